import type { Figure } from "../../plan/figure";
import { calculationLine, finding, say, showFigure, totalLine } from "../describe";
import type { Finding, Verdict } from "../finding";
import { absoluteInterval, canBeAtMost, type Interval, sumIntervals } from "../interval";
import { isNetWhole, type OfWhich, ofWhichIn } from "../ofWhich";
import { intervalOf, type RoundingMode } from "../rounding";
import { combine, decided, type Rule, type RuleOutcome } from "../rule";
import { intervalsIn } from "../units";

const ID = "of-which-exceeds";

function signOf({ value }: Figure): number {
  return Math.sign(Number(value.digits));
}

/** Intervals without sign: costs may be written with or without a minus. Undefined where signs or units mix. */
function sizesOf({ whole, parts }: OfWhich, mode: RoundingMode): Interval[] | undefined {
  const amounts = parts.map(({ amount }) => amount);
  const figures = [whole, ...amounts];
  if (figures.some(({ approximate }) => approximate)) return undefined;
  if (amounts.some((amount) => signOf(amount) === -signOf(whole))) return undefined;
  return intervalsIn(amounts, whole.unit, mode)?.map(absoluteInterval);
}

function messageOf(single: boolean, verdict: Verdict): string {
  if (verdict === "tie-only") return "tieOnly";
  return single ? "part" : "sum";
}

function report(
  group: OfWhich,
  parts: OfWhich["parts"],
  verdict: Verdict,
  mode: RoundingMode
): Finding {
  const { label, whole } = group;
  const [first] = parts;
  const single = parts.length === 1;
  const values = {
    label,
    part: parts.map((part) => part.label.value).join(", "),
    amount: parts.map(({ amount }) => showFigure(amount)).join(" + "),
    total: showFigure(whole),
  };
  return finding({
    rule: ID,
    severity: single && verdict === "inconsistent" && !isNetWhole(group) ? "error" : "warning",
    verdict,
    cells: [...(first === undefined ? [] : parts.map(({ amount }) => amount.cell)), whole.cell],
    message: say(`of-which-exceeds.${messageOf(single, verdict)}`, values),
    expected: `≤ ${showFigure(whole)}`,
    actual: values.amount,
    calculation: [
      ...parts.map(({ label: name, amount }) => calculationLine(name.value, amount, mode)),
      totalLine(
        label,
        whole,
        mode,
        -1,
        parts.map(({ amount }) => amount)
      ),
    ],
  });
}

function checkGroup(group: OfWhich, mode: RoundingMode): RuleOutcome {
  const sizes = sizesOf(group, mode);
  if (sizes === undefined) return { findings: [], checked: 0, unchecked: 1 };
  const whole = absoluteInterval(intervalOf(group.whole, mode));
  const verdicts = sizes.map((size) => canBeAtMost(size, whole));
  const failing = group.parts.flatMap((part, index) => {
    const verdict = verdicts[index] ?? "consistent";
    return verdict === "consistent" ? [] : report(group, [part], verdict, mode);
  });
  if (failing.length > 0) return decided(failing, sizes.length);
  const verdict = canBeAtMost(sumIntervals(sizes), whole);
  const findings = verdict === "consistent" ? [] : [report(group, group.parts, verdict, mode)];
  return decided(findings, sizes.length);
}

/**
 * A part "of which" cannot be larger than the whole: lower(part) ≤ upper(whole). Parts that are larger only
 * together may overlap each other, so that is for a person to judge. Source: `atMost` of XBRL Calculations
 * with inclusive ends (https://www.xbrl.org/Specification/calculation-1.1/).
 */
export const ofWhichExceeds: Rule = {
  id: ID,
  check: ({ plan, rounding }) =>
    combine(ofWhichIn(plan).map((group) => checkGroup(group, rounding))),
};
