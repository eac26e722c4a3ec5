import { readGoalCell, readGoalReferences } from "../../src/plan/goalReferences";

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
  ["mål 1–3", ["1", "2", "3"]],
  ["mål 1-3 och 6", ["1", "2", "3", "6"]],
  ["målen 2 och 4", ["2", "4"]],
  ["mål 1, 2, och 5", ["1", "2", "5"]],
  ["mål nr 8", ["8"]],
  ["mål: 2, 3", ["2", "3"]],
  ["mål 8A och mål 7 B", ["8", "7"]],
  ["mål 3–2", ["3", "2"]],
  ["mål 1–900", ["1", "900"]],
  ["mål 6 Trygghet samt mål 7 Ekonomi, budget 2024", ["6 Trygghet", "7 Ekonomi"]],
  ["mål 4 ”Kultur för alla”.", ["4 Kultur för alla"]],
  ["nämndens mål 3 för näringsliv", ["3"]],
  ["kommunfullmäktiges övergripande mål 3", []],
  ["KF:s mål 2 och nämndens mål 4", ["4"]],
  ["globala målen (mål 3 Hälsa och mål 13)", []],
  ["Agenda 2030 mål 4. Se även mål 2.", ["2"]],
  ["bidrar till KF-mål 3 via mål 2", ["2"]],
  ["3 mål 2024 och 15 mål 2025", []],
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

test.each([
  ["2", ["2"]],
  ["2, 5", ["2", "5"]],
  ["5 Energi", ["5 Energi"]],
  ["Mål 3", ["3"]],
  ["trygghet", ["4 trygghet"]],
  ["Ej aktuellt", []],
  ["–", []],
])("in a column of goals %p names %p", (text, expected) => {
  const goals = [{ number: 4, name: { value: "Trygghet" } }];
  const found = readGoalCell(text, cell, goals);
  expect(found.map(({ number, name }) => [number, name].filter(Boolean).join(" "))).toEqual(
    expected
  );
});
