import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { Plan } from "../../plan/plan";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  title: { display: "block", margin: 0 },
  counts: { margin: "4px 0 0", color: tokens.colorNeutralForeground2 },
});

/** The plan's title and how much of a plan was found. */
export function PlanHeading({ plan }: { readonly plan: Plan }) {
  const { t, counted } = useTexts();
  const styles = useStyles();
  const criteria = plan.goals.reduce((sum, goal) => sum + goal.criteria.length, 0);
  const counts = [
    counted("pane.plan.goals", plan.goals.length),
    counted("pane.plan.criteria", criteria),
    counted("pane.plan.points", plan.points.length),
  ];
  return (
    <header>
      <Subtitle2 as="h2" className={styles.title}>
        {plan.title?.value ?? t("pane.plan.found")}
      </Subtitle2>
      <p className={styles.counts}>{counts.join(" · ")}</p>
    </header>
  );
}
