import { makeStyles } from "@fluentui/react-components";
import type { Goal } from "../../plan/plan";
import { CheckLine } from "../parts/CheckLine";
import { FieldMessage } from "../parts/FieldMessage";
import { Group } from "../parts/Group";
import { useTexts } from "../texts";

interface GoalChoiceProps {
  readonly goals: readonly Goal[];
  /** Numbers of the goals that are chosen. */
  readonly chosen: readonly number[];
  readonly onChoose: (goals: readonly number[]) => void;
}

const useStyles = makeStyles({ goals: { marginLeft: "24px" } });

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
    <Group title={t("pane.followUp.goals")}>
      <CheckLine
        label={t("pane.followUp.goals.all")}
        checked={chosen.length > 0}
        mixed={some}
        onToggle={() => onChoose(chosen.length === every.length ? [] : every)}
      />
      <div className={styles.goals}>
        {goals.map(({ number, name }) => (
          <CheckLine
            key={number}
            label={t("pane.followUp.goal", { number, name: name.value })}
            checked={chosen.includes(number)}
            onToggle={() => toggle(number)}
          />
        ))}
      </div>
      {chosen.length === 0 && <FieldMessage text={t("pane.followUp.goals.missing")} />}
    </Group>
  );
}
