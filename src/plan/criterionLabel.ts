/** A criterion's own words, and its label when the cell has one. */
export interface LabelledWords {
  readonly label?: string;
  readonly words: string;
}

const BULLET = /^[-–—•·*▪◦‣]\s*(?!\d)/u;
const LETTER = /^(?:\d{1,2}\s?)?([A-ZÅÄÖ])\s?[.):]\s*(?=\S)/u;
const NUMBERED =
  /^(?:måluppfyllelse|kriterium|delmål|criterion)\s+(\d{1,2}|[A-ZÅÄÖ])\s*[.:)–-]\s*/iu;
const LETTERS = 26;

/** Takes the label off a criterion: "A. …", "- B) …", "8C. …", "Måluppfyllelse 1: …", or a bullet, which is no label. */
export function splitCriterionLabel(text: string): LabelledWords {
  const unbulleted = text.trim().replace(BULLET, "").trim();
  for (const pattern of [NUMBERED, LETTER]) {
    const match = pattern.exec(unbulleted);
    const words = match === null ? "" : unbulleted.slice(match[0].length).trim();
    if (match !== null && words !== "") return { label: (match[1] ?? "").toUpperCase(), words };
  }
  return { words: unbulleted === "" ? text.trim() : unbulleted };
}

/** The label that order gives: A for the first criterion of a goal, then B … Z, AA. */
export function labelByOrder(index: number): string {
  const rest = Math.floor(index / LETTERS) - 1;
  const last = String.fromCharCode(65 + (index % LETTERS));
  return rest < 0 ? last : labelByOrder(rest) + last;
}

/** The criteria of one cell: several where every line starts with a bullet or a letter. */
export function splitCriteria(text: string): readonly string[] {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== "");
  const isList = lines.every((line) => BULLET.test(line.trim()) || LETTER.test(line.trim()));
  return isList ? lines : [text];
}
