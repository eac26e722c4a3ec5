import { useEffect, useMemo } from "react";
import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { TaskListSquareLtrRegular } from "@fluentui/react-icons/svg/task-list-square-ltr";
import type { FollowUpLists } from "../../followup/followUpLists";
import type { Plan } from "../../plan/plan";
import { GoalChoice } from "../followup/GoalChoice";
import { InsertedSheets } from "../followup/InsertedSheets";
import { InsertionProgress } from "../followup/InsertionProgress";
import { MakingChoice } from "../followup/MakingChoice";
import { PeriodChoice } from "../followup/PeriodChoice";
import { PreviewInWords } from "../followup/PreviewInWords";
import { Removal } from "../followup/Removal";
import { YearField } from "../followup/YearField";
import { Message } from "../parts/Message";
import { TaskButton } from "../parts/TaskButton";
import type { FollowUpRequest } from "../port";
import type { PaneCommands } from "../state/commands";
import { completeChoice, followUpRequest } from "../state/followUpChoice";
import { cannotWrite, type PaneState } from "../state/paneState";
import { useTexts } from "../texts";

interface FollowUpViewProps {
  readonly state: PaneState;
  readonly plan: Plan;
  readonly commands: PaneCommands;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "16px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Chooses and inserts follow-up sheets, and removes them. */
export function FollowUpView({ state, plan, commands }: FollowUpViewProps) {
  const { t } = useTexts();
  const { lists, failure } = state;
  if (plan.goals.length === 0) {
    return (
      <Message title={t("pane.followUp.noGoals.title")} icon={<TaskListSquareLtrRegular />}>
        {t("pane.followUp.noGoals.body")}
      </Message>
    );
  }
  if (lists === undefined) return failure ? null : <Spinner label={t("pane.reading")} />;
  return <Choices state={state} plan={plan} lists={lists} commands={commands} />;
}

function Choices({
  state,
  plan,
  lists,
  commands,
}: FollowUpViewProps & { readonly lists: FollowUpLists }) {
  const { t } = useTexts();
  const styles = useStyles();
  const { periods } = lists;
  const request = useMemo(
    () => followUpRequest(plan, periods, state.choice),
    [plan, periods, state.choice]
  );
  usePreview(request, state, commands);
  const choice = completeChoice(plan, periods, state.choice);
  return (
    <div className={styles.root}>
      <p className={styles.intro}>{t("pane.followUp.intro")}</p>
      <PeriodChoice
        periods={periods}
        period={choice.period}
        onChoose={(period) => commands.choose({ period })}
      />
      <YearField year={choice.year} onChoose={(year) => commands.choose({ year })} />
      <GoalChoice
        goals={plan.goals}
        chosen={choice.goals}
        onChoose={(goals) => commands.choose({ goals })}
      />
      <MakingChoice
        lists={lists}
        chosen={state.choice.settings ?? {}}
        state={state}
        commands={commands}
      />
      {state.preview && <PreviewInWords sheets={state.preview} />}
      <InsertButtons request={request} state={state} commands={commands} />
      {state.progress && <InsertionProgress progress={state.progress} />}
      {state.insertion && (
        <InsertedSheets
          insertion={state.insertion}
          onGoTo={(sheet) => void commands.goTo({ sheet, row: 0, column: 0 })}
        />
      )}
      <Removal state={state} commands={commands} />
    </div>
  );
}

interface InsertButtonsProps {
  readonly request: FollowUpRequest | undefined;
  readonly state: PaneState;
  readonly commands: PaneCommands;
}

function InsertButtons({ request, state, commands }: InsertButtonsProps) {
  const { t } = useTexts();
  const styles = useStyles();
  const inserting = state.task === "inserting";
  return (
    <div className={styles.buttons}>
      <TaskButton
        primary
        running={inserting ? t("pane.followUp.inserting") : undefined}
        disabled={request === undefined || cannotWrite(state)}
        onClick={() => request && void commands.insert(request)}
      >
        {t("pane.followUp.insert")}
      </TaskButton>
      {inserting && <Button onClick={commands.cancel}>{t("followUp.cancel")}</Button>}
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
  const wanted = state.task === undefined && state.insertion === undefined;
  useEffect(() => {
    if (request === undefined || !wanted) return undefined;
    const timer = setTimeout(() => void commands.preview(request), PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [request, wanted, commands]);
}
