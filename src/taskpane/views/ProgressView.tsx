import type { ReactNode } from "react";
import { makeStyles, Spinner } from "@fluentui/react-components";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { Message } from "../parts/Message";
import { TaskButton } from "../parts/TaskButton";
import { ChangedList } from "../progress/ChangedList";
import { CopiedList } from "../progress/CopiedList";
import { CopySummary } from "../progress/CopySummary";
import { GoalList } from "../progress/GoalList";
import { MissingList } from "../progress/MissingList";
import { PeriodHeading } from "../progress/PeriodHeading";
import type { PaneCommands } from "../state/commands";
import type { PaneState } from "../state/paneState";
import { shownPeriod } from "../state/periods";
import { useTexts } from "../texts";

interface ProgressViewProps {
  readonly state: PaneState;
  readonly commands: PaneCommands | undefined;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "20px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Shows how far the follow-ups have come: what is missing, what has changed, and when they are due. */
export function ProgressView({ state, commands }: ProgressViewProps) {
  const { t } = useTexts();
  const styles = useStyles();
  const { periods, task, failure } = state;
  if (commands === undefined) return <Spinner label={t("pane.connecting")} />;
  if (periods === undefined) return failure ? null : <Spinner label={t("progress.reading")} />;
  const reading = task === "readingPeriods";
  const readAgain = (
    <TaskButton
      primary={state.periodsOutdated === true}
      running={reading ? t("progress.reading") : undefined}
      disabled={task !== undefined}
      onClick={() => void commands.readPeriods()}
    >
      {t("progress.readAgain")}
    </TaskButton>
  );
  const period = shownPeriod(state);
  if (period === undefined) return <NoSheets action={readAgain} />;
  return (
    <div className={styles.root}>
      <PeriodHeading
        periods={periods}
        shown={period}
        outdated={state.periodsOutdated === true}
        onShow={commands.showPeriod}
      />
      <div className={styles.buttons}>
        {readAgain}
        <CopySummary period={period} />
      </div>
      <MissingList period={period} commands={commands} />
      <ChangedList period={period} commands={commands} />
      <CopiedList period={period} commands={commands} />
      <GoalList period={period} commands={commands} />
    </div>
  );
}

function NoSheets({ action }: { readonly action: ReactNode }) {
  const { t } = useTexts();
  return (
    <Message title={t("progress.none.title")} icon={<ClipboardTaskRegular />} action={action}>
      {t("progress.none.body")}
    </Message>
  );
}
