import { followup as englishFollowup } from "./en/followup";
import { rules as englishRules } from "./en/rules";
import { validation as englishValidation } from "./en/validation";
import { fillText, type Language, type TextValues } from "./format";
import { followup as swedishFollowup } from "./sv/followup";
import { rules as swedishRules } from "./sv/rules";
import { validation as swedishValidation } from "./sv/validation";

// The pane must not download the texts of the command line: what it says of a workbook stands here by itself.
const texts: Record<Language, Readonly<Record<string, string>>> = {
  sv: { ...swedishFollowup, ...swedishRules, ...swedishValidation },
  en: { ...englishFollowup, ...englishRules, ...englishValidation },
};

/** The text of a finding, a planned change or a follow-up sheet. An unknown key is shown as it is. */
export function workbookText(language: Language, key: string, values: TextValues = {}): string {
  const text = texts[language][key];
  return text === undefined ? key : fillText(text, values, language);
}
