import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import type { GoalProgress, PeriodProgress } from "../../followup/progress/progress";
import { goalTitle } from "../work";
import type { PaneCommands } from "../state/commands";
import { useTexts } from "../texts";
import { PlaceLink } from "./PlaceLink";
import { Item, Section } from "./Section";

interface GoalListProps {
  readonly period: PeriodProgress;
  readonly commands: PaneCommands;
}

const useStyles = makeStyles({
  ready: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: "2px 0 0", padding: 0, listStyleType: "none" },
  icon: { flexShrink: 0 },
});

/** Every goal with its assessment, the statuses of its criteria and whether it is marked ready. */
export function GoalList({ period, commands }: GoalListProps) {
  const { t } = useTexts();
  return (
    <Section title={t("progress.goals")}>
      {period.goals.map((goal) => (
        <GoalItem key={goal.cell.sheet} goal={goal} commands={commands} />
      ))}
    </Section>
  );
}

function GoalItem({
  goal,
  commands,
}: {
  readonly goal: GoalProgress;
  readonly commands: PaneCommands;
}) {
  const { t, say } = useTexts();
  const styles = useStyles();
  const { assessment, criteria } = goal;
  return (
    <Item>
      <PlaceLink words={goalTitle(goal, say)} cell={goal.cell} commands={commands} />
      <Ready goal={goal} />
      <ul className={styles.list}>
        {assessment && (
          <li>
            <PlaceLink
              words={assessment.words === "" ? t("progress.notAssessed") : assessment.words}
              cell={assessment.cell}
              commands={commands}
            />
          </li>
        )}
        {criteria.map(({ label, text, status }) => (
          <li key={status.cell.row}>
            {label === "" ? text : label}{" "}
            <PlaceLink
              words={status.words === "" ? t("progress.noStatus") : status.words}
              cell={status.cell}
              commands={commands}
            />
          </li>
        ))}
      </ul>
    </Item>
  );
}

function Ready({ goal: { isReady, filled } }: { readonly goal: GoalProgress }) {
  const { t } = useTexts();
  const styles = useStyles();
  const Icon = isReady ? CheckmarkCircleRegular : CircleRegular;
  return (
    <Caption1 className={styles.ready}>
      <Icon aria-hidden className={styles.icon} />
      {t(isReady ? "progress.goal.ready" : "progress.goal.notReady")}
      {filled !== undefined &&
        ` · ${t("progress.goal.filled", { share: Math.floor(filled * 100) })}`}
    </Caption1>
  );
}
