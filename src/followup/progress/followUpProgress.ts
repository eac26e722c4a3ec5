import type { Plan } from "../../plan/plan";
import { monthOf } from "../deadline";
import type { ExistingWorkbook } from "../existing";
import { followUpSettings } from "../followUpSettings";
import { kindOf, type FollowUpPeriod } from "../periods";
import type { FollowUpTexts } from "../texts";
import { compareGoal } from "./compareGoal";
import { typedTexts } from "./copied";
import { goalSheetsOf, type GoalSheet } from "./goalSheets";
import type { PeriodProgress } from "./progress";
import { levelsOf, listWords } from "./vocabulary";

/**
 * How far every follow-up has come, the oldest first: those of the plan's year, with or without sheets, and those of
 * other years that the workbook has sheets for. Reads whatever stands on the sheets, wherever it stands.
 */
export function followUpProgress(
  workbook: ExistingWorkbook,
  plan: Plan,
  text: FollowUpTexts
): PeriodProgress[] {
  const { periods } = followUpSettings(workbook, plan, text);
  const sheets = goalSheetsOf(workbook);
  const tools = {
    ...{ plan, text, levels: levelsOf(workbook, text) },
    ready: listWords(workbook, "ready", text)[0] ?? "",
    typed: new Map(sheets.map((sheet) => [sheet, typedTexts(sheet.sheet, text)])),
  };
  const rounds = roundsOf(plan, periods, sheets);
  return rounds.map(({ period, year, sheets: own }, index): PeriodProgress => {
    const earlier = rounds.slice(0, index).toReversed();
    const goals = inPlanOrder(own, plan).map((sheet) => {
      const before = earlier.flatMap((round) =>
        round.sheets.filter((one) => isSameGoal(one, sheet))
      );
      const others = own.filter((one) => one !== sheet);
      return compareGoal({ sheet, before: before[0], others }, period.kind, tools);
    });
    const isFollowedUp = (number: number) => own.some((sheet) => sheet.number === number);
    const due = dueOf(period, year);
    return {
      ...{ ...whenOf(period), id: period.id, kind: period.kind, name: period.name, year, goals },
      ...(due !== undefined && { due }),
      withoutSheet: plan.goals
        .filter(({ number }) => !isFollowedUp(number))
        .map(({ number, name }) => ({ number, name: name.value })),
    };
  });
}

interface Round {
  readonly period: FollowUpPeriod;
  readonly year: number | undefined;
  readonly sheets: readonly GoalSheet[];
}

function roundsOf(
  plan: Plan,
  periods: readonly FollowUpPeriod[],
  sheets: readonly GoalSheet[]
): Round[] {
  const unknown = [...new Set(sheets.map(({ periodId }) => periodId))]
    .filter((id) => !periods.some((period) => period.id === id))
    .map((id): FollowUpPeriod => ({
      id,
      kind: kindOf({ kind: "other" }),
      name: id,
      shortName: id,
    }));
  const years = [...new Set([...sheets.map(({ year }) => year), plan.year])];
  const sorted = years.toSorted((one, other) => (one ?? 0) - (other ?? 0));
  return sorted.flatMap((year) =>
    [...periods, ...unknown].flatMap((period): Round[] => {
      const own = sheets.filter((one) => one.year === year && one.periodId === period.id);
      const isPlanned = year === plan.year && periods.includes(period);
      return own.length > 0 || isPlanned ? [{ period, year, sheets: own }] : [];
    })
  );
}

function isSameGoal(one: GoalSheet, other: GoalSheet): boolean {
  return one.number === other.number && one.occurrence === other.occurrence;
}

function inPlanOrder(sheets: readonly GoalSheet[], { goals }: Plan): GoalSheet[] {
  const rank = ({ number }: GoalSheet) => {
    const index = goals.findIndex((goal) => goal.number === number);
    return index < 0 ? goals.length + number : index;
  };
  return sheets.toSorted(
    (one, other) => rank(one) - rank(other) || one.occurrence - other.occurrence
  );
}

function whenOf({ carriedOut, reported }: FollowUpPeriod) {
  return {
    ...(carriedOut !== undefined && { carriedOut }),
    ...(reported !== undefined && { reported }),
  };
}

function dueOf({ carriedOut = "" }: FollowUpPeriod, year: number | undefined): string | undefined {
  const month = monthOf(carriedOut);
  if (month === undefined || year === undefined) return undefined;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

const DAY = 24 * 60 * 60 * 1000;

/** Whole days from a day to another, both ISO; negative when the other has passed. */
export function daysBetween(today: string, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / DAY);
}
