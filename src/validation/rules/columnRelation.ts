import type { AmountTable } from "../../plan/plan";
import { judgeColumns, type JudgedColumns } from "../columnCertainty";
import { type ChangeColumn, changesOf } from "../changeRatios";
import { type ColumnSums, columnSumsOf, type LineSum } from "../columnSums";
import { finding, say } from "../describe";
import type { Finding } from "../finding";
import { isDecided as isDecidedRatio, reportRatio } from "../ratioReport";
import { combine, decided, type Rule, type RuleOutcome } from "../rule";
import { runningTotalsOf } from "../runningTotals";
import type { RoundingMode } from "../rounding";
import { type DecidedSum, isDecided, partsOfFinding, valuesOf } from "../sumReport";

const ID = "column-relation";

function messageOf({ verdict }: LineSum, certain: boolean): string {
  if (verdict === "tie-only") return "tieOnly";
  return certain ? "inconsistent" : "doubtful";
}

function termsText({ parts }: LineSum): string {
  return parts
    .map(({ label, weight }, index) => {
      const sign = weight < 0 ? "− " : index === 0 ? "" : "+ ";
      return sign + label;
    })
    .join(" ");
}

function report(sum: LineSum & DecidedSum, certain: boolean, mode: RoundingMode): Finding {
  const values = {
    ...valuesOf(sum, mode),
    label: sum.line.label.value,
    column: sum.label,
    terms: termsText(sum),
  };
  return finding({
    ...partsOfFinding(sum, mode),
    rule: ID,
    severity: certain && sum.verdict === "inconsistent" ? "error" : "warning",
    message: say(`${ID}.${messageOf(sum, certain)}`, values),
  });
}

function checkColumns(columns: ColumnSums, mode: RoundingMode): RuleOutcome {
  const { failing, isCertain } = judgeColumns(columns, mode);
  const unchecked = columns.lines.filter((sum) => !isDecided(sum)).length;
  const findings = failing.map((sum) => report(sum, isCertain, mode));
  return { ...decided(findings, columns.lines.length - unchecked), unchecked };
}

function checkRunning(
  { holding, failing, isCertain }: JudgedColumns,
  mode: RoundingMode
): RuleOutcome {
  const findings = failing.map((sum) => report(sum, isCertain, mode));
  return decided(findings, holding.length + failing.length);
}

/** Only arithmetic says that an amount is a percentage of another, so that a row where it is not is asked about. */
function checkProducts({ changes }: ChangeColumn, mode: RoundingMode): RuleOutcome {
  const known = changes.filter((change) => isDecidedRatio(change));
  const failing = known.filter(({ verdict }) => verdict !== "consistent");
  const findings = failing.map((change) => reportRatio(ID, `${ID}.product`, change, false, mode));
  return { ...decided(findings, known.length), unchecked: changes.length - known.length };
}

function checkTable(table: AmountTable, mode: RoundingMode): RuleOutcome {
  return combine([
    ...columnSumsOf(table, mode).map((sums) => checkColumns(sums, mode)),
    ...runningTotalsOf(table, mode).map((sums) => checkRunning(sums, mode)),
    ...changesOf(table, "product", mode).map((products) => checkProducts(products, mode)),
  ]);
}

/**
 * A column that is the sum or difference of others, such as a deviation, a net or a year of quarters, is so in every
 * line: some true values inside the intervals of the figures make it hold.
 * Source: XBRL Calculations 1.1, as for `sum-of-parts`.
 */
export const columnRelation: Rule = {
  id: ID,
  check: ({ plan, rounding }) =>
    combine(
      [...plan.budgets, ...plan.ofWhich, ...plan.changes].map((table) =>
        checkTable(table, rounding)
      )
    ),
};
