import { readPlan } from "../../../src/plan/readPlan";
import { sheet, type TestCell, workbook } from "../../plan/support/snapshot";
import { faultsOfTexts, findingsOf, onlyFinding, place, words } from "../support/findings";

const rule = "goals-without-amounts";

const BUDGET: TestCell[][] = [
  ["Verksamhet", "Budget (mnkr)"],
  ["Park", 12.5],
  ["Gata", 30.5],
  ["Summa", 43],
];
const GOALS: TestCell[][] = [
  ["Mål", "Namn", "Målformulering"],
  ["1", "Trygg stad", "Staden är trygg för alla."],
  ["2", "Grön stad", "Staden är grön för alla."],
];

function planOf(goals: TestCell[][], budget = BUDGET) {
  return readPlan(workbook(sheet("Budget", budget), sheet("Mål", goals)));
}

test("tells once that no goal has an amount", () => {
  const found = onlyFinding(rule, planOf(GOALS));
  expect([found.severity, found.verdict, place(found)]).toEqual(["info", "consistent", "Mål!B2"]);
  expect(words(found.message)).toBe("Inget av planens mål (2) har ett angivet belopp.");
  expect(faultsOfTexts(found)).toEqual([]);
});

test.each<[string, TestCell[][], TestCell[][]]>([
  [
    "a column of amounts beside the goals",
    GOALS.map((row, at) => [...row, at === 0 ? "Budget (tkr)" : 500 * at]),
    BUDGET,
  ],
  [
    "amounts in the goals' words",
    [...GOALS, ["3", "Hel stad", "Vi lägger 3 mnkr på gator."]],
    BUDGET,
  ],
  ["budget lines called goals", GOALS, [...BUDGET.slice(0, 3), ["Mål 1", 9], ["Summa", 52]]],
  [
    "budget lines with goals' names",
    GOALS,
    [...BUDGET.slice(0, 3), ["Grön stad", 9], ["Summa", 52]],
  ],
  [
    "words below a header that nobody knows",
    GOALS.map((row, at) => [...row, at === 0 ? "Satsning" : "Vi lägger 2,5 mnkr på det."]),
    BUDGET,
  ],
  ["no goals", [["Tomt"]], BUDGET],
  ["no amounts", GOALS, [["Verksamhet"], ["Park"]]],
])("is silent where there are %s", (_, goals, budget) => {
  expect(findingsOf(rule, planOf(goals, budget))).toEqual([]);
});
