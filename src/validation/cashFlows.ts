import type { AmountLine } from "../plan/plan";

// The steps of a municipality's cash flow statement. Source: RKR R13 Kassaflödesanalys.
const STEP = /^(?:kassaflöde|medel) från /iu;
/** A step on the way to another, before what stands below it is added. */
const WITHIN = /^medel från /iu;
const CHANGE =
  /^(?:(?:årets|periodens|summa) kassaflöde|(?:årets )?förändring av likvida medel)$/iu;
const OPENING = /^likvida medel (?:vid |i )?(?:årets|periodens) (?:början|ingång)$/iu;
const OPENED = /^(?:ingående|ib)(?!\p{L})/iu;
const CLOSED = /^(?:utgående|ub)(?!\p{L})/iu;
/** What makes a balance less: it adds up with the others only where it is written with a minus. */
const DECREASE =
  /^(?!kassaflöde|justering).*(?:amorter|investering|avgår|minskning|uttag|utbetal|återbetal|upplös|ianspråk|utranger|skrivning)/iu;
const CLOSING = /^likvida medel (?:vid |i )?(?:årets|periodens) (?:slut|utgång)$/iu;

/** True for a step of a cash flow or a closing balance: where its lines begin is not known from the law. */
export function isFlow(label: string): boolean {
  return [STEP, CHANGE, CLOSING, CLOSED].some((words) => words.test(label.trim()));
}

/** True for a line that a balance is less by. */
export function isDecrease({ label }: AmountLine): boolean {
  return DECREASE.test(label.value);
}

/**
 * The places of the lines that a line of a cash flow statement adds: for a step the items since the step before it, for the
 * year's flow the steps, and for the closing balance the opening one and the flow. Other closing balances are the opening
 * one and what stands between. None for other lines.
 */
export function cashFlowPlaces(lines: readonly AmountLine[], index: number): number[] {
  const labels = lines.slice(0, index + 1).map(({ label }) => label.value.trim());
  const label = labels.pop() ?? "";
  const lastOf = (words: RegExp) => labels.findLastIndex((other) => words.test(other));
  const since = (start: number) => labels.flatMap((_, place) => (place >= start ? place : []));
  const step = lastOf(STEP);
  if (CLOSING.test(label)) {
    const pair = [lastOf(OPENING), lastOf(CHANGE)].toSorted((a, b) => a - b);
    return pair.some((place) => place < 0) ? [] : pair;
  }
  if (CLOSED.test(label)) {
    const opening = lastOf(OPENED);
    return opening < 0 || opening === index - 1 ? [] : since(opening);
  }
  if (STEP.test(label) && step < 0) {
    // A cash flow begins with the year's result, which an income statement may end with above it.
    const result = Math.max(0, lastOf(/^årets resultat/iu));
    return result === index - 1 ? [] : since(result);
  }
  if (STEP.test(label)) return since(WITHIN.test(labels[step] ?? "") ? step : step + 1);
  if (!CHANGE.test(label) || step < 0) return [];
  const isStep = (other: string) => STEP.test(other) && !WITHIN.test(other);
  return since(0).filter((place) => place > step || isStep(labels[place] ?? ""));
}
