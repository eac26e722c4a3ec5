import { useEffect, useMemo } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { TaskListSquareLtrRegular } from "@fluentui/react-icons/svg/task-list-square-ltr";
import type { Plan } from "../../plan/plan";
import { GoalChoice } from "../followup/GoalChoice";
import { InsertedSheets } from "../followup/InsertedSheets";
import { InsertionProgress } from "../followup/InsertionProgress";
import { PeriodChoice } from "../followup/PeriodChoice";
import { PreviewInWords } from "../followup/PreviewInWords";
import { YearField } from "../followup/YearField";
import { Message } from "../parts/Message";
import { TaskButton } from "../parts/TaskButton";
import type { FollowUpRequest } from "../port";
import type { PaneCommands } from "../state/commands";
import { completeChoice, followUpRequest } from "../state/followUpChoice";
import type { PaneState } from "../state/paneState";
import { useTexts } from "../texts";

interface FollowUpViewProps {
  readonly state: PaneState;
  readonly plan: Plan;
  readonly commands: PaneCommands;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "16px" },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Chooses and inserts follow-up sheets. */
export function FollowUpView({ state, plan, commands }: FollowUpViewProps) {
  const { t } = useTexts();
  const styles = useStyles();
  const request = useMemo(() => followUpRequest(plan, state.choice), [plan, state.choice]);
  usePreview(request, state, commands);
  if (plan.goals.length === 0) {
    return (
      <Message title={t("pane.followUp.noGoals.title")} icon={<TaskListSquareLtrRegular />}>
        {t("pane.followUp.noGoals.body")}
      </Message>
    );
  }
  const choice = completeChoice(plan, state.choice);
  const running = state.task === "inserting" ? t("pane.followUp.inserting") : undefined;
  const idle = request !== undefined && state.task === undefined;
  return (
    <div className={styles.root}>
      <p className={styles.intro}>{t("pane.followUp.intro")}</p>
      <PeriodChoice
        plan={plan}
        period={choice.period}
        onChoose={(period) => commands.choose({ period })}
      />
      <YearField year={choice.year} onChoose={(year) => commands.choose({ year })} />
      <GoalChoice
        goals={plan.goals}
        chosen={choice.goals}
        onChoose={(goals) => commands.choose({ goals })}
      />
      {state.preview && <PreviewInWords sheets={state.preview} />}
      <div>
        <TaskButton
          primary
          running={running}
          disabled={!idle}
          onClick={() => request && void commands.insert(request)}
        >
          {t("pane.followUp.insert")}
        </TaskButton>
      </div>
      {state.progress && <InsertionProgress progress={state.progress} />}
      {state.inserted && (
        <InsertedSheets
          sheets={state.inserted}
          onGoTo={(sheet) => void commands.goTo({ sheet, row: 0, column: 0 })}
        />
      )}
    </div>
  );
}

const PAUSE_MILLISECONDS = 250;

/** Asks what an insertion would do when the choice has been left alone for a moment. */
function usePreview(
  request: FollowUpRequest | undefined,
  state: PaneState,
  commands: PaneCommands
): void {
  const wanted = state.task === undefined && state.inserted === undefined;
  useEffect(() => {
    if (request === undefined || !wanted) return undefined;
    const timer = setTimeout(() => void commands.preview(request), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [request, wanted, commands]);
}
