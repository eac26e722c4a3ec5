import type { Figure } from "../../plan/figure";
import type { AmountTable } from "../../plan/plan";
import { judgedSumsOf } from "../certainty";
import { columnSumsOf } from "../columnSums";
import { finding, say, uniqueCells } from "../describe";
import type { Finding } from "../finding";
import {
  add,
  compare,
  formatRational,
  fromDecimal,
  negate,
  type Rational,
  roundTo,
  ZERO,
} from "../rational";
import type { RoundingMode } from "../rounding";
import { combine, decided, NOTHING_TO_CHECK, type Rule, type RuleOutcome } from "../rule";
import type { StatedSum } from "../statedSum";

const ID = "shown-figures-do-not-add-up";

function decimalsShown({ shown, precision }: Figure): number {
  return shown ?? precision;
}

function hidesDecimals(figure: Figure): boolean {
  return figure.value.decimals > decimalsShown(figure);
}

/** A figure as its cell shows it. */
function printed(figure: Figure): Rational {
  return fromDecimal(roundTo(fromDecimal(figure.value), decimalsShown(figure)));
}

/** A sum that holds for what is stored, with what its parts are together as they are shown. */
interface ShownSum {
  readonly stated: StatedSum;
  readonly sum: Rational;
}

function shownSum(stated: StatedSum): ShownSum[] {
  const { amount, parts, verdict } = stated;
  const figures = [amount, ...parts.flatMap(({ figure }) => figure ?? [])];
  const isOfOneUnit = figures.every(({ unit }) => unit === amount.unit);
  if (verdict !== "consistent" || !isOfOneUnit || !figures.some(hidesDecimals)) return [];
  const signed = parts.flatMap(({ figure, weight }) => {
    if (figure === undefined) return [];
    return weight > 0 ? printed(figure) : negate(printed(figure));
  });
  return [{ stated, sum: signed.reduce(add, ZERO) }];
}

function isSeen({ stated, sum }: ShownSum): boolean {
  return compare(sum, printed(stated.amount)) !== 0;
}

function report(sums: readonly ShownSum[], { stated, sum }: ShownSum): Finding {
  const { amount, label, parts } = stated;
  const decimals = Math.max(
    ...[amount, ...parts.flatMap(({ figure }) => figure ?? [])].map(decimalsShown)
  );
  return finding({
    rule: ID,
    severity: "info",
    verdict: "consistent",
    cells: uniqueCells(sums.map((other) => other.stated.amount.cell)),
    message: say(`${ID}.${sums.length > 1 ? "several" : "one"}`, {
      count: sums.length,
      label,
      stated: formatRational(printed(amount), decimalsShown(amount)),
      sum: formatRational(sum, decimals),
    }),
  });
}

function checkTable(table: AmountTable, mode: RoundingMode): RuleOutcome {
  if (!table.lines.some(({ figures = [] }) => figures.some(hidesDecimals))) return NOTHING_TO_CHECK;
  const columns = columnSumsOf(table, mode).flatMap(({ lines }) => lines);
  const sums = [...judgedSumsOf(table, mode), ...columns].flatMap(shownSum);
  const seen = sums.filter(isSeen);
  const [first] = seen;
  if (sums.length === 0) return NOTHING_TO_CHECK;
  return decided(first === undefined ? [] : [report(seen, first)], sums.length);
}

/**
 * A reader who adds up what the cells show gets what the sum's cell shows. Where formats hide decimals that are stored,
 * the stored figures can add up and the shown ones not. One information for each table.
 */
export const shownFigures: Rule = {
  id: ID,
  check: ({ plan, rounding }) =>
    combine(
      [...plan.budgets, ...plan.ofWhich, ...plan.changes].map((table) =>
        checkTable(table, rounding)
      )
    ),
};
