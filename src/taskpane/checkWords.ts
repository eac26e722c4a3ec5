import type { TextValues } from "../locales/format";
import type { check } from "../locales/sv/check";
import { useTexts } from "./texts";

/** A text about what a check found. */
export type CheckKey = keyof typeof check;

export type CheckWords = (key: CheckKey, values?: TextValues) => string;

/** The words of what a check found. */
export function useCheckWords(): CheckWords {
  return useTexts().say;
}
