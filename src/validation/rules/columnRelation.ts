import type { AmountTable, ColumnRelation } from "../../plan/plan";
import { isIncomeBesideCost } from "../columnSigns";
import { type ChangeColumn, changesOf } from "../changeRatios";
import { type ColumnSums, columnSumsOf, type LineSum } from "../columnSums";
import { finding, say } from "../describe";
import type { Finding } from "../finding";
import { isDecided as isDecidedRatio, reportRatio } from "../ratioReport";
import { combine, decided, type Rule, type RuleOutcome } from "../rule";
import type { RoundingMode } from "../rounding";
import { type DecidedSum, isDecided, partsOfFinding, valuesOf } from "../sumReport";

const ID = "column-relation";

/** A named relation that holds this often, for each line where it fails, is meant in every line. */
const TIMES = 4;
const LEAST_LINES = 3;

function isCertain({ because }: ColumnRelation, holding: number, failing: number): boolean {
  if (because.includes("formula")) return true;
  return because.includes("label") && holding >= LEAST_LINES && holding >= TIMES * failing;
}

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

function checkColumns({ relation, lines }: ColumnSums, mode: RoundingMode): RuleOutcome {
  const holding = lines.filter(({ verdict }) => verdict === "consistent").length;
  const failing = lines
    .filter((sum) => isDecided(sum))
    .filter(({ verdict }) => verdict !== "consistent")
    .filter((sum) => !isIncomeBesideCost(sum, lines, mode));
  const certain = isCertain(relation, holding, failing.length);
  const unchecked = lines.filter((sum) => !isDecided(sum)).length;
  const findings = failing.map((sum) => report(sum, certain, mode));
  return { ...decided(findings, lines.length - unchecked), unchecked };
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
