import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity, ValidationResult } from "../../validation/finding";
import { SeverityIcon } from "../parts/SeverityIcon";
import { countFindings, SEVERITIES } from "../state/findings";
import { useTexts } from "../texts";
import { UncheckedReasons } from "./UncheckedReasons";

interface SummaryProps {
  readonly result: ValidationResult;
  /** The severity that alone is shown. */
  readonly only: Severity | undefined;
  readonly onShowOnly: (severity: Severity | undefined) => void;
}

const useStyles = makeStyles({
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(3, 1fr)",
    gap: "8px",
    margin: "0 0 8px",
    padding: 0,
    listStyleType: "none",
  },
  count: {
    display: "flex",
    flexDirection: "column",
    width: "100%",
    padding: "8px 8px 6px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    ":disabled": { cursor: "default", backgroundColor: "transparent", color: "inherit" },
  },
  pressed: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 -3px 0 ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": { border: "2px solid Highlight" },
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

/**
 * How many findings of each severity, each a switch that shows only those, and how many relations could and could not
 * be checked.
 */
export function Summary({ result, only, onShowOnly }: SummaryProps) {
  const { t, counted } = useTexts();
  const styles = useStyles();
  const counts = countFindings(result.findings);
  return (
    <section aria-label={t("pane.check.summary")}>
      <ul className={styles.counts}>
        {SEVERITIES.map((severity) => (
          <li key={severity}>
            <SeverityCount
              severity={severity}
              count={counts[severity]}
              pressed={severity === only}
              onPress={() => onShowOnly(severity === only ? undefined : severity)}
            />
          </li>
        ))}
      </ul>
      <Caption1 className={styles.relations}>
        {counted("pane.check.checked", result.checked)}
        {result.unchecked > 0 && ` · ${counted("pane.check.unchecked", result.unchecked)}`}
      </Caption1>
      <UncheckedReasons rules={result.uncheckedRules ?? []} />
    </section>
  );
}

interface SeverityCountProps {
  readonly severity: Severity;
  readonly count: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

function SeverityCount({ severity, count, pressed, onPress }: SeverityCountProps) {
  const { counted } = useTexts();
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.count, pressed && styles.pressed)}
      aria-pressed={pressed}
      disabled={count === 0 && !pressed}
      onClick={onPress}
    >
      <span className={styles.number}>
        <SeverityIcon severity={severity} />
        {count}
      </span>
      <Caption1>{counted(`pane.count.${severity}`, count)}</Caption1>
    </button>
  );
}
