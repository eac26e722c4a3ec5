import { planText } from "../../src/cli/inspectText";
import { readPlan } from "../../src/plan";
import type { TestCell } from "../plan/support/snapshot";
import { sheet, shown, workbook } from "../plan/support/snapshot";

/** What `inspect` says of the only cell that is not understood in a list of amounts. */
function said(cell: TestCell, language: "sv" | "en", ...others: readonly TestCell[]): unknown {
  const rows: TestCell[][] = [
    ["Verksamhet", "Belopp (tkr)"],
    ["Skola", cell],
    ...[284, 108, ...others].map((other): TestCell[] => ["Annat", other]),
  ];
  const text = planText("plan.xlsx", readPlan(workbook(sheet("Budget 2024", rows))), language);
  return text.split("\n").filter((line) => line.startsWith("  'Budget 2024'!B2"));
}

test.each([
  ["enligt beslut", "är inget tal. Skriv talet", "is not a number"],
  [shown(45_258, "yyyy-mm-dd"), "är ett datum", "is a date"],
  ["#DIV/0!", "Formeln ger felet #DIV/0!", "the error #DIV/0!"],
  [true, "är ett sanningsvärde", "is a logical value"],
  ["1,350", "kan betyda 1,350 eller 1\u202f350", "may mean 1.350 or 1,350"],
  ["(5,4)", "kan vara ett negativt tal eller", "may be a negative number or"],
  ["493,41)", "eller vara en fotnot", "or be a footnote"],
  ["2024", "ett belopp eller ett årtal", "an amount or a year"],
  ["20231128", "ett belopp eller ett datum", "an amount or a date"],
])("inspect tells where %p stands, what is wrong and what to do", (cell, swedish, english) => {
  expect(said(cell, "sv")).toEqual([expect.stringContaining(swedish)]);
  expect(said(cell, "en")).toEqual([expect.stringContaining(english)]);
});

test("inspect tells that a number has another decimal mark than its table", () => {
  const told = said("8.30", "sv", "493,4", "284,6");
  expect(told).toEqual([expect.stringContaining("kan betyda 8,30, men tabellens andra tal")]);
});

test("inspect tells of amounts that no words name", () => {
  const rows: TestCell[][] = [
    ["Verksamhet", "Belopp (tkr)"],
    ["Skola", 284],
    ["Vård", 108],
    [null, 392],
  ];
  const plan = readPlan(workbook(sheet("Budget", rows)));
  expect(planText("plan.xlsx", plan, "sv")).toContain("Budget!B4  beloppen saknar benämning: 392");
  expect(planText("plan.xlsx", plan, "en")).toContain("Budget!B4  the amounts have no label: 392");
});
