/** A criterion's own words, and its label when the cell has one. */
export interface LabelledWords {
  readonly label?: string;
  readonly words: string;
}

const BULLET = /^(?:\*\s+|[-–—•·▪◦‣●○■□►➢✓\uf0b7]\s*(?!\d)|o\s+(?=\p{Lu}))/u;
const LETTER = /^(?:\d{1,2}[ .]?)?([A-ZÅÄÖ]|[a-h](?=\)))\s?[.):]\s*(?=\S)/u;
/** "1A Fler möten": with the goal's number before it, a letter needs no mark after it. */
const GOAL_LETTER = /^\d{1,2}([A-ZÅÄÖ])(?:\s?[–-])?\s+(?=\S)/u;
/** "1.2 Fler möten": a number below the goal's. */
const DECIMAL = /^(\d{1,2}\.\d{1,2})[.:)]?\s+(?=\p{L})/u;
const NUMBERED =
  /^(?:måluppfyllelse|kriterium|delmål|criterion)\s+(\d{1,2}(?:\.\d{1,2})?|[A-ZÅÄÖ])\s*[.:)–-]\s*/iu;
const COUNTED = /^(\d{1,2})[.)]\s+(?=\p{Lu})/u;
const PATTERNS = [NUMBERED, LETTER, GOAL_LETTER, DECIMAL, COUNTED];
/** A label that stands alone in a column of its own: "A", "B.", "1A", "8 B", "1.2". */
const ALONE = /^(?:\d{1,2} ?)?([A-ZÅÄÖ])[.)]?$|^(\d{1,2}(?:\.\d{1,2})?)[.)]?$/u;
/** Longer lines are sentences. */
const MAX_HEADING_LENGTH = 60;
const HEADING =
  /(?:^|\s)(?:måluppfyllelser?|kriterie?r|(?:framgångs|mål)kriterier|delmål|(?:success )?criteria)(?:\s.{0,30})?$/iu;
const LETTERS = 26;

/** Takes the label off a criterion: "A. …", "- B) …", "8C. …", "Måluppfyllelse 1: …", or a bullet, which is no label. */
export function splitCriterionLabel(text: string): LabelledWords {
  const unbulleted = text.trim().replace(BULLET, "").trim();
  for (const pattern of PATTERNS) {
    const match = pattern.exec(unbulleted);
    const words = match === null ? "" : unbulleted.slice(match[0].length).trim();
    if (match !== null && words !== "") return { label: (match[1] ?? "").toUpperCase(), words };
  }
  return { words: unbulleted === "" ? text.trim() : unbulleted };
}

/** The label in a cell that holds nothing else, or undefined. */
export function loneLabel(text: string): string | undefined {
  const match = ALONE.exec(text.trim());
  return match?.[1] ?? match?.[2];
}

/** True for a heading above criteria, such as "Måluppfyllelse:" or "Nämndens måluppfyllelser". */
export function isCriteriaHeading(text: string): boolean {
  const line = text.trim().replace(/:$/u, "");
  return (
    line.length <= MAX_HEADING_LENGTH &&
    !/[.!?]$/u.test(line) &&
    HEADING.test(line) &&
    !isMarkedLine(line)
  );
}

const INDICATORS =
  /^(?:nämndens |målets )?(?:indikator(?:er)?|nyckeltal|mått|styrtal|indicators?|kpis?)\s*(?::\s*(.*))?$/isu;

/**
 * The words after "Indikator:" on a line of running text; "" for a heading above indicators, "Indikatorer". Undefined for
 * any other line.
 */
export function readIndicatorLine(text: string): string | undefined {
  const match = INDICATORS.exec(text.trim().replace(BULLET, ""));
  return match === null ? undefined : (match[1] ?? "").trim();
}

/** True for a line that a bullet or a label marks as an item of a list. */
export function isMarkedLine(text: string): boolean {
  return splitCriterionLabel(text).words !== text.trim();
}

/** The label that order gives: A for the first criterion of a goal, then B … Z, AA. */
export function labelByOrder(index: number): string {
  const rest = Math.floor(index / LETTERS) - 1;
  const last = String.fromCharCode(65 + (index % LETTERS));
  return rest < 0 ? last : labelByOrder(rest) + last;
}

/** The criteria of one cell: several where its first line and more are marked; other lines go on with the one above. */
export function splitCriteria(text: string): readonly string[] {
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== "");
  const marked = lines.filter(isMarkedLine);
  if (marked.length < 2 || marked[0] !== lines[0]) return [text];
  const items: string[] = [];
  for (const line of lines) {
    if (isMarkedLine(line)) items.push(line);
    else items.push(`${items.pop() ?? ""}\n${line}`);
  }
  return items;
}
