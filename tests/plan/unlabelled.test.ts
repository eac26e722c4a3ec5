import { formatRange } from "../../src/plan/address";
import type { Plan } from "../../src/plan/plan";
import { readRows } from "./support/outline";
import { formula, shown } from "./support/snapshot";

function told(plan: Plan): [string, string, string | undefined][] {
  return plan.notUnderstood.map(({ reason, area, text }) => [reason, formatRange(area), text]);
}

function labels(plan: Plan): string[] {
  return plan.budgets.flatMap(({ lines }) => lines.map(({ label }) => label.value));
}

test("rows of amounts without words are told, those below one another together", () => {
  const plan = readRows([
    ["Verksamhet", "Budget (tkr)", "Utfall (tkr)"],
    ["Skola", 5, 6],
    [null, 7, 8],
    [null, 9, null],
    ["Vård", 7, 8],
    [null, 12, 14],
  ]);
  expect(labels(plan)).toEqual(["Skola", "Vård"]);
  expect(told(plan)).toEqual([
    ["noLabel", "B3:C4", "7; 8; 9"],
    ["noLabel", "B6:C6", "12; 14"],
  ]);
});

test("a formula over its column is kept as a sum and called after its cell", () => {
  const plan = readRows([
    ["Verksamhet", "Budget (tkr)"],
    ["Skola", 5],
    ["Vård", 7],
    [null, formula("=SUM(B2:B3)", 12)],
    ["Kultur", 3],
    ["Fritid", 4],
    [null, formula("=SUM(B5:B6)", 7)],
    ["Summa", formula("=B4+B7", 19)],
  ]);
  expect(labels(plan)).toEqual(["Skola", "Vård", "B4", "Kultur", "Fritid", "B7", "Summa"]);
  expect(plan.budgets[0]?.rowRelations?.map(({ total, parts }) => [total, parts.length])).toEqual([
    [2, 2],
    [5, 2],
    [6, 2],
  ]);
  expect(told(plan)).toEqual([]);
});

test("transfers and adjustments without words are told as well", () => {
  const moved = readRows([
    ["Från", "Till", "Belopp (mnkr)"],
    ["A-nämnden", "B-nämnden", 2.5],
    [null, null, 2.5],
  ]);
  const adjusted = readRows([
    ["Justering", "Procent", "Belopp (mnkr)"],
    ["Effektivisering", shown(-0.0135, "0.00%"), 5.4],
    [null, shown(0.02, "0%"), 8],
  ]);
  expect(told(moved)).toEqual([["noLabel", "C3", "2.5"]]);
  expect([adjusted.adjustments.length, told(adjusted)]).toEqual([
    1,
    [["noLabel", "B3:C3", "0.02; 8"]],
  ]);
});

test("empty rows, dashes and headings are no amounts without words", () => {
  const plan = readRows([
    ["Verksamhet", "Budget (tkr)"],
    ["Skola", 5],
    [null, "–"],
    [],
    ["Vård"],
    ["Hemtjänst", 7],
    ["Summa", 12],
  ]);
  expect(told(plan)).toEqual([]);
});
