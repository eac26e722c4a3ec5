import { Button, makeStyles } from "@fluentui/react-components";
import type { CheckedPlan } from "../analysis";
import { useCheckWords } from "../checkWords";
import type { ListedFinding } from "../state/findings";
import { useCheck } from "./checkContext";

interface ToolsProps {
  readonly result: CheckedPlan;
  readonly listed: readonly ListedFinding[];
}

const useStyles = makeStyles({ root: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** What shows findings in the workbook: a report of all, and marks of those that are listed. */
export function Tools({ result, listed }: ToolsProps) {
  const { plan, commands, busy } = useCheck();
  const words = useCheckWords();
  const styles = useStyles();
  const findings = listed.map(({ finding }) => finding);
  const marks = findings.some(({ cells }) => cells.length > 0);
  return (
    <div role="group" aria-label={words("check.tools")} className={styles.root}>
      <Button
        size="small"
        disabledFocusable={busy}
        onClick={() => void commands.report(plan, result)}
      >
        {words("check.report")}
      </Button>
      {marks && (
        <Button size="small" disabledFocusable={busy} onClick={() => void commands.mark(findings)}>
          {words("check.mark")}
        </Button>
      )}
      <Button size="small" disabledFocusable={busy} onClick={() => void commands.unmark()}>
        {words("check.unmark")}
      </Button>
    </div>
  );
}
