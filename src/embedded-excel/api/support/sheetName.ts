import { invalidArgument } from "../../protocol/hostError";

const MAX_LENGTH = 31;

/**
 * Refuses a name that Excel refuses for a worksheet: empty, over 31 characters, with one of `/ \ ? * : [ ]`, with an
 * apostrophe first or last, or the reserved "History".
 * @throws HostError `InvalidArgument`
 */
export function checkSheetName(name: string): void {
  const forbidden = /[/\\?*:[\]]/.test(name) || /^'|'$/.test(name) || /^history$/i.test(name);
  if (name.trim() === "" || name.length > MAX_LENGTH || forbidden) throw invalidArgument();
}
