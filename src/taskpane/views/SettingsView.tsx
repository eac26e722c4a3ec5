import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { CheckSettings } from "../settings/CheckSettings";
import { DamagedNotice } from "../settings/DamagedNotice";
import { FileSettings } from "../settings/FileSettings";
import { FollowUpPlaces } from "../settings/FollowUpPlaces";
import { LanguageChoice } from "../settings/LanguageChoice";
import { RuleList } from "../settings/RuleList";
import type { PaneCommands } from "../state/commands";
import { cannotWrite, type PaneState } from "../state/paneState";
import { useTexts } from "../texts";

interface SettingsViewProps {
  readonly state: PaneState;
  readonly commands: PaneCommands | undefined;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "20px" },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How the workbook wants the add-in to work. Every choice is kept in the workbook at once. */
export function SettingsView({ state, commands }: SettingsViewProps) {
  const { t } = useTexts();
  const styles = useStyles();
  const { settings: reading, lists, failure } = state;
  if (commands === undefined) return <Spinner label={t("pane.connecting")} />;
  if (reading === undefined) return failure ? null : <Spinner label={t("settings.reading")} />;
  const { settings } = reading;
  const edit = {
    settings,
    disabled: cannotWrite(state),
    onChange: (change: Parameters<PaneCommands["saveSettings"]>[0]) =>
      void commands.saveSettings(change),
  };
  return (
    <div className={styles.root}>
      <p className={styles.intro}>{t("settings.intro")}</p>
      <DamagedNotice unusable={reading.unusable} />
      <LanguageChoice {...edit} />
      <CheckSettings {...edit} />
      <RuleList {...edit} />
      <FollowUpPlaces lists={lists} commands={commands} />
      <FileSettings {...edit} />
    </div>
  );
}
