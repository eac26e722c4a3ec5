import type { Figure } from "../../plan/figure";
import { formatAddress } from "../../plan/address";
import { calculationLine, finding, say, showFigure } from "../describe";
import type { Finding, Verdict } from "../finding";
import { compareIntervals } from "../interval";
import { type Publication, publicationsOf } from "../publications";
import { compare, fromDecimal } from "../rational";
import { intervalOf, type RoundingMode } from "../rounding";
import { combine, decided, type Rule, type RuleOutcome } from "../rule";
import { intervalIn } from "../units";

const ID = "same-quantity-twice";

/** Figures with the same precision and unit must be equal; others must be able to stand for one value. */
function verdictOf(a: Figure, b: Figure, mode: RoundingMode): Verdict | undefined {
  const other = intervalIn(b, a.unit, mode);
  if (other === undefined || a.approximate || b.approximate) return undefined;
  if (a.precision === b.precision && a.unit === b.unit && !a.exact && !b.exact) {
    return compare(fromDecimal(a.value), fromDecimal(b.value)) === 0
      ? "consistent"
      : "inconsistent";
  }
  return compareIntervals(intervalOf(a, mode), other);
}

function report(
  { label, first, second }: Publication,
  verdict: Verdict,
  mode: RoundingMode
): Finding {
  const values = {
    label,
    first: showFigure(first),
    second: showFigure(second),
    place: formatAddress(first.cell),
  };
  return finding({
    rule: ID,
    severity: "warning",
    verdict,
    cells: [second.cell, first.cell],
    message: say("same-quantity-twice.message", values),
    expected: values.first,
    actual: values.second,
    calculation: [calculationLine(label, first, mode), calculationLine(label, second, mode, -1)],
  });
}

/** What one table says of one amount is told once for each figure that it gives. */
function differing(publications: readonly Publication[]): Publication[] {
  const seen = publications.map((own): [string, Publication] => {
    const { value, cell } = own.second;
    return [`${value.digits}/${value.decimals}/${cell.column}/${own.label}/${cell.sheet}`, own];
  });
  return [...new Map(seen).values()];
}

function check(publication: Publication, mode: RoundingMode): RuleOutcome {
  const verdict = verdictOf(publication.first, publication.second, mode);
  if (verdict === undefined) return { findings: [], checked: 0, unchecked: 1 };
  return decided(verdict === "consistent" ? [] : [report(publication, verdict, mode)], 1);
}

/**
 * An amount that is published in two places is one amount: what a list "of which" says it is part of, and the
 * budget line that the list's heading names. Source: inconsistent duplicates of XBRL Calculations 1.1.
 */
export const sameQuantityTwice: Rule = {
  id: ID,
  check: ({ plan, rounding }) =>
    combine(differing(publicationsOf(plan)).map((publication) => check(publication, rounding))),
};
