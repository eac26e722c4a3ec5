import { globalNumbers } from "../../src/plan/readGlobalGoals";
import { readPlan } from "../../src/plan/readPlan";
import { sheet, workbook } from "./support/snapshot";

test.each([
  ["3, 8 och 11", [3, 8, 11]],
  ["Mål 3 God hälsa, mål 13 Bekämpa klimatförändringarna", [3, 13]],
  ["Delmål 3.4 och 16.b", [3, 16]],
  ["Agenda 2030", []],
  ["18 och 0", []],
  ["17", [17]],
])("%s names the global goals %j", (text, numbers) => {
  expect(globalNumbers(text)).toEqual(numbers);
});

test("global goals are linked to the plan's goals by number, name or the row above", () => {
  const plan = readPlan(
    workbook(
      sheet("Mål", [
        ["Mål", "Namn", "Målformulering"],
        [1, "Näringsliv", "Fler företag växer."],
        [2, "Trygghet", "Fler känner sig trygga."],
      ]),
      sheet("Agenda", [
        ["Mål", "Globala mål"],
        ["Mål 1 Näringsliv", "8 och 9"],
        [null, 17],
        ["Trygghet", "Delmål 16.1"],
      ])
    )
  );
  expect(plan.globalGoals?.map(({ goal, number }) => [goal, number])).toEqual([
    [1, 8],
    [1, 9],
    [1, 17],
    [2, 16],
  ]);
  expect(plan.goals).toHaveLength(2);
});
