import { formatDecimal } from "./decimal";
import type { NotUnderstood } from "./plan";

/** What is wrong with a number that was not read, as a text of `locales` with its values. */
export interface NumberFault {
  readonly key: `reading.fault.${NonNullable<NotUnderstood["detail"]>}`;
  readonly values: Readonly<Record<"text" | "first" | "second", string>>;
}

/** Why a number was not read, what it may stand for and what to do; undefined for what is no number. */
export function numberFault({
  text = "",
  detail,
  readings = [],
}: Pick<NotUnderstood, "text" | "detail" | "readings">): NumberFault | undefined {
  if (detail === undefined) return undefined;
  const [first = "", second = ""] = readings.map(formatDecimal);
  return { key: `reading.fault.${detail}`, values: { text, first, second } };
}
