import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Severity, ValidationResult } from "../../validation/finding";
import { SeverityIcon } from "../parts/SeverityIcon";
import { countFindings, SEVERITIES } from "../state/findings";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(3, 1fr)",
    gap: "8px",
    margin: "0 0 8px",
    padding: 0,
  },
  count: {
    display: "flex",
    flexDirection: "column",
    padding: "8px 8px 6px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    listStyleType: "none",
  },
  number: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  relations: { color: tokens.colorNeutralForeground2 },
});

/** How many findings of each severity, and how many relations could and could not be checked. */
export function Summary({ result }: { readonly result: ValidationResult }) {
  const { t, counted } = useTexts();
  const styles = useStyles();
  const counts = countFindings(result.findings);
  return (
    <section aria-label={t("pane.check.summary")}>
      <ul className={styles.counts}>
        {SEVERITIES.map((severity) => (
          <SeverityCount key={severity} severity={severity} count={counts[severity]} />
        ))}
      </ul>
      <Caption1 className={styles.relations}>
        {counted("pane.check.checked", result.checked)}
        {result.unchecked > 0 && ` · ${counted("pane.check.unchecked", result.unchecked)}`}
      </Caption1>
    </section>
  );
}

function SeverityCount({
  severity,
  count,
}: {
  readonly severity: Severity;
  readonly count: number;
}) {
  const { counted } = useTexts();
  const styles = useStyles();
  return (
    <li className={styles.count}>
      <span className={styles.number}>
        <SeverityIcon severity={severity} />
        {count}
      </span>
      <Caption1>{counted(`pane.count.${severity}`, count)}</Caption1>
    </li>
  );
}
