const LINE_HEIGHT = 1.32;
const PADDING = 6;
/** What indent and edges take of a cell's width. */
const EDGES = 12;
/** Letters' widths as parts of the font size, a little above those of the sans-serif fonts that spreadsheets come with. */
const letters = { narrow: 0.32, wide: 0.74, other: 0.53 } as const;
const TALLEST_ROW = 409;

/** Words in a cell of a width in points, at a font size in points. */
export interface WrappedText {
  readonly words: string;
  readonly width: number;
  readonly size?: number;
}

function widthOf(words: string): number {
  const count = (kind: RegExp) => words.match(kind)?.length ?? 0;
  const [narrow, wide] = [count(/[\s.,:;!'|()[\]fijlrtI-]/g), count(/[A-HJ-ZÅÄÖmw%—]/g)];
  const other = words.length - narrow - wide;
  return narrow * letters.narrow + wide * letters.wide + other * letters.other;
}

/** Number of lines that words take when wrapped between words, estimated from how wide letters are. */
export function lineCount({ words, width, size = 10 }: WrappedText): number {
  const room = Math.max(1, (width - EDGES) / size);
  return words.split("\n").reduce((lines, line) => lines + linesOf(line, room), 0);
}

/** A word that is longer than a line goes on in the next one. */
function linesOf(line: string, room: number): number {
  const end = line.split(" ").reduce((used, word) => {
    const [long, left] = [widthOf(word), room - (used % room)];
    const start = used > 0 && long > left ? used + left : used;
    return start + long + letters.narrow;
  }, 0);
  return Math.max(1, Math.ceil((end - letters.narrow) / room));
}

/**
 * Height in points of a row where all these texts can be read. Fixed heights look the same in every program, and
 * merged cells are never fitted by Excel itself.
 */
export function rowHeight(texts: readonly WrappedText[], least: number): number {
  const needs = texts.map((text) => lineCount(text) * (text.size ?? 10) * LINE_HEIGHT + PADDING);
  return Math.min(TALLEST_ROW, Math.round(Math.max(least, ...needs)));
}
