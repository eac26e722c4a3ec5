import { makeStyles } from "@fluentui/react-components";
import type { PeriodProgress } from "../../followup/progress/progress";
import { goalTitle, shorten } from "../work";
import type { PaneCommands } from "../state/commands";
import { useTexts } from "../texts";
import { PlaceLink } from "./PlaceLink";
import { Item, Section } from "./Section";

interface CopiedListProps {
  readonly period: PeriodProgress;
  readonly commands: PaneCommands;
}

const useStyles = makeStyles({
  quote: { margin: "2px 0 0" },
});

/** Characters of a text that are shown, about three lines: enough to know it again. */
const QUOTED = 140;

/** Texts that are the same as in the follow-up before. */
export function CopiedList({ period, commands }: CopiedListProps) {
  const { t, say } = useTexts();
  const styles = useStyles();
  const texts = period.goals.flatMap((goal) => goal.copied.map((entry) => ({ goal, entry })));
  if (texts.length === 0) return null;
  return (
    <Section title={t("progress.copied")} body={t("progress.copied.body")}>
      {texts.map(({ goal, entry }) => (
        <Item key={`${entry.cell.sheet} ${entry.cell.row} ${entry.cell.column}`}>
          <PlaceLink words={goalTitle(goal, say)} cell={entry.cell} commands={commands} />
          <p className={styles.quote}>{shorten(entry.words, QUOTED)}</p>
        </Item>
      ))}
    </Section>
  );
}
