import { fillText, type TextValues } from "../locales/format";
import { reading as english } from "../locales/en/reading";
import { reading as swedish } from "../locales/sv/reading";
import { useTexts } from "./texts";

/** A text about reading tables and correcting it. */
export type ReadingKey = keyof typeof swedish;

/** The words about reading tables, which come with the view of the plan. */
export function useReadingWords(): (key: ReadingKey, values?: TextValues) => string {
  const { language } = useTexts();
  const texts = language === "sv" ? swedish : english;
  return (key, values = {}) => fillText(texts[key], values, language);
}
