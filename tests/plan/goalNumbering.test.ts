import { readPlan } from "../../src/plan/readPlan";
import { sheet, type TestCell, workbook } from "./support/snapshot";

function goalsOf(...rows: TestCell[][]) {
  return readPlan(workbook(sheet("Mål", rows))).goals;
}

test("numbers goals by order where areas are numbered and goals are 1.1, 1.2", () => {
  const goals = goalsOf(
    ["Målområde", "Nämndmål", "Indikator", "Målvärde"],
    ["1 Trygg uppväxt", "1.1 Alla barn får en god start", "Andel barn i förskola", "88 %"],
    [null, "1.2 Eleverna når målen", "Andel behöriga", "86 %"],
    ["2 Hållbar ekonomi", "2.1 Kostnaderna är i balans", "Avvikelse", "0 %"]
  );
  expect(goals.map(({ number, name }) => [number, name.value])).toEqual([
    [1, "Alla barn får en god start"],
    [2, "Eleverna når målen"],
    [3, "Kostnaderna är i balans"],
  ]);
});

test("takes a table for one of goals that has the same headers as the one above it", () => {
  const headers = ["Mål", "Aktivitet", "Klart", "Ansvarig"];
  const goals = goalsOf(
    ["Nämndens mål och fokusområden"],
    ["Fokusområde A: Tidiga insatser"],
    headers,
    ["Fler familjer får stöd tidigt", "Öppna en familjecentral", "juni", "Enhetschef"],
    [null],
    ["Fokusområde B: Självständigt liv"],
    headers,
    ["Fler äldre bor kvar hemma", "Införa digital tillsyn", "maj", "Verksamhetschef"]
  );
  expect(goals.map(({ name, criteria }) => [name.value, criteria.length])).toEqual([
    ["Fler familjer får stöd tidigt", 1],
    ["Fler äldre bor kvar hemma", 1],
  ]);
});

test("does not take the total of amounts beside goals for a goal", () => {
  const goals = goalsOf(
    ["Nämndens mål", "Beskrivning", "Resurser (tkr)"],
    ["1 Trygga boenden", "Alla boenden har samma grundnivå.", 3200],
    ["2 Total jämställdhet", "Alla har samma villkor.", 5400],
    ["Summa", null, 8600]
  );
  expect(goals.map(({ name }) => name.value)).toEqual(["Trygga boenden", "Total jämställdhet"]);
});

test("measures a goal that has a target and nothing else by its own words, once", () => {
  const goals = goalsOf(
    ["KF-mål", "Nämndens resultatmål", "Målvärde 2025"],
    ["Trygg kommun", "Mål 1 Trygga torg", "70 %"],
    ["Trygg kommun", "Mål 2 Trygga hem", "80 %"],
    ["Arbete", "Mål 2 Trygga hem", "80 %"]
  );
  expect(
    goals.map(({ name, criteria }) => [
      name.value,
      criteria.map(({ text, target }) => [text.value, target?.value]),
    ])
  ).toEqual([
    ["Trygga torg", [["Trygga torg", "70 %"]]],
    ["Trygga hem", [["Trygga hem", "80 %"]]],
  ]);
});

test("takes letters from a column of 1A, 1B and targets from below Mätbart värde and Etappmål", () => {
  const goals = goalsOf(
    ["Mål 1. Ett bättre mottagande"],
    ["Nr", "Måluppfyllelse", "Mätbart värde", "Ansvar"],
    ["1A", "Väntetiden minskar", "från 21 till 14 dagar", "Mottagningschef"],
    ["1C", "Fler bokar digitalt", "minst 50 procent", "IT-strateg"]
  );
  expect(goals).toMatchObject([
    {
      number: 1,
      criteria: [
        { label: "A", labelGiven: true, owner: { value: "Mottagningschef" } },
        { label: "C", labelGiven: true, target: { value: "minst 50 procent" } },
      ],
    },
  ]);
  const [other] = goalsOf(
    ["Prioriterat mål", "Etappmål 2026", "Indikator"],
    ["Eleverna når målen", "Minst 88 %", "Andel behöriga"]
  );
  expect(other?.criteria[0]?.target?.value).toBe("Minst 88 %");
});

test("numbers the council's goals by a column of their own", () => {
  const { councilGoals } = readPlan(
    workbook(
      sheet("Styrkedja", [
        ["Nr", "Fullmäktiges mål", "Nämndens bidrag"],
        [2, "Trygg uppväxt", "Bidrar genom fritidsgårdar."],
        [5, "Jämlik hälsa", "Bidrar genom simskola."],
      ])
    )
  );
  expect(councilGoals.map(({ number, isBare }) => [number, isBare])).toEqual([
    [2, true],
    [5, true],
  ]);
});
