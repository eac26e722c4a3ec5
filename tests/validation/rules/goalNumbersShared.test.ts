import { readPlan } from "../../../src/plan/readPlan";
import { sheet, type TestCell, workbook } from "../../plan/support/snapshot";
import { faultsOfTexts, findingsOf, onlyFinding, place, words } from "../support/findings";

const rule = "goal-numbers-shared";

function planOf(council: TestCell[][], goals: TestCell[][]) {
  return readPlan(
    workbook(
      sheet("KF-mål", [["KF-mål", "Övergripande mål", "Nämndens bidrag"], ...council]),
      sheet("Mål", [["Mål", "Namn", "Målformulering"], ...goals])
    )
  );
}

const COUNCIL = (label: (number: number) => TestCell): TestCell[][] =>
  [1, 2, 3].map((number) => [label(number), `Alla ska ha det bra ${number}`, "Vi hjälper till."]);
const GOALS = (label: (number: number) => TestCell): TestCell[][] =>
  [1, 2, 3, 4].map((number) => [label(number), "Trygg gata", "Gatan är trygg för alla."]);

test.each<[string, (number: number) => TestCell, (number: number) => TestCell]>([
  ["1", (number) => number, (number) => number],
  ["Mål 1", (number) => `Mål ${number}`, (number) => `Mål ${number}`],
  ["Mål 1 and 1", (number) => `Mål ${number}`, (number) => String(number)],
])("tells once that both lists are numbered %s", (_, council, goals) => {
  const found = onlyFinding(rule, planOf(COUNCIL(council), GOALS(goals)));
  expect([found.severity, place(found), found.cells.length]).toEqual(["info", "'KF-mål'!B2", 3]);
  expect(words(found.message)).toBe(
    "Fullmäktiges mål och planens mål har samma nummer, 1–3: ”mål 1” kan syfta på endera."
  );
  expect(faultsOfTexts(found)).toEqual([]);
});

test.each<[string, TestCell[][], TestCell[][]]>([
  ["labels that say whose", COUNCIL((number) => `KF-mål ${number}`), GOALS(String)],
  ["goals of the committee", COUNCIL(String), GOALS((number) => `Nämndmål ${number}`)],
  ["numbers by order", COUNCIL(String).map(([, ...rest]) => [null, ...rest]), GOALS(String)],
  ["other numbers", COUNCIL((number) => number + 10), GOALS(String)],
])("is silent about %s", (_, council, goals) => {
  expect(findingsOf(rule, planOf(council, goals))).toEqual([]);
});
