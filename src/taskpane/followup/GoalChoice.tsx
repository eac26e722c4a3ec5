import { Checkbox, Field, makeStyles } from "@fluentui/react-components";
import type { Goal } from "../../plan/plan";
import { useTexts } from "../texts";

interface GoalChoiceProps {
  readonly goals: readonly Goal[];
  /** Numbers of the goals that are chosen. */
  readonly chosen: readonly number[];
  readonly onChoose: (goals: readonly number[]) => void;
}

const useStyles = makeStyles({
  goals: { display: "flex", flexDirection: "column" },
  goal: { marginLeft: "24px" },
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
    <Field
      label={t("pane.followUp.goals")}
      {...(chosen.length === 0 && { validationMessage: t("pane.followUp.goals.missing") })}
    >
      <div role="group" className={styles.goals}>
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
      </div>
    </Field>
  );
}
