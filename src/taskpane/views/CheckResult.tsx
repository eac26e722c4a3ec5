import { makeStyles } from "@fluentui/react-components";
import type { ValidationResult } from "../../validation/finding";
import { Filters } from "../findings/Filters";
import { FindingList } from "../findings/FindingList";
import { Outcome } from "../findings/Outcome";
import { Summary } from "../findings/Summary";
import { OutdatedNotice } from "../parts/OutdatedNotice";
import { TaskButton } from "../parts/TaskButton";
import type { PaneCommands } from "../state/commands";
import { filterFindings } from "../state/findings";
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
  const { task, outdated, selected, opened, grouping, filter } = state;
  const { findings } = result;
  const listed = filterFindings(findings, filter);
  return (
    <div className={styles.root}>
      {outdated && <OutdatedNotice />}
      <Summary
        result={result}
        only={filter.severity}
        onShowOnly={(severity) => commands.filter({ ...filter, severity })}
      />
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
      <Filters {...{ findings, shown: listed, grouping, filter, commands }} />
      <FindingList
        listed={listed}
        grouping={grouping}
        selected={selected}
        opened={opened}
        commands={commands}
      />
    </div>
  );
}
