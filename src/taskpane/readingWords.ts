import type { TextValues } from "../locales/format";
import type { reading } from "../locales/sv/reading";
import { useTexts } from "./texts";

/** A text about reading tables and correcting it. */
export type ReadingKey = keyof typeof reading;

/** The words about reading tables. */
export function useReadingWords(): (key: ReadingKey, values?: TextValues) => string {
  return useTexts().say;
}
