import { compareDecimals } from "./decimal";
import type { Decimal } from "./figure";
import type { DecimalMark, NumberText } from "./numberText";
import { readNumberText } from "./numberText";

/**
 * How a table writes decimals. `marks` are those that most of its number texts agree with: both while nothing decides.
 * In a `mixed` table some text contradicts them, so that a text with two meanings cannot be decided.
 */
export interface DecimalMarks {
  readonly marks: readonly DecimalMark[];
  readonly mixed: boolean;
}

const BOTH: readonly DecimalMark[] = ["comma", "point"];

/**
 * The decimal marks that the number texts of a table agree with. One "493,4" makes "1,350" mean one point three five
 * in its table; one "1,350.5" makes it mean thirteen hundred and fifty. Without agreement both remain possible.
 */
export function findDecimalMarks(texts: Iterable<string>): DecimalMarks {
  const votes = { comma: 0, point: 0 };
  for (const text of texts) {
    const read = readNumberText(text);
    const [mark, second] = typeof read === "object" ? marksOf(read) : [];
    if (mark !== undefined && second === undefined) votes[mark] += 1;
  }
  const mixed = votes.comma > 0 && votes.point > 0;
  if (votes.comma === votes.point) return { marks: BOTH, mixed };
  return { marks: [votes.comma > votes.point ? "comma" : "point"], mixed };
}

/** The one value a number text has in its table, or undefined when it may mean something else there. */
export function resolveReading(
  read: NumberText,
  { marks, mixed }: DecimalMarks
): Decimal | undefined {
  const [first, second] = marksOf(read).map((mark) => read.readings[mark]);
  if (first === undefined || second === undefined)
    return isForeign(read, marks) ? undefined : first;
  if (compareDecimals(first, second) === 0) return first;
  const [mark, other] = marks;
  return mixed || mark === undefined || other !== undefined ? undefined : read.readings[mark];
}

function marksOf({ readings }: NumberText): readonly DecimalMark[] {
  return BOTH.filter((mark) => readings[mark] !== undefined);
}

/** "8.30" in a table of decimal commas may be a date, an hour or a slip; "1,350.5" can only be one number. */
function isForeign(read: NumberText, marks: readonly DecimalMark[]): boolean {
  return !read.certain && !marksOf(read).some((mark) => marks.includes(mark));
}
