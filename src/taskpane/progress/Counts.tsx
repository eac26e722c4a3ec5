import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { PeriodProgress } from "../../followup/progress/progress";
import { tallyOf, tallyWords } from "../work";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gap: "10px",
    margin: 0,
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  row: { display: "flex", justifyContent: "space-between", gap: "8px" },
  number: { margin: 0, fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  track: {
    height: "6px",
    margin: "4px 0",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStroke1,
    overflowX: "hidden",
  },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  words: { display: "block", margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How many goals are ready and assessed and how many criteria have a status, in figures, bars and words. */
export function Counts({ period }: { readonly period: PeriodProgress }) {
  const { t } = useTexts();
  const styles = useStyles();
  const tally = tallyOf(period);
  return (
    <div className={styles.root}>
      <Count label={t("progress.ready")} count={tally.ready} total={tally.goals} />
      <Count
        label={t("progress.assessed")}
        count={tally.assessed}
        total={tally.goals}
        words={tallyWords(tally.assessments, t("progress.notAssessed"))}
      />
      <Count
        label={t("progress.statuses")}
        count={tally.withStatus}
        total={tally.criteria}
        words={tallyWords(tally.statuses, t("progress.noStatus"))}
      />
    </div>
  );
}

interface CountProps {
  readonly label: string;
  readonly count: number;
  readonly total: number;
  readonly words?: string;
}

function Count({ label, count, total, words }: CountProps) {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <div>
      <div className={styles.row}>
        <span>{label}</span>
        <span className={styles.number}>{t("progress.ofTotal", { count, total })}</span>
      </div>
      <div aria-hidden className={styles.track}>
        <div className={styles.bar} style={{ width: `${(100 * count) / Math.max(1, total)}%` }} />
      </div>
      {words !== undefined && words !== "" && <Caption1 className={styles.words}>{words}</Caption1>}
    </div>
  );
}
