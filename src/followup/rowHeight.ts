const LINE_HEIGHT = 1.32;
const PADDING = 6;
const AVERAGE_CHARACTER = 0.52;
/** A line seldom fills to its end, since words are not split. */
const FILL = 0.93;
const TALLEST_ROW = 409;

/** Words in a cell of a width in points, at a font size in points. */
export interface WrappedText {
  readonly words: string;
  readonly width: number;
  readonly size?: number;
}

/** Number of lines that words take when wrapped, estimated from the average width of a letter. */
export function lineCount({ words, width, size = 10 }: WrappedText): number {
  const perLine = Math.max(1, Math.floor((width * FILL) / (size * AVERAGE_CHARACTER)));
  return words
    .split("\n")
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / perLine)), 0);
}

/**
 * Height in points of a row where all these texts can be read. Fixed heights look the same in every program, and
 * merged cells are never fitted by Excel itself.
 */
export function rowHeight(texts: readonly WrappedText[], least: number): number {
  const needs = texts.map((text) => lineCount(text) * (text.size ?? 10) * LINE_HEIGHT + PADDING);
  return Math.min(TALLEST_ROW, Math.round(Math.max(least, ...needs)));
}
