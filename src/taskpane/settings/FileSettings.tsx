import { useRef, useState } from "react";
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { writeSettings } from "../work";
import { downloadText } from "../downloadText";
import { FieldMessage } from "../parts/FieldMessage";
import { Group } from "../parts/Group";
import { TextToCopy } from "../parts/TextToCopy";
import { useTexts } from "../texts";
import type { SettingsEdit } from "./edit";
import { importFile } from "./importFile";

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px", padding: "4px 0" },
});

interface Outcome {
  readonly words: string;
  readonly isFault?: boolean;
  readonly exported?: boolean;
}

/** Saves the settings as a file, takes them from one, or goes back to the defaults. */
export function FileSettings({ settings, disabled, onChange }: SettingsEdit) {
  const { t } = useTexts();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome>();
  const text = writeSettings(settings);
  const save = () => {
    const file = t("settings.fileName");
    downloadText(file, text);
    setOutcome({ words: t("settings.export.done", { file }), exported: true });
  };
  const load = async (file: File) => {
    const { name } = file;
    const found = await importFile(file);
    if ("settings" in found) {
      onChange(() => found.settings);
      setOutcome({ words: t("settings.import.done", { file: name }) });
      return;
    }
    const parts = "parts" in found ? found.parts.join(", ") : "";
    setOutcome({
      words: t(`settings.import.${found.fault}`, { file: name, parts }),
      isFault: true,
    });
  };
  return (
    <Group title={t("settings.file")}>
      <p className={styles.hint}>{t("settings.file.body")}</p>
      <div className={styles.buttons}>
        <Button onClick={save}>{t("settings.export")}</Button>
        <Button disabledFocusable={disabled} onClick={() => input.current?.click()}>
          {t("settings.import")}
        </Button>
        <Button disabledFocusable={disabled} onClick={() => onChange(() => ({}))}>
          {t("settings.reset")}
        </Button>
      </div>
      <input
        ref={input}
        hidden
        type="file"
        accept=".json,application/json"
        aria-label={t("settings.import")}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) void load(file);
          target.value = "";
        }}
      />
      {outcome?.isFault === true && <FieldMessage text={outcome.words} />}
      <Caption1 role="status">{outcome?.isFault !== true && outcome?.words}</Caption1>
      {outcome?.exported === true && (
        <TextToCopy label={t("settings.export.text")} text={text} selected={false} />
      )}
    </Group>
  );
}
