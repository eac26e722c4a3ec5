import type { FoundTable } from "./foundTable";
import { columnAbout, columnOf } from "./foundTable";
import { readGoalReferences } from "./goalReferences";
import type { NamedGoal } from "./goalReferences";
import type { Period, ProgrammePoint } from "./plan";
import type { Reading } from "./readAmounts";
import { cellArea, textIn } from "./readRow";

const INTERIM = /delår|halvår|tertial|kvartal|interim|half[- ]?year|quarter/iu;
const ANNUAL =
  /helår|årsuppföljning|årsredovisning|årsrapport|årsbokslut|annual|full[- ]?year|year[- ]end/iu;
const POINT_NUMBER = /^(\d{1,4})[.)]?$/u;

/** Reads the points of the political programme. A row whose number cannot be read is reported, not guessed. */
export function readPoints(
  table: FoundTable,
  goals: readonly NamedGoal[]
): Reading<ProgrammePoint> {
  const numberColumn = columnOf(table, "number", "goal");
  const textColumn =
    columnAbout(table, "points") ?? columnOf(table, "text", "name", "label", "unknown");
  const items: ProgrammePoint[] = [];
  const faults = [];
  for (const row of table.rows) {
    const text = textIn(table, row, textColumn);
    if (text === undefined) continue;
    const number = textIn(table, row, numberColumn);
    const digits = POINT_NUMBER.exec(number?.value ?? "")?.[1];
    if (digits === undefined && number !== undefined) {
      faults.push({
        area: cellArea(number.cell),
        reason: "unreadableNumber" as const,
        text: number.value,
      });
      continue;
    }
    const point = digits === undefined ? items.length + 1 : Number(digits);
    if (number !== undefined || numberColumn === undefined)
      items.push(pointFrom(table, row, point, text, goals));
  }
  return { items, faults };
}

function pointFrom(
  table: FoundTable,
  row: number,
  number: number,
  text: ProgrammePoint["text"],
  goals: readonly NamedGoal[]
): ProgrammePoint {
  const handling = textIn(table, row, columnOf(table, "handling"));
  const status = textIn(table, row, columnOf(table, "status"));
  const named = [handling, textIn(table, row, columnOf(table, "goal"))].flatMap(
    (source) => source ?? []
  );
  return {
    number,
    text,
    references: named.flatMap((source) => readGoalReferences(source.value, source.cell, goals)),
    ...(handling === undefined ? {} : { handling }),
    ...(status === undefined ? {} : { status }),
  };
}

/** Reads the follow-ups that a timetable announces. */
export function readPeriods(table: FoundTable): Reading<Period> {
  const items = table.rows.flatMap((row) => {
    const name = textIn(table, row, columnOf(table, "period"));
    if (name === undefined) return [];
    const carriedOut = textIn(table, row, columnOf(table, "carriedOut"));
    const reported = textIn(table, row, columnOf(table, "reported"));
    const period: Period = {
      kind: periodKind(name.value),
      name,
      ...(carriedOut === undefined ? {} : { carriedOut }),
      ...(reported === undefined ? {} : { reported }),
    };
    return [period];
  });
  return { items, faults: [] };
}

function periodKind(name: string): Period["kind"] {
  if (INTERIM.test(name)) return "interim";
  return ANNUAL.test(name) ? "annual" : "other";
}
