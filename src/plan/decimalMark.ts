import { compareDecimals } from "./decimal";
import type { Decimal } from "./figure";
import type { DecimalMark, NumberText } from "./numberText";
import { readNumberText } from "./numberText";

const BOTH: readonly DecimalMark[] = ["comma", "point"];

/**
 * The decimal marks that all number texts of a table agree with. One "493,4" makes "1,350" mean one point three five
 * in its table; one "1,350.5" makes it mean thirteen hundred and fifty. Without agreement both remain possible.
 */
export function findDecimalMarks(texts: Iterable<string>): readonly DecimalMark[] {
  let marks = BOTH;
  for (const text of texts) {
    const read = readNumberText(text);
    if (typeof read === "object") marks = marks.filter((mark) => read.readings[mark] !== undefined);
    if (marks.length === 0) return BOTH;
  }
  return marks;
}

/** The one value a number text has under the marks, or undefined when the marks give different values. */
export function resolveReading(
  read: NumberText,
  marks: readonly DecimalMark[]
): Decimal | undefined {
  const agreed = marks.flatMap((mark) => read.readings[mark] ?? []);
  const values = agreed.length > 0 ? agreed : BOTH.flatMap((mark) => read.readings[mark] ?? []);
  const [first, second] = values;
  if (first === undefined || second === undefined) return first;
  return compareDecimals(first, second) === 0 ? first : undefined;
}
