import { shortAddInKeys, type AddInKey } from "./addInKeys";
import type { Language } from "./format";
import { BETWEEN_TEXTS, fullKeys } from "./shortKeys";

export type { AddInKey };

/** The texts of one language. */
export type AddInTexts = Readonly<Record<AddInKey, string>>;

/** Fetches the texts of a language: nobody downloads the language that he does not read. */
export async function loadTexts(language: Language): Promise<AddInTexts> {
  const values = (await loadValues(language)).split(BETWEEN_TEXTS);
  const keys = fullKeys(shortAddInKeys);
  return Object.fromEntries(keys.map((key, place) => [key, values[place]])) as AddInTexts;
}

async function loadValues(language: Language): Promise<string> {
  switch (language) {
    case "sv":
      return (await import("./sv/addInValues")).addInValues;
    case "en":
      return (await import("./en/addInValues")).addInValues;
  }
}
