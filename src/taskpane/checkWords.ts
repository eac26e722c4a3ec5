import { fillText, type TextValues } from "../locales/format";
import { check as english } from "../locales/en/check";
import { check as swedish } from "../locales/sv/check";
import { useTexts } from "./texts";

/** A text about findings and what can be done with them. */
export type CheckKey = keyof typeof swedish;

export type CheckWords = (key: CheckKey, values?: TextValues) => string;

/** The words of the list of findings, which come with it. */
export function useCheckWords(): CheckWords {
  const { language } = useTexts();
  const texts = language === "sv" ? swedish : english;
  return (key, values = {}) => fillText(texts[key], values, language);
}
