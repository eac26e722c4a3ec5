import { plainSpaces } from "./unit";

/** True for the same words in any case, with or without quotes and a full stop. */
export function sameWords(left: string, right: string): boolean {
  return bareWords(left) === bareWords(right);
}

/** Words in small letters, without quotes and a full stop: what is the same for two ways to write a name. */
export function bareWords(text: string): string {
  return plainSpaces(text)
    .toLowerCase()
    .replace(/^["”“]|["”“]?\.?["”“]?$/gu, "");
}
