import { useMemo } from "react";
import { makeStyles } from "@fluentui/react-components";
import type { Plan } from "../../plan/plan";
import type { CheckedPlan } from "../analysis";
import { useCheckWords } from "../checkWords";
import { CheckProvider } from "../findings/checkContext";
import { DismissedList } from "../findings/DismissedList";
import { Filters } from "../findings/Filters";
import { FindingList } from "../findings/FindingList";
import { KeptNotice } from "../findings/KeptNotice";
import { Notice } from "../findings/Notice";
import { Outcome } from "../findings/Outcome";
import { Summary } from "../findings/Summary";
import { Tools } from "../findings/Tools";
import { UndoNotice } from "../findings/UndoNotice";
import { useFocusNear } from "../findings/useFocusNear";
import { CheckLine } from "../parts/CheckLine";
import { OutdatedNotice } from "../parts/OutdatedNotice";
import { TaskButton } from "../parts/TaskButton";
import type { PaneCommands } from "../state/commands";
import { filterFindings } from "../state/findings";
import { cannotWrite, type PaneState } from "../state/paneState";
import { useTexts } from "../texts";

interface CheckResultProps {
  readonly state: PaneState;
  readonly plan: Plan;
  readonly result: CheckedPlan;
  readonly commands: PaneCommands;
}

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", gap: "16px" } });

/** What a check found. */
export function CheckResult({ state, plan, result, commands }: CheckResultProps) {
  const { t } = useTexts();
  const words = useCheckWords();
  const styles = useStyles();
  const { task, outdated, selected, opened, grouping, filter, checked } = state;
  const { findings } = result;
  const listed = filterFindings(findings, filter);
  const { root, keepFocusNear } = useFocusNear(result);
  const busy = cannotWrite(state);
  const check = useMemo(
    () => ({ plan, checked, commands, busy, keepFocusNear }),
    [plan, checked, commands, busy, keepFocusNear]
  );
  const repaired = state.repaired.at(-1);
  return (
    <CheckProvider value={check}>
      <div ref={root} className={styles.root}>
        {outdated && <OutdatedNotice />}
        <KeptNotice result={result} />
        {repaired && <UndoNotice repaired={repaired} />}
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
        <CheckLine
          label={words("check.recheck")}
          checked={state.recheck}
          onToggle={() => commands.chooseRecheck(!state.recheck)}
        />
        <Tools result={result} listed={listed} />
        <Notice notice={state.notice} />

        <Outcome result={result} />
        <Filters {...{ findings, shown: listed, grouping, filter, commands }} />
        <FindingList
          listed={listed}
          grouping={grouping}
          selected={selected}
          opened={opened}
          commands={commands}
        />
        <DismissedList dismissed={result.dismissed ?? []} />
      </div>
    </CheckProvider>
  );
}
