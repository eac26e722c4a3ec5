import { makeStyles, tokens } from "@fluentui/react-components";
import type { PeriodProgress } from "../../followup/progress/progress";
import { changeLines, goalTitle, hasChanged } from "../work";
import type { PaneCommands } from "../state/commands";
import { useTexts } from "../texts";
import { PlaceLink } from "./PlaceLink";
import { Item, Section } from "./Section";

interface ChangedListProps {
  readonly period: PeriodProgress;
  readonly commands: PaneCommands;
}

const useStyles = makeStyles({
  list: { margin: "2px 0 0", padding: 0, listStyleType: "none" },
  change: { color: tokens.colorNeutralForeground2 },
});

/** What has another assessment or status than in the follow-up before. */
export function ChangedList({ period, commands }: ChangedListProps) {
  const { t, say } = useTexts();
  const styles = useStyles();
  const goals = period.goals.filter(hasChanged);
  if (goals.length === 0) return null;
  return (
    <Section title={t("progress.changed")}>
      {goals.map((goal) => (
        <Item key={goal.cell.sheet}>
          <PlaceLink words={goalTitle(goal, say)} cell={goal.cell} commands={commands} />
          <ul className={styles.list}>
            {changeLines(goal, say).map(({ what, change, cell }) => (
              <li key={`${cell.row} ${cell.column}`}>
                <PlaceLink words={what} cell={cell} commands={commands} />{" "}
                <span className={styles.change}>{change}</span>
              </li>
            ))}
          </ul>
        </Item>
      ))}
    </Section>
  );
}
