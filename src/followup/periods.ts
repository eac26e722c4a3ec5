import type { Period, Plan } from "../plan/plan";
import type { FollowUpTexts } from "./texts";

/** Which words a follow-up is assessed with: a forecast during the year, or the outcome at its end. */
export type PeriodKind = "interim" | "annual";

/** A follow-up of the year, as a row of the workbook's list of periods says it. */
export interface FollowUpPeriod {
  /** Part of the sheets' identity: "interim", "annual", or the short name in plain letters, "kvartal1". */
  readonly id: string;
  readonly kind: PeriodKind;
  /** What heads the sheets: "Delår – juni". */
  readonly name: string;
  /** What the names of the sheets end with: "delår". */
  readonly shortName: string;
  readonly carriedOut?: string;
  readonly reported?: string;
}

const KINDS: readonly PeriodKind[] = ["interim", "annual"];

/**
 * The follow-ups that the plan's timetable names, in its order, and always an interim and an annual one: these are
 * the periods of a workbook that has no list of its own yet.
 */
export function periodsOfPlan({ periods }: Plan, text: FollowUpTexts): FollowUpPeriod[] {
  const firsts = KINDS.map((kind) => periods.find((period) => period.kind === kind));
  const named = periods.map((period) =>
    firsts.includes(period) ? standard(kindOf(period), period, text) : other(period)
  );
  const lacking = KINDS.filter((_, index) => firsts[index] === undefined);
  const all = [...named, ...lacking.map((kind) => standard(kind, undefined, text))];
  return all.filter(({ id }, index) => all.findIndex((one) => one.id === id) === index);
}

/** The identity that a short name stands for. The short names of the standard periods keep their sheets together. */
export function periodId(shortName: string, text: FollowUpTexts): string {
  const known = KINDS.find((kind) => same(text(`period.short.${kind}`), shortName));
  return known ?? plainLetters(shortName);
}

/** The period that a person means with its identity, its short name or its name. */
export function findPeriod<T extends Pick<FollowUpPeriod, "id" | "name" | "shortName">>(
  periods: readonly T[],
  words: string
): T | undefined {
  return periods.find(({ id, name, shortName }) =>
    [id, shortName, name].some((one) => same(one, words))
  );
}

/** Which words a period is assessed with, told by what it is called. */
export function kindOf({ kind }: Pick<Period, "kind">): PeriodKind {
  return kind === "annual" ? "annual" : "interim";
}

function standard(
  kind: PeriodKind,
  period: Period | undefined,
  text: FollowUpTexts
): FollowUpPeriod {
  const when = period?.carriedOut?.value ?? text(`period.when.${kind}`);
  return {
    ...{ id: kind, kind, name: text(`period.name.${kind}`, { when }) },
    ...{ shortName: text(`period.short.${kind}`), ...whenOf(period) },
  };
}

function other(period: Period): FollowUpPeriod {
  const name = period.name.value;
  const shortName = name.toLowerCase();
  return { id: plainLetters(name), kind: kindOf(period), name, shortName, ...whenOf(period) };
}

function whenOf(period: Period | undefined): Pick<FollowUpPeriod, "carriedOut" | "reported"> {
  const { carriedOut, reported } = period ?? {};
  return {
    ...(carriedOut !== undefined && { carriedOut: carriedOut.value }),
    ...(reported !== undefined && { reported: reported.value }),
  };
}

function plainLetters(words: string): string {
  const plain = words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, "");
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
