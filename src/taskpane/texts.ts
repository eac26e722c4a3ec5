import { createContext, useContext } from "react";
import { errors as englishErrors } from "../locales/en/errors";
import { pane as englishPane } from "../locales/en/pane";
import { fillText, formatDecimals, type Language, type TextValues } from "../locales/format";
import { errors as swedishErrors } from "../locales/sv/errors";
import { pane as swedishPane } from "../locales/sv/pane";

// The texts of rules and sheets are as many again: they come with the views that need them, see findingWords.ts.
const swedish = { ...swedishPane, ...swedishErrors };

/** A text that the pane itself uses. */
export type PaneKey = keyof typeof swedish;

const texts: Record<Language, Record<PaneKey, string>> = {
  sv: swedish,
  en: { ...englishPane, ...englishErrors },
};

/** True for a key of the pane's texts; errors carry their keys as data. */
export function isPaneKey(key: string): key is PaneKey {
  return Object.hasOwn(swedish, key);
}

/** A text that has one form for one and another for every other number. */
export type CountedKey = PaneKey extends infer Key
  ? Key extends `${infer Base}.one`
    ? Base
    : never
  : never;

/** The words of one language. */
export interface Texts {
  readonly language: Language;
  readonly t: (key: PaneKey, values?: TextValues) => string;
  /** The form of a text for a number, which is its `count`. */
  readonly counted: (key: CountedKey, count: number, values?: TextValues) => string;
  /** Decimal strings as the language writes them. */
  readonly figure: (decimals: string) => string;
}

/** The words of `language`. */
export function textsOf(language: Language): Texts {
  const t = (key: PaneKey, values: TextValues = {}) =>
    fillText(texts[language][key], values, language);
  return {
    language,
    t,
    counted: (key, count, values) =>
      t(`${key}.${count === 1 ? "one" : "many"}`, { ...values, count }),
    figure: (decimals) => formatDecimals(decimals, language),
  };
}

const TextsContext = createContext<Texts>(textsOf("sv"));
export const TextsProvider = TextsContext.Provider;

/** The words of the language that the pane is shown in. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}
