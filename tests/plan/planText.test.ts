import { readPlan } from "../../src/plan/readPlan";
import * as sample from "../../samples/plan";
import { sheet, workbook } from "./support/snapshot";
import type { TestCell } from "./support/snapshot";

/** The plan as it is pasted from a document: a line in each row of one sheet, tables split into cells. */
function pastedPlan(): TestCell[][] {
  const [interim, annual] = sample.timetable;
  const pages = [sample.points.slice(0, 9), sample.points.slice(9, 26), sample.points.slice(26)];
  return [
    ["Kommunstyrelsens uppdragsplan 2024"],
    ["KS 2023/1297"],
    [],
    ...sample.councilGoals.map(({ label, name, contribution }) => [
      `${label} ${name}`,
      `• ${contribution}`,
    ]),
    ...[[], []],
    [sample.goalsIntroduction],
    [],
    ...sample.goals.flatMap((goal) => [
      [`Mål ${goal.number} ${goal.name}`],
      [],
      [goal.text],
      ...[[], [], []],
      ["Måluppfyllelse"],
      [],
      ...goal.criteria.map((text) => [`- ${text}`]),
      [],
    ]),
    ["Uppföljning"],
    [],
    ["Så här följs planen upp under året."],
    [],
    [
      `- **${interim?.name ?? ""}** genomförs i ${interim?.carriedOut ?? ""} och rapporteras efter sommaren.`,
    ],
    [
      `- **${annual?.name ?? ""}** genomförs i ${annual?.carriedOut ?? ""} och rapporteras vid årsskiftet.`,
    ],
    [],
    ["Nr", "Punkt", "Hantering", "Status"],
    ...pages.flatMap((page) => [
      ...page.map(({ number, text, handling, status }) => [number, text, handling, status]),
      ...[[], [], []],
    ]),
  ];
}

test("a plan that stands as text on one sheet is read as its tables are", () => {
  const plan = readPlan(workbook(sheet("Plan", pastedPlan())));
  expect([plan.title?.value, plan.year, plan.caseNumber?.value]).toEqual([
    "Kommunstyrelsens uppdragsplan 2024",
    2024,
    "KS 2023/1297",
  ]);
  expect(plan.councilGoals.map(({ references }) => references.map(({ number }) => number))).toEqual(
    [[2], [1], [8, 2], [4], [5, 3], [6]]
  );
  expect(plan.goals.map(({ number, name }) => [number, name.value])).toEqual(
    sample.goals.map(({ number, name }) => [number, name])
  );
  expect(plan.goals.map(({ criteria }) => criteria.length)).toEqual([3, 3, 3, 3, 3, 4, 1, 3]);
  expect(plan.goals.map(({ text }) => text?.value)).toEqual(sample.goals.map(({ text }) => text));
  const linked = plan.points.filter(({ references }) => references.length > 0);
  expect([plan.points.length, linked.length]).toEqual([36, 19]);
  expect(linked.flatMap(({ references }) => references)).toHaveLength(20);
  expect(plan.periods.map(({ kind, carriedOut }) => [kind, carriedOut?.value])).toEqual([
    ["interim", "juni"],
    ["annual", "november"],
  ]);
  expect(plan.notUnderstood).toEqual([]);
});
