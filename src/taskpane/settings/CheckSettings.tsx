import { ROUNDING_MODES } from "../work";
import { CheckLine } from "../parts/CheckLine";
import { Choice } from "../parts/Choice";
import { Group } from "../parts/Group";
import { useTexts } from "../texts";
import { withPart, type SettingsEdit } from "./edit";

/** How figures are taken to be rounded, and when they are checked. */
export function CheckSettings({ settings, disabled, onChange }: SettingsEdit) {
  const { t } = useTexts();
  const recheck = settings.recheck === true;
  return (
    <Group title={t("settings.check")}>
      <Choice
        label={t("settings.rounding")}
        options={ROUNDING_MODES.map((value) => ({ value, text: t(`settings.rounding.${value}`) }))}
        automatic={t("settings.rounding.default")}
        value={settings.rounding}
        disabled={disabled}
        onChoose={(rounding) => onChange((kept) => withPart(kept, "rounding", rounding))}
      />
      <CheckLine
        label={t("settings.recheck")}
        checked={recheck}
        disabled={disabled}
        onToggle={() => onChange((kept) => withPart(kept, "recheck", recheck ? undefined : true))}
      />
    </Group>
  );
}
