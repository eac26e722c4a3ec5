import { formatAddress } from "../../src/plan/address";
import { readPlan } from "../../src/plan/readPlan";
import { say } from "./support/figures";
import { planWorkbook } from "./support/planWorkbook";

const plan = readPlan(planWorkbook());

test("title, body, year and case number stand above the first table", () => {
  expect(plan.title).toEqual({
    value: "Kommunstyrelsens uppdragsplan 2024",
    cell: { sheet: "Budget", row: 0, column: 0 },
  });
  expect([plan.body, plan.year, plan.caseNumber?.value]).toEqual([
    "Kommunstyrelsen",
    2024,
    "KS 2023/1297",
  ]);
});

test("every table is recognised and nothing is left", () => {
  expect(plan.tables.map(({ kind, name }) => [kind, name])).toEqual([
    ["budget", "Budgetram"],
    ["ofWhich", "Varav"],
    ["change", "Förändring"],
    ["adjustment", "Justering"],
    ["transfers", "Omföringar"],
    ["goals", "Mål"],
    ["criteria", "Måluppfyllelse"],
    ["councilGoals", "KF_mål"],
    ["points", "Politiskt_program"],
    ["timetable", "Tidplan"],
  ]);
  expect(plan.notUnderstood).toEqual([]);
});

test("the budget has its frame, its one amount and three shares in percent", () => {
  const lines = plan.budgets[0]?.lines ?? [];
  expect(lines.map(({ amount, share, isTotal }) => [say(amount), say(share), isTotal])).toEqual([
    [undefined, "5 percent", false],
    [undefined, "37 percent", false],
    ["284.6 millionKronor", "57 percent", false],
    ["493.4 millionKronor", "100 percent", true],
  ]);
  expect(lines[2]?.share).toMatchObject({ precision: 0, exact: false, storedAsText: false });
  expect(lines[2]?.share && formatAddress(lines[2].share.cell)).toBe("Budget!C7");
});

test("the largest item is 108.0 of 284.6, both in the unit of the amounts", () => {
  const [line] = plan.ofWhich[0]?.lines ?? [];
  expect([say(line?.amount), say(line?.total)]).toEqual([
    "108.0 millionKronor",
    "284.6 millionKronor",
  ]);
});

test("the change is 85.4, of which 40.0 and 25.7", () => {
  const lines = plan.changes[0]?.lines ?? [];
  expect(lines.map(({ amount, isOfWhich }) => [say(amount), isOfWhich])).toEqual([
    ["85.4 millionKronor", false],
    ["40.0 millionKronor", true],
    ["25.7 millionKronor", true],
  ]);
});

test("the adjustment is −1.35 percent and 5.4", () => {
  expect(plan.adjustments.map(({ percent, amount }) => [say(percent), say(amount)])).toEqual([
    ["-1.35 percent", "5.4 millionKronor"],
  ]);
});

test("three transfers, the last without a receiver", () => {
  expect(
    plan.transfers.map(({ from, to, amount }) => [from?.value, to?.value, say(amount)])
  ).toEqual([
    ["Samhällsplaneringsnämnden", "Kommunstyrelsen", "2.7 millionKronor"],
    ["Kommunstyrelsen", "Samhällsplaneringsnämnden", "8.4 millionKronor"],
    ["Kommunstyrelsen", undefined, "7.5 millionKronor"],
  ]);
});

test("six council goals refer to the plan's goals eight times", () => {
  const references = plan.councilGoals.map((goal) => goal.references.map(({ number }) => number));
  expect(references).toEqual([[2], [1], [8, 2], [4], [5, 3], [6]]);
});

test("eight goals have 23 criteria, lettered by order unless the cell has a letter", () => {
  expect(plan.goals.map(({ number, criteria }) => [number, criteria.length])).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
    [4, 3],
    [5, 3],
    [6, 4],
    [7, 1],
    [8, 3],
  ]);
  const criteria = plan.goals.flatMap((goal) => goal.criteria);
  expect(criteria.filter(({ labelGiven }) => labelGiven)).toHaveLength(4);
  expect(plan.goals[5]?.criteria.map(({ label }) => label)).toEqual(["A", "B", "C", "D"]);
  expect(criteria.every(({ text }) => !/^[A-C]\./.test(text.value))).toBe(true);
});

test("36 points, 19 of them linked to goals through 20 references, with the names as written", () => {
  const linked = plan.points.filter(({ references }) => references.length > 0);
  expect([plan.points.length, linked.length]).toEqual([36, 19]);
  const references = linked.flatMap((point) => point.references);
  expect(references).toHaveLength(20);
  const point82 = plan.points.find(({ number }) => number === 82);
  expect(point82?.references.map(({ number, name }) => [number, name])).toEqual([
    [5, "Energi"],
    [7, "Ekonomistyrning"],
  ]);
  expect(new Set(references.filter(({ number }) => number === 6).map(({ name }) => name))).toEqual(
    new Set(["Trygghet och säkerhet"])
  );
});

test("two periods: interim in June and annual in November", () => {
  expect(plan.periods.map(({ kind, carriedOut }) => [kind, carriedOut?.value])).toEqual([
    ["interim", "juni"],
    ["annual", "november"],
  ]);
});
