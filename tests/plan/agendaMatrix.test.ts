import { formatRange } from "../../src/plan/address";
import { readRows } from "./support/outline";
import type { TestCell } from "./support/snapshot";

/** The links of a sheet as "global goal for goal". */
function links(rows: readonly (readonly TestCell[])[]): string[] {
  return (readRows(rows).globalGoals ?? []).map(
    ({ number, goal }) => `${number} for ${goal ?? "none"}`
  );
}

test("marks link the plan's goals with the global goals above them", () => {
  expect(
    links([
      ["Koppling till Agenda 2030"],
      ["Nämndens mål", "Mål 1 Ingen fattigdom", "Mål 3 Hälsa", "Mål 4 Utbildning"],
      ["1 Trygghet", "x", null, "X"],
      ["2 Skola", null, "●", "✓"],
    ])
  ).toEqual(["1 for 1", "4 for 1", "3 for 2", "4 for 2"]);
});

test("the global goals may be headed by nothing but their numbers", () => {
  expect(
    links([
      ["Globala mål"],
      ["Mål", 1, 3, 13],
      ["1 Trygghet", "x", null, "x"],
      ["2 Skola", null, "x", null],
    ])
  ).toEqual(["1 for 1", "13 for 1", "3 for 2"]);
});

test("marks link the global goals of the rows with the plan's goals above them", () => {
  expect(
    links([
      ["Globala mål", "Mål 1", "Mål 2"],
      ["3 Hälsa", "x", "x"],
      ["4 Utbildning", null, "x"],
      ["5 Jämställdhet", null, null],
    ])
  ).toEqual(["3 for 1", "3 for 2", "4 for 2", "5 for none"]);
});

test("a matrix of marks that nothing tells the subject of is told, a list that is ticked off is not", () => {
  const matrix = readRows([
    ["Mål", "1", "3"],
    ["Trygghet", "x", null],
    ["Skola", null, "x"],
  ]);
  expect(matrix.notUnderstood.map(({ reason, area }) => [reason, formatRange(area)])).toEqual([
    ["noKind", "A1:C3"],
  ]);
  const list = readRows([
    ["Uppgift", "Klar"],
    ["Ring Bo", "x"],
    ["Boka rum", null],
  ]);
  expect(list.notUnderstood).toEqual([]);
});
