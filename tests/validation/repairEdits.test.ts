import { readPlan } from "../../src/plan/readPlan";
import { repairEdits } from "../../src/validation/repairEdits";
import { formula, shown, sheet, workbook, type TestCell } from "../plan/support/snapshot";

const NOTHING = { key: "", values: {} };

/** What a repair of C2 to a value would write, in a table whose third column is given. */
function writtenIn(header: string, cell: TestCell, value: string, more: readonly TestCell[] = []) {
  const snapshot = workbook(
    sheet(
      "Blad",
      [
        ["Verksamhet", "Belopp (mnkr)", header],
        ["Skola", 60, cell],
        ["Vård", 40, more[0] ?? cell],
      ],
      { tables: { T: "A1:C3" } }
    )
  );
  const repair = {
    cells: [{ cell: { sheet: "Blad", row: 1, column: 2 }, value }],
    explanation: NOTHING,
  };
  return repairEdits(repair, readPlan(snapshot), snapshot);
}

test.each([
  ["a number", "Prognos (mnkr)", 57, "58", 58],
  ["per cent that is stored as a fraction", "Andel", shown(0.57, "0%"), "58", 0.58],
  ["per cent that is stored as it is written", "Andel (%)", 57, "58.5", 58.5],
  ["thousands that a format hides", "Prognos", shown(57_000, "#,##0,"), "58", 58_000],
])("%s is written as the cell stores it", (_, header, cell, value, content) => {
  expect(writtenIn(header, cell, value)).toMatchObject({ edits: [{ after: { content } }] });
});

test.each([
  ["57 %", "58.5", 0.585, "0.0%"],
  ["57", "58", 58, "#,##0"],
])(
  "%s that is text becomes a number with a format of its own",
  (text, value, content, numberFormat) => {
    expect(writtenIn("Andel (%)", text, value)).toMatchObject({
      edits: [{ before: { content: text }, after: { content, numberFormat } }],
    });
  }
);

test("zero per cent, which may be stored in two ways, is left to a person", () => {
  expect(writtenIn("Andel (%)", 0, "5", [57])).toMatchObject({ obstacle: { reason: "unsure" } });
});

test("a formula is never written over", () => {
  expect(writtenIn("Andel", formula("=0.57", 0.57, "0%"), "58")).toEqual({
    obstacle: { cell: { sheet: "Blad", row: 1, column: 2 }, reason: "formula" },
  });
});

test("a cell outside what was read is left to a person", () => {
  const { sheets } = workbook(sheet("Annat", [["A"]]));
  const repair = {
    cells: [{ cell: { sheet: "Blad", row: 9, column: 9 }, value: "1" }],
    explanation: NOTHING,
  };
  expect(repairEdits(repair, readPlan({ sheets }), { sheets })).toMatchObject({
    obstacle: { reason: "unsure" },
  });
});
