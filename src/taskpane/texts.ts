import { createContext, useContext } from "react";
import {
  formatDecimals,
  translate,
  type Language,
  type TextKey,
  type TextValues,
} from "../locales";
import type { FindingText } from "../validation/finding";

/** A text that has one form for one and another for every other number. */
export type CountedKey = TextKey extends infer Key
  ? Key extends `${infer Base}.one`
    ? Base
    : never
  : never;

/** The words of one language. */
export interface Texts {
  readonly language: Language;
  readonly t: (key: TextKey, values?: TextValues) => string;
  /** The form of a text for a number, which is its `count`. */
  readonly counted: (key: CountedKey, count: number, values?: TextValues) => string;
  /** The words of a finding. */
  readonly finding: (text: FindingText) => string;
  /** Decimal strings as the language writes them. */
  readonly figure: (decimals: string) => string;
}

/** The words of `language`. */
export function textsOf(language: Language): Texts {
  const t = (key: string, values?: TextValues) => translate(language, key, values);
  return {
    language,
    t,
    counted: (key, count, values) =>
      t(`${key}.${count === 1 ? "one" : "many"}`, { ...values, count }),
    finding: ({ key, values }) => t(key, values),
    figure: (decimals) => formatDecimals(decimals, language),
  };
}

const TextsContext = createContext<Texts>(textsOf("sv"));
export const TextsProvider = TextsContext.Provider;

/** The words of the language that the pane is shown in. */
export function useTexts(): Texts {
  return useContext(TextsContext);
}
