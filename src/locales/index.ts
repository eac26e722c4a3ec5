import { en } from "./en";
import { fillText, type Language, type TextValues } from "./format";
import { sv } from "./sv";

export {
  formatCellValue,
  formatDecimals,
  type Language,
  type TextValue,
  type TextValues,
} from "./format";
export { languageOf } from "./language";

/** Every text of the product; Swedish is the reference, English must have the same keys. */
export type TextKey = keyof typeof sv;

const texts: Record<Language, Record<TextKey, string>> = { sv, en };

/** True for a key that has a text; findings and errors carry their keys as data. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(sv, key);
}

/** The text of a key in a language with its placeholders filled. An unknown key is shown as it is. */
export function translate(language: Language, key: string, values: TextValues = {}): string {
  return isTextKey(key) ? fillText(texts[language][key], values, language) : key;
}
