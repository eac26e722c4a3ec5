import type { PaneLanguage } from "../../validation/settings";
import { Choice } from "../parts/Choice";
import { useTexts } from "../texts";
import { withPart, type SettingsEdit } from "./edit";

const LANGUAGES: readonly PaneLanguage[] = ["sv", "en"];

/** Chooses the language, or that of Office. */
export function LanguageChoice({ settings, disabled, onChange }: SettingsEdit) {
  const { t } = useTexts();
  return (
    <Choice
      label={t("settings.language")}
      options={LANGUAGES.map((value) => ({ value, text: t(`settings.language.${value}`) }))}
      automatic={t("settings.language.office")}
      value={settings.language}
      disabled={disabled}
      onChoose={(language) => onChange((kept) => withPart(kept, "language", language))}
    />
  );
}
