import type { CellAddress } from "../../../src/plan/address";
import type { Goal, Plan, PlanTable, TableKind, Text } from "../../../src/plan/plan";

/** A cell of the sheet "Budget" unless another is named. */
export function at(row: number, column: number, sheet = "Budget"): CellAddress {
  return { sheet, row, column };
}

function text(value: string, cell = at(0, 0)): Text {
  return { value, cell };
}

function table(kind: TableKind, sheet: string, name: string, rowCount: number): PlanTable {
  const area = { ...at(3, 0, sheet), rowCount, columnCount: 3 };
  return { kind, name, area, columns: [], score: 1, reason: "" };
}

function goal(number: number, name: string): Goal {
  const cell = at(number, 1, "Mål");
  const criterion = { label: "A", labelGiven: true, text: text("Andelen ökar", cell) };
  return { number, name: text(name, cell), criteria: [criterion] };
}

export const emptyPlan: Plan = {
  tables: [],
  budgets: [],
  ofWhich: [],
  changes: [],
  adjustments: [],
  transfers: [],
  councilGoals: [],
  goals: [],
  points: [],
  periods: [],
  notUnderstood: [],
};

/** A plan with three goals, two periods and something that was not understood. */
export const samplePlan: Plan = {
  ...emptyPlan,
  title: text("Kommunstyrelsens uppdragsplan 2024"),
  body: "Kommunstyrelsen",
  year: 2024,
  tables: [
    table("budget", "Budget", "Budgetram", 5),
    table("change", "Budget", "Förändring", 4),
    table("goals", "Mål", "Kommunstyrelsens mål", 9),
    table("points", "Politiskt program", "Ansvarsfördelning", 37),
    table("timetable", "Tidplan", "Uppföljning", 3),
  ],
  goals: [goal(1, "Näringsliv"), goal(2, "Kompetensförsörjning"), goal(3, "Trygghet och säkerhet")],
  periods: [
    { kind: "interim", name: text("Delårsuppföljning"), carriedOut: text("i juni") },
    { kind: "annual", name: text("Helårsuppföljning"), carriedOut: text("i november") },
  ],
  notUnderstood: [
    {
      area: { ...at(12, 2), rowCount: 1, columnCount: 1 },
      reason: "unreadableNumber",
      text: "ca 4 eller 5",
    },
  ],
};
