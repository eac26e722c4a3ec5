import { readPlan } from "../../src/plan/readPlan";
import { facts, outline, readRows } from "./support/outline";
import { sheet, shown, workbook } from "./support/snapshot";

test("rows with one cell name the goals of the indicators below them; outcomes are no budget", () => {
  const plan = readRows([
    ["Invånare – nämndens mål och mätetal"],
    [],
    [null, "Utfall 2022", "Utfall 2023", "Målvärde 2024"],
    ["Alla ska kunna göra sin röst hörd"],
    ["Index för inflytande", 40, 36, "Minst index 41"],
    ["Andel som röstar", 71.9, 72.7, "Minst 72,3"],
    ["Kommunen är öppen"],
    ["Vill rekommendera kommunen", 75, 72, "Minst index 76"],
  ]);
  expect(outline(plan)).toEqual([
    [1, "Alla ska kunna göra sin röst hörd", ["A Index för inflytande", "B Andel som röstar"]],
    [2, "Kommunen är öppen", ["A Vill rekommendera kommunen"]],
  ]);
  expect(plan.goals[0]?.criteria.map(facts)[0]).toEqual({
    baseline: "36",
    target: "Minst index 41",
  });
  expect(plan.budgets).toEqual([]);
});

test("goals' headings between the rows of one table divide it", () => {
  const header = ["Indikator", "Utfall 2023", "Mål 2024", "Riktning"];
  const plan = readRows([
    ["Nämndmål 1. Trygga barn"],
    header,
    ["Anmälningar", 200, 190, "Minska"],
    ["Nämndmål 2. Nöjda brukare"],
    header,
    ["Nöjdhet", 82, 85, "Öka"],
  ]);
  expect(outline(plan)).toEqual([
    [1, "Trygga barn", ["A Anmälningar"]],
    [2, "Nöjda brukare", ["A Nöjdhet"]],
  ]);
});

test("a goal's heading without a number stands above its table", () => {
  const header = ["Indikator", "Årsmål", "KF:s årsmål", "Periodicitet"];
  const plan = readRows([
    ["Nämndmål: Alla barn läser"],
    header,
    ["Andel läsare", shown(0.9, "0%"), shown(0.92, "0%"), "År"],
    [],
    ["Nämndmål: Personalen trivs"],
    header,
    ["Sjukfrånvaro", shown(0.06, "0%"), shown(0.065, "0.0%"), "Tertial"],
  ]);
  expect(outline(plan)).toEqual([
    [1, "Alla barn läser", ["A Andel läsare"]],
    [2, "Personalen trivs", ["A Sjukfrånvaro"]],
  ]);
});

test("a heading far above a table is its goal, and the sentences between are the goal's text", () => {
  const plan = readRows([
    ["Mål 1 Trygghet"],
    ["Alla ska känna sig trygga."],
    ["Det gäller hela kommunen."],
    [],
    [],
    ["Så mäter vi"],
    [],
    ["Måluppfyllelse", "Målvärde"],
    ["A. Tryggare torg.", 80],
  ]);
  expect(outline(plan)).toEqual([[1, "Trygghet", ["A! Tryggare torg."]]]);
  expect(plan.goals[0]?.text?.value).toBe("Alla ska känna sig trygga.\nDet gäller hela kommunen.");
});

test("a sheet's name is the goal of the criteria on it", () => {
  const rows = [
    ["Måluppfyllelse", "Målvärde"],
    ["A. Ett.", 80],
  ];
  const plan = readPlan(
    workbook(sheet("Mål 1 Trygghet", rows), sheet("Mål 2 Klimat", rows), sheet("Data", [["x"]]))
  );
  expect(outline(plan)).toEqual([
    [1, "Trygghet", ["A! Ett."]],
    [2, "Klimat", ["A! Ett."]],
  ]);
});

test('"Mål" after the indicators, over levels, is their target and names no goal', () => {
  const plan = readRows([
    ["Nämndmål: Alla lyckas"],
    ["Indikator", "Mål"],
    ["Andel behöriga", "Minst 90 %"],
    ["Studiero", 8],
  ]);
  expect(outline(plan)).toEqual([[1, "Alla lyckas", ["A Andel behöriga", "B Studiero"]]]);
  expect(plan.goals[0]?.criteria.map(({ target }) => target?.value)).toEqual(["Minst 90 %", "8"]);
});

test("goals with comments, and nothing else that is known, are goals", () => {
  const plan = readRows([
    ["1. Samverkan"],
    [],
    ["Mål", "Kommentarer", "Uppfyllt Ja/Nej"],
    ["Fler digitala tjänster.", "Pågår.", "Ja"],
    ["Fler avtal.", "Två klara.", "Nej"],
  ]);
  expect(outline(plan)).toEqual([
    [1, "Fler digitala tjänster.", []],
    [2, "Fler avtal.", []],
  ]);
});

test("a code such as M2 is a goal's number", () => {
  const plan = readRows([
    ["Mål", "Beskrivning"],
    ["M1", "Trygg uppväxt"],
    ["M2", "Budget i balans"],
    [],
    ["Mål", "Måluppfyllelse"],
    ["M2", "Prognosen håller."],
    ["M1", "Fler i förskolan."],
  ]);
  expect(outline(plan)).toEqual([
    [1, "", ["A Fler i förskolan."]],
    [2, "", ["A Prognosen håller."]],
  ]);
});

test("numbers and words in two columns of goals are one goal", () => {
  const plan = readRows([
    ["Mål nr", "Mål", "Nr", "Måluppfyllelse"],
    [1, "Skola", "1.1", "Fler behöriga."],
    [null, null, "1.2", "Mindre frånvaro."],
    [2, "Vård", "2.1", "Nöjda brukare."],
  ]);
  expect(outline(plan)).toEqual([
    [1, "Skola", ["1.1! Fler behöriga.", "1.2! Mindre frånvaro."]],
    [2, "Vård", ["2.1! Nöjda brukare."]],
  ]);
});

test("a name for every numbered goal is its own, and the goal's words its text", () => {
  const plan = readRows([
    ["Målnr", "Målområde", "Mål"],
    [1, "Trygghet", "Alla känner sig trygga"],
    [2, "Miljö", "Vi släpper ut mindre"],
  ]);
  expect(plan.goals.map(({ name, text }) => [name.value, text?.value])).toEqual([
    ["Trygghet", "Alla känner sig trygga"],
    ["Miljö", "Vi släpper ut mindre"],
  ]);
});

test("numbers of rows are not numbers of goals", () => {
  const plan = readRows([
    ["Nr", "Mål", "Måluppfyllelse"],
    [1, "Skola", "Fler behöriga."],
    [2, "Skola", "Mindre frånvaro."],
    [3, "Vård", "Nöjda brukare."],
  ]);
  expect(outline(plan)).toEqual([
    [1, "Skola", ["1! Fler behöriga.", "2! Mindre frånvaro."]],
    [2, "Vård", ["3! Nöjda brukare."]],
  ]);
});

test("a goal's own row, and headings of areas and criteria, come before its criteria", () => {
  const plan = readRows([
    ["Mål", "Måluppfyllelse", "Ansvarig"],
    ["Målområde: Trygg stad"],
    ["Mål 1 Ljus"],
    ["Nämndens måluppfyllelser"],
    [null, "Fler lampor.", "Gata"],
    [null, "Fler ronder.", "Park"],
    ["Målområde: Grön stad"],
    ["Mål 2 Träd", "Fler träd.", "Park"],
  ]);
  expect(outline(plan)).toEqual([
    [1, "Ljus", ["A Fler lampor.", "B Fler ronder."]],
    [2, "Träd", ["A Fler träd."]],
  ]);
});

test("a table broken by a page goes on with the goal above", () => {
  const header = ["Mål", "Måluppfyllelse", "Ansvarig"];
  const plan = readRows([
    header,
    ["1 Skola", "Ett.", "X"],
    ...[[], [], []],
    header,
    [null, "Två.", "X"],
    ["2 Vård", "Tre.", "Y"],
  ]);
  expect(outline(plan)).toEqual([
    [1, "Skola", ["A Ett.", "B Två."]],
    [2, "Vård", ["A Tre."]],
  ]);
  expect(plan.notUnderstood).toEqual([]);
});

test("the council's goals beside the plan's own are served by them", () => {
  const plan = readRows(
    [
      ["Kommunfullmäktiges mål", "Nämndmål", "Indikator", "Målvärde 2025"],
      ["1. Attraktiv kommun", "Fler bostäder", "Antal bygglov", 300],
      [null, "Snabbare besked", "Veckor", 8],
      ["2. God ekonomi", "Budget i balans", "Resultat", shown(0.02, "0%")],
    ],
    { merges: ["A2:A3"] }
  );
  expect(outline(plan).map(([number, name]) => [number, name])).toEqual([
    [1, "Fler bostäder"],
    [2, "Snabbare besked"],
    [3, "Budget i balans"],
  ]);
  expect(
    plan.councilGoals.map(({ number, name, references }) => [
      number,
      name.value,
      references.map((reference) => reference.number),
    ])
  ).toEqual([
    [1, "Attraktiv kommun", [1, 2]],
    [2, "God ekonomi", [3]],
  ]);
});

test("the council's goals alone are the goals of its own plan", () => {
  const plan = readRows([
    ["Kommunfullmäktiges mål", "Indikator", "Målvärde"],
    ["Attraktiv kommun", "Antal bygglov", 300],
  ]);
  expect(outline(plan)).toEqual([[1, "Attraktiv kommun", ["A Antal bygglov"]]]);
});

test("facts are what the cells show, of the plan's year, with the last outcome as the baseline", () => {
  const rows = [
    ["Nämndens verksamhetsplan 2025"],
    [],
    ["Mål", "Indikator", "Enhet", "Utfall 2022", "Utfall 2023", "Mål 2024", "Mål 2025", "Klart"],
    ["1 Skola", "Behöriga", "andel", 0.81, 0.82, 0.85, 0.9, 45_992],
  ];
  const snapshot = sheet("Blad1", rows);
  const text = snapshot.text.map((row, index) =>
    index < 3 ? row : ["1 Skola", "Behöriga", "andel", "81 %", "82 %", "85 %", "####", "2025-12-01"]
  );
  const [criterion] = readPlan(workbook({ ...snapshot, text })).goals[0]?.criteria ?? [];
  expect(criterion && facts(criterion)).toEqual({
    indicator: "Behöriga",
    unit: "andel",
    baseline: "82 %",
    target: "0.9",
    due: "2025-12-01",
  });
});

test("a second indicator of a criterion is not lost", () => {
  const plan = readRows([
    ["Mål", "Måluppfyllelse", "Indikator", "Målvärde"],
    ["1 Trygghet", "A. Tryggare torg", "Andel trygga", 80],
    [null, null, "Antal brott", 100],
    [null, "B. Bättre ljus", "Antal lampor", 200],
  ]);
  expect(plan.goals[0]?.criteria.map(facts)).toEqual([
    { indicator: "Andel trygga\nAntal brott", target: "80\n100" },
    { indicator: "Antal lampor", target: "200" },
  ]);
});

test("activities of goals are their criteria, with who and when", () => {
  const plan = readRows([
    ["Mål", "Aktivitet", "Ansvarig", "Klart senast", "Status"],
    ["Trygga skolor", "Plan mot mobbning", "Skolchef", "2025-06-30", "Pågår"],
    [null, "Utbildning", "Skolchef", "2025-12-31", "Ej påbörjad"],
  ]);
  expect(outline(plan)).toEqual([[1, "Trygga skolor", ["A Plan mot mobbning", "B Utbildning"]]]);
  expect(plan.goals[0]?.criteria.map(facts)[1]).toEqual({ owner: "Skolchef", due: "2025-12-31" });
});

test("without known headers only rows that are headed as goals are goals", () => {
  const plan = readRows([
    ["Översikt", "Så gör vi"],
    ["Mål 1 Skola", "Vi lär ut."],
    ["Mål 2 Stad", "Vi bygger."],
  ]);
  expect(outline(plan).map(([number, name]) => [number, name])).toEqual([
    [1, "Skola"],
    [2, "Stad"],
  ]);
  expect(plan.notUnderstood.map(({ reason, text }) => [reason, text])).toEqual([
    ["unknownGoal", "Översikt"],
  ]);
});
