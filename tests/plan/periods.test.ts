import type { Plan } from "../../src/plan/plan";
import { readRows } from "./support/outline";

function periods(plan: Plan): (string | undefined)[][] {
  return plan.periods.map(({ kind, name, carriedOut, reported }) => [
    kind,
    name.value,
    carriedOut?.value,
    reported?.value,
  ]);
}

test("follow-ups may be told in sentences", () => {
  const plan = readRows([
    ["Tidplan"],
    ["- **Delårsuppföljning** görs i juni och redovisas för nämnden efter sommaren. Den är kort."],
    ["• Helårsuppföljning genomförs i november och rapporteras till nämnden vid årsskiftet."],
  ]);
  expect(periods(plan)).toEqual([
    ["interim", "Delårsuppföljning", "juni", "för nämnden efter sommaren"],
    ["annual", "Helårsuppföljning", "november", "till nämnden vid årsskiftet"],
  ]);
  expect(plan.tables.map(({ kind, area }) => [kind, area.row, area.rowCount])).toEqual([
    ["timetable", 1, 2],
  ]);
});

test("a list of follow-ups needs no verbs", () => {
  const plan = readRows([
    ["Uppföljning"],
    ["Kvartal 1: april"],
    ["Delår – augusti"],
    ["Helår: rapporteras i februari"],
  ]);
  expect(periods(plan)).toEqual([
    ["interim", "Kvartal 1", "april", undefined],
    ["interim", "Delår", "augusti", undefined],
    ["annual", "Helår", undefined, "februari"],
  ]);
});

test.each([
  ["Delårsrapport – augusti 2025"],
  ["Delårsrapporten visar ett överskott."],
  ["Målen följs upp i juni och rapporteras i augusti."],
  ["Arbetet med delårsuppföljning genomförs i juni."],
  ["Helårsuppföljningen är underlag för nästa års plan."],
])("%p announces no follow-up", (line) => {
  expect(readRows([[line]]).periods).toEqual([]);
});

test("names, what they are about and the last day may be the columns", () => {
  const plan = readRows([
    ["Tillfälle", "Period", "Sista dag att lämna"],
    ["Tertial 1", "jan–april", "2025-05-12"],
    ["Helår", "jan–dec", "2026-01-16"],
  ]);
  expect(periods(plan)).toEqual([
    ["interim", "Tertial 1", "2025-05-12", undefined],
    ["annual", "Helår", "2026-01-16", undefined],
  ]);
});

test("of a year's calendar the follow-ups are periods", () => {
  const plan = readRows([
    ["Årshjul 2025"],
    [],
    ["Månad", "Aktivitet", "Ansvarig"],
    ["Februari", "Årsredovisning", "Ekonomichef"],
    ["April", "Budgetberedning", "Ekonomichef"],
    ["Juni", "Delårsuppföljning", "Controller"],
  ]);
  expect(periods(plan)).toEqual([
    ["annual", "Årsredovisning", "Februari", undefined],
    ["interim", "Delårsuppföljning", "Juni", undefined],
  ]);
});

test("a table says when the plan is followed up", () => {
  const plan = readRows([
    ["Följs upp", "Genomförs", "Rapporteras"],
    ["Delår", "juni", "efter sommaren"],
    ["Helår", "november", "vid årsskiftet"],
  ]);
  expect(periods(plan)).toEqual([
    ["interim", "Delår", "juni", "efter sommaren"],
    ["annual", "Helår", "november", "vid årsskiftet"],
  ]);
  expect(plan.notUnderstood).toEqual([]);
});
