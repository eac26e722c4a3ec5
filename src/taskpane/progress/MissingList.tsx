import { Fragment } from "react";
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { GoalProgress, PeriodProgress } from "../../followup/progress/progress";
import { goalTitle, missingName } from "../work";
import type { PaneCommands } from "../state/commands";
import { useTexts } from "../texts";
import { PlaceLink } from "./PlaceLink";
import { Item, Section } from "./Section";

interface MissingListProps {
  readonly period: PeriodProgress;
  readonly commands: PaneCommands;
}

const useStyles = makeStyles({
  who: { display: "block", color: tokens.colorNeutralForeground2 },
  places: { margin: "2px 0 0" },
});

/** The goals that are not filled in, with who answers for them and each space that is empty. */
export function MissingList({ period, commands }: MissingListProps) {
  const { t, say } = useTexts();
  const goals = period.goals.filter(({ missing }) => missing.length > 0);
  const isDone = goals.length === 0 && period.withoutSheet.length === 0;
  return (
    <Section title={t("progress.missing")} {...(isDone && { body: t("progress.missing.none") })}>
      {goals.map((goal) => (
        <MissingItem key={goal.cell.sheet} goal={goal} commands={commands} />
      ))}
      {period.withoutSheet.length > 0 && (
        <Item>
          {t("progress.withoutSheet")}:{" "}
          {period.withoutSheet.map((goal) => goalTitle(goal, say)).join(", ")}
        </Item>
      )}
    </Section>
  );
}

function MissingItem({
  goal,
  commands,
}: {
  readonly goal: GoalProgress;
  readonly commands: PaneCommands;
}) {
  const { t, say } = useTexts();
  const styles = useStyles();
  const { responsible, missing } = goal;
  return (
    <Item>
      <PlaceLink words={goalTitle(goal, say)} cell={goal.cell} commands={commands} />
      <Caption1 className={styles.who}>
        {responsible === ""
          ? t("progress.responsible.none")
          : t("progress.responsible", { name: responsible })}
      </Caption1>
      <p className={styles.places}>
        {missing.map((entry, index) => (
          <Fragment key={`${entry.cell.row} ${entry.cell.column}`}>
            {index > 0 && ", "}
            <PlaceLink
              words={missingName(entry, goal, say)}
              cell={entry.cell}
              commands={commands}
            />
          </Fragment>
        ))}
      </p>
    </Item>
  );
}
