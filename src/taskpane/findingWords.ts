import { translate } from "../locales";
import type { FindingText } from "../validation/finding";
import { useTexts } from "./texts";

/** The words of findings and planned changes, which carry their texts as data. */
export function useFindingWords(): (text: FindingText) => string {
  const { language } = useTexts();
  return ({ key, values }) => translate(language, key, values);
}
