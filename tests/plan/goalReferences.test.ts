import { readGoalReferences } from "../../src/plan/goalReferences";

const cell = { sheet: "Program", row: 1, column: 2 };

function named(
  text: string,
  goals: readonly { number: number; name: { value: string } }[] = []
): string[] {
  return readGoalReferences(text, cell, goals).map(({ number, name }) =>
    name === undefined ? `${number}` : `${number} ${name}`
  );
}

test.each([
  ["kompetens (mål 2) samt arbetsgivare", ["2"]],
  ["lokaler (mål 8) och samverkan (mål 2)", ["8", "2"]],
  ["Se mål 5 Energi och mål 7 Ekonomistyrning.", ["5 Energi", "7 Ekonomistyrning"]],
  ["Hanteras via uppdragsplanen mål 8 Lokalförsörjning.", ["8 Lokalförsörjning"]],
  ["Hanteras via uppdragsplanens mål 1 Näringsliv samt via handslaget.", ["1 Näringsliv"]],
  ["Hanteras via mål 6 Trygghet och säkerhet.", ["6 Trygghet och säkerhet"]],
  ["mål 1, 3 och 5", ["1", "3", "5"]],
  ["Mål 4: Digitalisering", ["4 Digitalisering"]],
  ["See goal 3 Planning.", ["3 Planning"]],
  ["uppsatta mål", []],
  ["delmål 3 och målet", []],
  ["KF-mål 3 och globala mål 4", []],
  ["mål 2,5 procent eller mål 40 %", []],
  ["mål 2024/12", []],
  ["uppdragsplan för 2024", []],
])("%p names %p", (text, expected) => {
  expect(named(text)).toEqual(expected);
});

test("a known goal's name is taken whole, whatever words it holds", () => {
  const goals = [{ number: 2, name: { value: "Kultur samt fritid" } }];
  expect(named("Hanteras via mål 2 Kultur samt fritid och mål 3 Skola.", goals)).toEqual([
    "2 Kultur samt fritid",
    "3 Skola",
  ]);
});

test("a reference knows its cell", () => {
  expect(readGoalReferences("mål 1", cell)).toEqual([{ number: 1, cell }]);
});
