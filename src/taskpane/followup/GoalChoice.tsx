import { Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import type { Goal } from "../../plan/plan";
import { useTexts } from "../texts";

interface GoalChoiceProps {
  readonly goals: readonly Goal[];
  /** Numbers of the goals that are chosen. */
  readonly chosen: readonly number[];
  readonly onChoose: (goals: readonly number[]) => void;
}

const useStyles = makeStyles({
  // A field of Fluent is for one control: it would give its own label to every box.
  root: {
    display: "flex",
    flexDirection: "column",
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  legend: { padding: 0 },
  goal: { marginLeft: "24px" },
  missing: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    color: tokens.colorPaletteRedForeground1,
  },
});

/** Chooses the goals to follow up. */
export function GoalChoice({ goals, chosen, onChoose }: GoalChoiceProps) {
  const { t } = useTexts();
  const styles = useStyles();
  const every = goals.map(({ number }) => number);
  const some = chosen.length > 0 && chosen.length < every.length;
  const toggle = (number: number) =>
    onChoose(
      chosen.includes(number) ? chosen.filter((other) => other !== number) : [...chosen, number]
    );
  return (
    <fieldset className={styles.root}>
      <legend className={styles.legend}>{t("pane.followUp.goals")}</legend>
      <Checkbox
        label={t("pane.followUp.goals.all")}
        checked={some ? "mixed" : chosen.length > 0}
        onChange={() => onChoose(chosen.length === every.length ? [] : every)}
      />
      {goals.map(({ number, name }) => (
        <Checkbox
          key={number}
          className={styles.goal}
          label={t("pane.followUp.goal", { number, name: name.value })}
          checked={chosen.includes(number)}
          onChange={() => toggle(number)}
        />
      ))}
      {chosen.length === 0 && (
        <Caption1 role="alert" className={styles.missing}>
          <ErrorCircleFilled aria-hidden />
          {t("pane.followUp.goals.missing")}
        </Caption1>
      )}
    </fieldset>
  );
}
