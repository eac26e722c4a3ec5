import { makeStyles, tokens } from "@fluentui/react-components";
import type { CalculationLine } from "../../validation/finding";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  header: {
    padding: "2px 0 2px 8px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: "right",
    whiteSpace: "nowrap",
    ":first-child": { paddingLeft: 0, textAlign: "left" },
  },
  label: {
    padding: "4px 0",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: "top",
  },
  figure: {
    padding: "4px 0 4px 8px",
    textAlign: "right",
    verticalAlign: "top",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** A calculation laid out: each item with what is stated and the interval that it stands for. */
export function CalculationTable({ lines }: { readonly lines: readonly CalculationLine[] }) {
  const { t } = useTexts();
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th className={styles.header}>{t("pane.finding.item")}</th>
          <th className={styles.header}>{t("pane.finding.stated")}</th>
          <th className={styles.header}>{t("pane.finding.interval")}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <Line key={index} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function Line({
  line: { label, weight, stated, lower, upper },
}: {
  readonly line: CalculationLine;
}) {
  const { figure } = useTexts();
  const styles = useStyles();
  const interval = lower === upper ? lower : `${lower}–${upper}`;
  return (
    <tr className={styles.line}>
      <th scope="row" className={styles.label}>
        {label}
      </th>
      <td className={styles.figure}>
        {weight < 0 ? "− " : ""}
        {figure(stated)}
      </td>
      <td className={styles.figure}>{figure(interval)}</td>
    </tr>
  );
}
