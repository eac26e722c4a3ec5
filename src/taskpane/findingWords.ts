import type { FindingText } from "../validation/finding";
import { useTexts } from "./texts";

/** The words of findings and planned changes, which carry their texts as data. */
export function useFindingWords(): (text: FindingText) => string {
  const { say } = useTexts();
  return ({ key, values }) => keepPercentTogether(say(key, values));
}

/** The name of a rule by its id, and with ".unchecked" after it why it may leave relations unchecked. */
export function useRuleWords(): (rule: string) => string {
  const { say } = useTexts();
  return (rule) => say(`rule.${rule}`);
}

const HARD_SPACE = "\u00a0";

/** A line of a narrow pane must not begin with the per cent sign of a figure. */
function keepPercentTogether(text: string): string {
  return text.replace(/(?<=\d) %/g, `${HARD_SPACE}%`);
}
