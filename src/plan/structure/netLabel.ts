import type { LinePart } from "../plan";

const INCOME = /intäkt|inkomst|inntekt|indtægt|income|revenue/iu;
const COST = /kostnad|utgift|avskrivning|cost|expen|udgift|utgift/iu;
const NET = /netto|resultat|underskott|överskott|saldo|(?<!\p{L})net(?!\p{L})|balance/iu;

const FLOW = /kassaflöde|likvida medel|cash ?flow|^medel från|pengestrøm|kontantstrøm/iu;

/** True for what remains of income after costs: "Nettokostnad", "Årets resultat". */
export function isNet(label: string): boolean {
  return NET.test(label);
}

/** True for a net that is an item beside others: "Räntenetto" among the posts of a municipality. */
export function isNetOfKind(label: string): boolean {
  return /^\p{L}+netto(?!\p{L})/iu.test(label);
}

/** True for a line that carries a statement on from the result before it: a net, or a step of a cash flow. */
export function isResult(label: string): boolean {
  return isNet(label) || FLOW.test(label);
}

/** True for income: "Verksamhetens intäkter". */
export function isIncome(label: string): boolean {
  return INCOME.test(label) && !isNet(label);
}

/** True for cost: "Personalkostnader". */
export function isCost(label: string): boolean {
  return COST.test(label) && !isNet(label);
}

/** True for income beside cost: one is no part of the other. */
export function isSignedPair(left: string, right: string): boolean {
  return (isIncome(left) && isCost(right)) || (isCost(left) && isIncome(right));
}

/** The ways in which lines make up a net: all added, income less the rest, or the rest less income. */
export function netReadings(
  lines: readonly number[],
  labelOf: (line: number) => string
): readonly (readonly LinePart[])[] {
  const income = new Set(lines.filter((line) => isIncome(labelOf(line))));
  if (income.size === 0 || !lines.some((line) => isCost(labelOf(line)))) return [];
  const weighted = (ofIncome: 1 | -1, ofRest: 1 | -1): readonly LinePart[] =>
    lines.map((line) => ({ line, weight: income.has(line) ? ofIncome : ofRest }));
  return [weighted(1, 1), weighted(1, -1), weighted(-1, 1)];
}
