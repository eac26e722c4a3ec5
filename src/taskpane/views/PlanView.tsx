import { makeStyles } from "@fluentui/react-components";
import type { Plan } from "../../plan/plan";
import { NoTables } from "../parts/NoTables";
import { TaskButton } from "../parts/TaskButton";
import { NotUnderstoodList } from "../plan/NotUnderstoodList";
import { PlanHeading } from "../plan/PlanHeading";
import { StaleList } from "../plan/StaleList";
import { TableList } from "../plan/TableList";
import type { PaneCommands } from "../state/commands";
import { cannotWrite, type PaneState } from "../state/paneState";
import { useTexts } from "../texts";

interface PlanViewProps {
  readonly state: PaneState;
  readonly plan: Plan;
  readonly commands: PaneCommands;
}

const useStyles = makeStyles({ root: { display: "flex", flexDirection: "column", gap: "20px" } });

/** Shows what was found in the workbook and what was not understood. */
export function PlanView({ state, plan, commands }: PlanViewProps) {
  const { t } = useTexts();
  const styles = useStyles();
  const reading = state.task === "reading";
  const readAgain = () => void commands.readAgain();
  if (isEmpty(plan)) {
    return (
      <div className={styles.root}>
        <NoTables state={state} commands={commands} onReadAgain={readAgain} />
        <TableList plan={plan} state={state} commands={commands} />
      </div>
    );
  }
  return (
    <div className={styles.root}>
      <PlanHeading plan={plan} />
      <TableList plan={plan} state={state} commands={commands} />
      <StaleList plan={plan} disabled={cannotWrite(state)} commands={commands} />
      <NotUnderstoodList items={plan.notUnderstood} commands={commands} />
      <div>
        <TaskButton running={reading ? t("pane.reading") : undefined} onClick={readAgain}>
          {t("pane.plan.readAgain")}
        </TaskButton>
      </div>
    </div>
  );
}

/** True when nothing was found that a person would miss; cells that stand together may still be called a table. */
function isEmpty({ tables, notUnderstood, found = [] }: Plan): boolean {
  const isCorrected = found.some(({ correction }) => correction !== undefined);
  return tables.length === 0 && notUnderstood.length === 0 && !isCorrected;
}
