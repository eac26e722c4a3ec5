import { makeStyles } from "@fluentui/react-components";
import type { ValidationResult } from "../../validation/finding";
import { FindingList } from "../findings/FindingList";
import { Outcome } from "../findings/Outcome";
import { Summary } from "../findings/Summary";
import { OutdatedNotice } from "../parts/OutdatedNotice";
import { TaskButton } from "../parts/TaskButton";
import type { PaneCommands } from "../state/commands";
import type { PaneState } from "../state/paneState";
import { useTexts } from "../texts";

interface CheckResultProps {
  readonly state: PaneState;
  readonly result: ValidationResult;
  readonly commands: PaneCommands;
}

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", gap: "16px" } });

/** What a check found. */
export function CheckResult({ state, result, commands }: CheckResultProps) {
  const { t } = useTexts();
  const styles = useStyles();
  const { task, outdated, selected, opened } = state;
  return (
    <div className={styles.root}>
      {outdated && <OutdatedNotice />}
      <Summary result={result} />
      <div>
        <TaskButton
          primary={outdated}
          running={task === "checking" ? t("pane.check.running") : undefined}
          disabled={task !== undefined}
          onClick={() => void commands.check()}
        >
          {t("pane.check.runAgain")}
        </TaskButton>
      </div>
      <Outcome result={result} />
      <FindingList
        findings={result.findings}
        selected={selected}
        opened={opened}
        commands={commands}
      />
    </div>
  );
}
