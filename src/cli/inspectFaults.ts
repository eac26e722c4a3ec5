import { formatDecimal, formatRange, quoteSheetName, type NotUnderstood } from "../plan";
import { clip } from "./inspectLayout";
import type { Words } from "./inspectText";

/** Where something was not understood and why; of a number also what it may mean and what to do about it. */
export function faultLine({ area, ...fault }: NotUnderstood, words: Words): string {
  return `  ${quoteSheetName(area.sheet)}!${formatRange(area)}  ${faultText(fault, words)}`;
}

function faultText(
  { reason, text, detail, readings = [] }: Omit<NotUnderstood, "area">,
  words: Words
): string {
  if (detail === undefined) {
    const about = text === undefined ? "" : `: ${text}`;
    return words(`cli.notUnderstood.${reason}`) + about;
  }
  const [first = "", second = ""] = readings.map(formatDecimal);
  return words(`reading.fault.${detail}`, { text: clip(text ?? ""), first, second });
}
