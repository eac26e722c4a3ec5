import type { AmountTable } from "../../plan/plan";
import { type ChangeColumn, changesOf, isKnownChange } from "../changeRatios";
import { isDecided, reportRatio } from "../ratioReport";
import type { RoundingMode } from "../rounding";
import { combine, decided, type Rule, type RuleOutcome } from "../rule";

const ID = "change-from-last-year";

function checkColumn(column: ChangeColumn, mode: RoundingMode): RuleOutcome {
  const { changes } = column;
  const known = changes.filter(isDecided);
  const failing = known.filter(({ verdict }) => verdict !== "consistent");
  const certain = isKnownChange(column);
  return {
    ...decided(
      failing.map((change) => reportRatio(ID, ID, change, certain, mode)),
      known.length
    ),
    unchecked: changes.length - known.length,
  };
}

function checkTable(table: AmountTable, mode: RoundingMode): RuleOutcome {
  return combine(changesOf(table, "change", mode).map((column) => checkColumn(column, mode)));
}

/**
 * A percentage p is the change from a to b if some true values satisfy p·a = 100·(b − a). Which columns are compared is
 * known from the lines where it holds.
 */
export const changeFromLastYear: Rule = {
  id: ID,
  check: ({ plan, rounding }) =>
    combine(
      [...plan.budgets, ...plan.ofWhich, ...plan.changes].map((table) =>
        checkTable(table, rounding)
      )
    ),
};
