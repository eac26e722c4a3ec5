import { makeStyles, tokens } from "@fluentui/react-components";
import { useReadingWords } from "../../readingWords";
import { CheckLine } from "../../parts/CheckLine";
import type { TotalChoice } from "./draft";
import { Group } from "../../parts/Group";

interface TotalRowsProps {
  readonly choices: readonly TotalChoice[];
  /** Keys of the rows that are totals; undefined while nobody has said. */
  readonly totals: readonly string[] | undefined;
  readonly onChoose: (totals: readonly string[]) => void;
}

const useStyles = makeStyles({
  list: {
    maxHeight: "200px",
    overflowY: "auto",
    padding: "0 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Which rows of a table of amounts are the totals of others. */
export function TotalRows({ choices, totals, onChoose }: TotalRowsProps) {
  const say = useReadingWords();
  const styles = useStyles();
  if (choices.length === 0) return null;
  const chosen = totals ?? choices.filter(({ isTotal }) => isTotal).map(({ key }) => key);
  const toggle = (key: string) =>
    onChoose(chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key]);
  return (
    <Group title={say("reading.edit.totals")}>
      <div className={styles.list}>
        {choices.map(({ key, label, count }) => (
          <CheckLine
            key={key}
            label={count === 1 ? label : say("reading.edit.rows", { label, count })}
            checked={chosen.includes(key)}
            onToggle={() => toggle(key)}
          />
        ))}
      </div>
    </Group>
  );
}
