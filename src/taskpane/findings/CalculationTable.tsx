import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CellAddress } from "../../plan/address";
import type { CalculationTotals } from "../../validation/calculationTotals";
import { calculationTotals } from "../work";
import type { CalculationLine } from "../../validation/finding";
import { useCheckWords } from "../checkWords";
import { useTexts } from "../texts";

interface CalculationTableProps {
  readonly lines: readonly CalculationLine[];
  readonly onGoTo: (cell: CellAddress) => void;
}

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
  go: {
    padding: 0,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    textDecoration: "underline dotted",
    textUnderlineOffset: "2px",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  figure: {
    padding: "4px 0 4px 8px",
    textAlign: "right",
    verticalAlign: "top",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  sum: { borderTop: `2px solid ${tokens.colorNeutralStroke1}` },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

/**
 * A calculation laid out: each item with what is stated and the interval that it stands for, and where items should add
 * up their sum against the stated total.
 */
export function CalculationTable({ lines, onGoTo }: CalculationTableProps) {
  const { t } = useTexts();
  const styles = useStyles();
  const totals = calculationTotals(lines);
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
        {(totals?.items ?? lines).map((line, index) => (
          <Line key={index} line={line} onGoTo={onGoTo} />
        ))}
        {totals && <TotalLines totals={totals} onGoTo={onGoTo} />}
      </tbody>
    </table>
  );
}

interface TotalLinesProps {
  readonly totals: CalculationTotals;
  readonly onGoTo: (cell: CellAddress) => void;
}

function TotalLines({ totals: { sum, total, difference }, onGoTo }: TotalLinesProps) {
  const { figure } = useTexts();
  const words = useCheckWords();
  const styles = useStyles();
  return (
    <>
      <Line
        line={{ ...sum, label: words("check.calculation.sum"), weight: 1 }}
        isSum
        onGoTo={onGoTo}
      />
      <Line line={{ ...total, weight: 1 }} onGoTo={onGoTo} />
      <tr className={styles.line}>
        <th scope="row" className={mergeClasses(styles.label, styles.strong)}>
          {words("check.calculation.difference")}
        </th>
        <td className={mergeClasses(styles.figure, styles.strong)}>{figure(difference)}</td>
        <td />
      </tr>
    </>
  );
}

interface LineProps {
  readonly line: CalculationLine;
  readonly isSum?: boolean;
  readonly onGoTo: (cell: CellAddress) => void;
}

function Line({ line, isSum = false, onGoTo }: LineProps) {
  const { figure } = useTexts();
  const styles = useStyles();
  const { label, weight, stated, lower, upper, cell } = line;
  const interval = lower === upper ? lower : `${lower}–${upper}`;
  return (
    <tr className={isSum ? styles.sum : styles.line}>
      <th scope="row" className={mergeClasses(styles.label, isSum && styles.strong)}>
        {cell === undefined ? (
          label
        ) : (
          <button type="button" className={styles.go} onClick={() => onGoTo(cell)}>
            {label}
          </button>
        )}
      </th>
      <td className={mergeClasses(styles.figure, isSum && styles.strong)}>
        {weight < 0 ? "− " : ""}
        {figure(stated)}
      </td>
      <td className={styles.figure}>{figure(interval)}</td>
    </tr>
  );
}
