import type { BlueprintValue } from "../followup/blueprint";

/** The longest text that a cell holds. */
const LONGEST_TEXT = 32_767;

/**
 * What to give Excel so that the cell holds the value: an apostrophe before text that Excel could read as a formula,
 * number, date or truth value. Excel does not show the apostrophe. `null` leaves a cell as it is.
 */
export function cellInput(value: BlueprintValue | undefined): string | number | null {
  if (value === undefined) return null;
  if ("number" in value) return value.number;
  return "formula" in value ? value.formula : asText(value.text.slice(0, LONGEST_TEXT));
}

function asText(words: string): string {
  const plainly = /^\p{L}[^\d]*$/su.test(words) && !/^(true|false|sant|falskt)$/i.test(words);
  return plainly || words === "" ? words : `'${words}`;
}
