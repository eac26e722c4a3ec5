import { createContext, useContext } from "react";
import type { AddInTexts } from "../locales/addIn";
import type { errors } from "../locales/sv/errors";
import { fillText, formatDecimals, type Language, type TextValues } from "../locales/format";
import type { followUpView } from "../locales/sv/followUpView";
import type { pane } from "../locales/sv/pane";
import type { progress } from "../locales/sv/progress";
import type { settings } from "../locales/sv/settings";

/** A text that the pane itself uses. */
export type PaneKey =
  | keyof typeof pane
  | keyof typeof errors
  | keyof typeof followUpView
  | keyof typeof progress
  | keyof typeof settings;

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
  /** The text of a key that comes as data, as those of findings and errors do; the key itself when there is none. */
  readonly say: (key: string, values?: TextValues) => string;
  /** True for a key that has a text. */
  readonly has: (key: string) => boolean;
}

/** The words of `language`, whose texts have been loaded. */
export function textsOf(language: Language, texts: AddInTexts): Texts {
  const t = (key: PaneKey, values: TextValues = {}) => fillText(texts[key], values, language);
  const known: Readonly<Partial<Record<string, string>>> = texts;
  return {
    language,
    t,
    counted: (key, count, values) =>
      t(`${key}.${count === 1 ? "one" : "many"}`, { ...values, count }),
    figure: (decimals) => formatDecimals(decimals, language),
    say: (key, values = {}) => fillText(known[key] ?? key, values, language),
    has: (key) => Object.hasOwn(known, key),
  };
}

const TextsContext = createContext<Texts | undefined>(undefined);
export const TextsProvider = TextsContext.Provider;

/** The words of the language that the pane is shown in. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === undefined) throw new Error("The component stands outside the pane.");
  return texts;
}
