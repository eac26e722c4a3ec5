import { formatAddress } from "../plan/address";
import { calculationTotals } from "../validation/calculationTotals";
import type { CalculationLine, Finding } from "../validation/finding";
import type { ReportWords } from "./reportWords";

/** A row of the report can be no higher than Excel lets a row be. */
const MOST_LINES = 8;
const MOST_SUGGESTIONS = 3;

/** The first cell of a finding, with how many more there are. */
export function placeText({ cells }: Finding, { text }: ReportWords): string {
  const [first, ...others] = cells;
  if (first === undefined) return text("place.whole");
  const more = others.length === 0 ? "" : ` ${text("place.more", { count: others.length })}`;
  return formatAddress(first) + more;
}

/** What was found, and what else fails for the same cause. */
export function messageText({ message, also = [] }: Finding, words: ReportWords): string {
  const others = also.map((one) =>
    words.text("also", { rule: words.rule(one.rule), message: words.finding(one.message) })
  );
  return [words.finding(message), ...others].join("\n");
}

/** The calculation, an item a line, and what the items add up to. */
export function calculationText({ calculation }: Finding, words: ReportWords): string {
  const totals = calculationTotals(calculation);
  const items = totals?.items ?? calculation;
  const shown = items.slice(0, MOST_LINES).map((line) => lineText(line, words));
  const more = items.length - shown.length;
  return [
    ...shown,
    ...(more > 0 ? [words.text("calculation.more", { count: more })] : []),
    ...(totals ? [sumText(totals.sum, words), lineText(totals.total, words)] : []),
  ].join("\n");
}

function lineText(line: CalculationLine, { text, value }: ReportWords): string {
  const { label, weight, stated, lower, upper } = line;
  const values = {
    label,
    stated: (weight < 0 ? "− " : "") + value(stated),
    interval: value(`${lower}–${upper}`),
  };
  return text(lower === upper ? "calculation.exact" : "calculation.line", values);
}

function sumText(
  { stated, lower, upper }: Pick<CalculationLine, "stated" | "lower" | "upper">,
  { text, value }: ReportWords
): string {
  return text("calculation.sum", { stated: value(stated), interval: value(`${lower}–${upper}`) });
}

/** The repairs and, where there are none, the possible explanations. */
export function suggestionText({ repairs, explanations }: Finding, words: ReportWords): string {
  const suggested = repairs.slice(0, MOST_SUGGESTIONS).map(({ explanation }) => explanation);
  return (suggested.length > 0 ? suggested : explanations.slice(0, MOST_SUGGESTIONS))
    .map(words.finding)
    .join("\n");
}
