import { formatAddress } from "../../src/plan/address";
import type { Plan } from "../../src/plan/plan";
import { readPlan } from "../../src/plan/readPlan";
import type { TestCell } from "./support/snapshot";
import { sheet, workbook } from "./support/snapshot";

const HEADER = ["Nr", "Punkt", "Hantering", "Status"];

function read(...rows: readonly (readonly TestCell[])[]): Plan {
  return readPlan(workbook(sheet("Program", rows)));
}

/** Each point as its number, status and the goals it refers to. */
function outline({ points }: Plan): [number, string | undefined, number[]][] {
  return points.map(({ number, status, references }) => [
    number,
    status?.value,
    references.map((reference) => reference.number),
  ]);
}

test("points without handling, between section headings and blank rows, are points", () => {
  const plan = read(
    HEADER,
    ["Ekonomi"],
    [1, "Håll skatten låg.", "Hanteras via mål 2.", "Pågår"],
    [2, "Amortera mer.", null, "Ej påbörjad"],
    [],
    ["Trygghet"],
    [4, "Tänd fler lampor."],
    HEADER,
    [5, "Ha fler vuxna ute.", "Hanteras via mål 1 och mål 3.", "Slutförd"]
  );
  expect(outline(plan)).toEqual([
    [1, "Pågår", [2]],
    [2, "Ej påbörjad", []],
    [4, undefined, []],
    [5, "Slutförd", [1, 3]],
  ]);
  expect(plan.notUnderstood).toEqual([]);
});

test("a numbered list goes on past the margin and number of a page", () => {
  const plan = read(
    HEADER,
    [1, "Håll skatten låg.", "Hanteras via mål 2.", "Pågår"],
    [2, "Amortera mer.", null, "Pågår"],
    ...[[], [], [], ["Sida 2 (3)"], [], []],
    [9, "Tänd fler lampor.", null, "Pågår"],
    [12, "Ha fler vuxna ute.", null, "Slutförd"]
  );
  expect(outline(plan).map(([number]) => number)).toEqual([1, 2, 9, 12]);
});

test("a row that lacks its number or its words is reported, not lost", () => {
  const plan = read(
    HEADER,
    [1, "Håll skatten låg.", "Hanteras via mål 2.", "Pågår"],
    [null, "Amortera mer.", "Hanteras via mål 2.", "Pågår"],
    [3, null, "Hanteras via mål 1.", "Pågår"],
    ["4 b", "Tänd fler lampor.", null, "Pågår"],
    [null, "Den här meningen hör till raden ovanför."]
  );
  expect(outline(plan).map(([number]) => number)).toEqual([1]);
  expect(plan.notUnderstood.map(({ area, reason }) => [formatAddress(area), reason])).toEqual([
    ["Program!B3", "incompleteRow"],
    ["Program!A4", "incompleteRow"],
    ["Program!A5", "unreadableNumber"],
    ["Program!B6", "incompleteRow"],
  ]);
});

test("a column of goals refers to them by number or name, once with what the handling says", () => {
  const plan = readPlan(
    workbook(
      sheet("Mål", [
        ["Mål", "Namn", "Målformulering"],
        [1, "Trygghet", "Alla är trygga."],
        [2, "Ekonomi", "Budgeten hålls."],
      ]),
      sheet("Program", [
        ["Nr", "Punkt", "Mål", "Hantering", "Status"],
        [1, "Håll skatten låg.", 2, "Hanteras via mål 2 Ekonomi.", "Pågår"],
        [2, "Amortera mer.", "Mål 1, mål 2", null, "Pågår"],
        [3, "Tänd fler lampor.", "Trygghet", null, "Pågår"],
      ])
    )
  );
  expect(outline(plan).map(([, , references]) => references)).toEqual([[2], [1, 2], [1]]);
});
