import { makeStyles } from "@fluentui/react-components";
import type { Plan } from "../../plan/plan";
import { NoTables } from "../parts/NoTables";
import { TaskButton } from "../parts/TaskButton";
import { NotUnderstoodList } from "../plan/NotUnderstoodList";
import { PlanHeading } from "../plan/PlanHeading";
import { TableList } from "../plan/TableList";
import type { PaneCommands } from "../state/commands";
import type { PaneState } from "../state/paneState";
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
  if (plan.tables.length === 0 && plan.notUnderstood.length === 0) {
    return <NoTables running={reading} onReadAgain={readAgain} />;
  }
  const goTo = { onGoTo: commands.goTo };
  return (
    <div className={styles.root}>
      <PlanHeading plan={plan} />
      <TableList tables={plan.tables} {...goTo} />
      <NotUnderstoodList items={plan.notUnderstood} {...goTo} />
      <div>
        <TaskButton running={reading ? t("pane.reading") : undefined} onClick={readAgain}>
          {t("pane.plan.readAgain")}
        </TaskButton>
      </div>
    </div>
  );
}
