import type { Language } from "./format";

/** The language to use for a locale name such as "sv-SE": Swedish for Scandinavian users, else English. */
export function languageOf(locale: string): Language {
  return /^(sv|nb|nn|no|da)\b/i.test(locale) ? "sv" : "en";
}
