import { formatRange, numberFault, quoteSheetName, type NotUnderstood } from "../plan";
import { clip } from "./inspectLayout";
import type { Words } from "./inspectText";

/** Where something was not understood and why; of a number also what it may mean and what to do about it. */
export function faultLine({ area, ...fault }: NotUnderstood, words: Words): string {
  return `  ${quoteSheetName(area.sheet)}!${formatRange(area)}  ${faultText(fault, words)}`;
}

function faultText({ reason, text, ...rest }: Omit<NotUnderstood, "area">, words: Words): string {
  const fault = numberFault({ ...rest, text: clip(text ?? "") });
  if (fault !== undefined) return words(fault.key, fault.values);
  const about = text === undefined ? "" : `: ${text}`;
  return words(`cli.notUnderstood.${reason}`) + about;
}
