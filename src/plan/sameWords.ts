import { plainSpaces } from "./unit";

/** True for the same words in any case, with or without quotes and a full stop. */
export function sameWords(left: string, right: string): boolean {
  return bare(left) === bare(right);
}

function bare(text: string): string {
  return plainSpaces(text)
    .toLowerCase()
    .replace(/^["”“]|["”“.]+$/gu, "");
}
