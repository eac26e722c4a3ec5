import { makeStyles, tokens } from "@fluentui/react-components";
import type { Finding } from "../../validation/finding";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "4px 20px", margin: 0 },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

/** What is stated beside what was expected, where the two were found to differ. */
export function Comparison({ finding }: { readonly finding: Finding }) {
  const { t } = useTexts();
  const styles = useStyles();
  const { verdict, actual, expected, difference } = finding;
  const differs = verdict === "inconsistent" || verdict === "tie-only";
  if (!differs || (actual === undefined && expected === undefined)) return null;
  return (
    <dl className={styles.root}>
      <Term term={t("pane.finding.stated")} value={actual} />
      <Term term={t("pane.finding.expected")} value={expected} />
      <Term term={t("pane.finding.difference")} value={difference} />
    </dl>
  );
}

function Term({ term, value }: { readonly term: string; readonly value: string | undefined }) {
  const { figure } = useTexts();
  const styles = useStyles();
  if (value === undefined) return null;
  return (
    <div>
      <dt className={styles.term}>{term}</dt>
      <dd className={styles.value}>{figure(value)}</dd>
    </div>
  );
}
