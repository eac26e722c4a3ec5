import { outline, readRows as read } from "./support/outline";

test.each([
  ["Mål 1 Näringsliv"],
  ["Mål 1: Näringsliv"],
  ["Mål 1 – Näringsliv"],
  ["Mål 1. Näringsliv"],
  ["1. Näringsliv"],
  ["1 Näringsliv"],
  ["MÅL 1 Näringsliv"],
])("%p names goal 1 in a goal column", (words) => {
  const plan = read([
    ["Mål", "Måluppfyllelse"],
    [words, "Fler möten."],
  ]);
  expect(outline(plan)).toEqual([[1, "Näringsliv", ["A Fler möten."]]]);
});

test("blank and merged goal cells belong to the goal above", () => {
  const plan = read(
    [
      ["Mål", "Måluppfyllelse"],
      ["Mål 1 Näringsliv", "Ett."],
      [null, "Två."],
      ["Mål 2 Digitalisering", "Tre."],
    ],
    { merges: ["A2:A3"] }
  );
  expect(outline(plan)).toEqual([
    [1, "Näringsliv", ["A Ett.", "B Två."]],
    [2, "Digitalisering", ["A Tre."]],
  ]);
});

test("goals without numbers are numbered by order", () => {
  const plan = read([
    ["Målområde", "Målformulering", "Måluppfyllelse"],
    ["Trygghet", "Trygg stad.", "Ett."],
    ["Klimat", "Grön stad.", "Två."],
    ["Trygghet", null, "Tre."],
  ]);
  expect(outline(plan)).toEqual([
    [1, "Trygghet", ["A Ett.", "B Tre."]],
    [2, "Klimat", ["A Två."]],
  ]);
  expect(plan.goals.map(({ text }) => text?.value)).toEqual(["Trygg stad.", "Grön stad."]);
});

test.each([
  ["A. Fler möten.", "A! Fler möten."],
  ["B) Fler möten.", "B! Fler möten."],
  ["- A. Fler möten.", "A! Fler möten."],
  ["8C. Fler möten.", "C! Fler möten."],
  ["- Fler möten.", "A Fler möten."],
  ["• Fler möten.", "A Fler möten."],
  ["Måluppfyllelse 1: Fler möten.", "1! Fler möten."],
  ["Fler möten.", "A Fler möten."],
  ["1A Fler möten.", "A! Fler möten."],
  ["1A – Fler möten.", "A! Fler möten."],
  ["a) Fler möten.", "A! Fler möten."],
  ["1.2 Fler möten.", "1.2! Fler möten."],
  ["2) Fler möten.", "2! Fler möten."],
  ["● Fler möten.", "A Fler möten."],
  ["o Fler möten.", "A Fler möten."],
  ["-10 procent fler möten.", "A -10 procent fler möten."],
  ["1 000 fler möten.", "A 1 000 fler möten."],
  ["IT-stöd för alla.", "A IT-stöd för alla."],
])("%p is the criterion %p", (words, expected) => {
  const plan = read([
    ["Mål", "Måluppfyllelse"],
    [1, words],
  ]);
  expect(outline(plan)[0]?.[2]).toEqual([expected]);
});

test("a cell that lists criteria holds several, one that merely breaks lines holds one", () => {
  const plan = read([
    ["Mål", "Måluppfyllelse"],
    [1, "- Ett.\n- Två."],
    [2, "Ett\nlångt."],
    [3, "A. Ett som\nfortsätter.\nB. Två."],
    [4, "Så här:\n- Ett.\n- Två."],
  ]);
  expect(plan.goals.map(({ criteria }) => criteria.length)).toEqual([2, 1, 2, 1]);
});

test("a letter column of its own labels the criteria", () => {
  const plan = read([
    ["Mål", "Nr", "Måluppfyllelse"],
    [1, "A", "Ett."],
    [1, "B.", "Två."],
  ]);
  expect(outline(plan)[0]?.[2]).toEqual(["A! Ett.", "B! Två."]);
});

test("indicator, baseline, target, direction, owner and date come with the criterion", () => {
  const plan = read([
    [
      "Mål",
      "Måluppfyllelse",
      "Indikator",
      "Utgångsvärde",
      "Målvärde",
      "Riktning",
      "Ansvarig",
      "Klart senast",
    ],
    [1, "Aktuella planer.", "Andel planer", "30 %", "50 %", "Ska öka", "Fastighet", "2024-12-31"],
  ]);
  const [criterion] = plan.goals[0]?.criteria ?? [];
  const { indicator, baseline, target, direction, owner, due } = criterion ?? {};
  expect([indicator, baseline, target, direction, owner, due].map((text) => text?.value)).toEqual([
    "Andel planer",
    "30 %",
    "50 %",
    "Ska öka",
    "Fastighet",
    "2024-12-31",
  ]);
});

test("two goals with one number stay two, so that the mistake can be shown", () => {
  const plan = read([
    ["Mål", "Namn", "Målformulering"],
    [1, "Näringsliv", "Ett."],
    [1, "Klimat", "Två."],
  ]);
  expect(plan.goals.map(({ number, name }) => [number, name.value])).toEqual([
    [1, "Näringsliv"],
    [1, "Klimat"],
  ]);
});

test("a criterion of a goal that the plan does not have is reported", () => {
  const plan = read([
    ["Mål", "Namn", "Målformulering"],
    [1, "Näringsliv", "Ett."],
    [],
    ["Mål", "Måluppfyllelse"],
    [9, "Fler möten."],
  ]);
  expect(plan.goals).toHaveLength(1);
  expect(plan.notUnderstood.map(({ reason, text }) => [reason, text])).toEqual([
    ["unknownGoal", "9"],
  ]);
});

test("criteria below a goal's heading need no goal column", () => {
  const plan = read([
    ["Mål 1 Näringsliv"],
    ["Måluppfyllelse", "Indikator"],
    ["A. Ett.", "Antal möten"],
    [],
    ["Mål 2 Klimat"],
    ["Måluppfyllelse", "Indikator"],
    ["A. Två.", "Utsläpp"],
  ]);
  expect(outline(plan)).toEqual([
    [1, "Näringsliv", ["A! Ett."]],
    [2, "Klimat", ["A! Två."]],
  ]);
});

test("goals written as running text are read with their criteria", () => {
  const plan = read([
    ["Nämndens verksamhetsplan 2025"],
    [],
    ["Mål 1 Näringsliv"],
    ["Företag ska trivas."],
    [],
    ["Måluppfyllelse"],
    ["- Fler möten."],
    ["- Kortare svarstider."],
    [],
    ["Mål 2: Klimat"],
    ["Utsläppen minskar."],
    ["Måluppfyllelse"],
    ["A. Mindre resor."],
    ["Uppföljning"],
    ["Planen följs upp i juni."],
  ]);
  expect(outline(plan)).toEqual([
    [1, "Näringsliv", ["A Fler möten.", "B Kortare svarstider."]],
    [2, "Klimat", ["A! Mindre resor."]],
  ]);
  expect(plan.goals.map(({ text }) => text?.value)).toEqual([
    "Företag ska trivas.",
    "Utsläppen minskar.",
  ]);
  expect(plan.tables.map(({ kind }) => kind)).toEqual(["goals"]);
});

test("goals beside their texts need no header", () => {
  const plan = read([
    ["Mål 1 Näringsliv", "Företag ska trivas."],
    ["Mål 2 Klimat", "Utsläppen minskar."],
  ]);
  expect(outline(plan)).toEqual([
    [1, "Näringsliv", []],
    [2, "Klimat", []],
  ]);
  expect(plan.goals[1]?.text?.value).toBe("Utsläppen minskar.");
});

test("council goals beside contributions with references need no header", () => {
  const plan = read([
    ["Mål 1 Alla ska arbeta", "• Kompetens (mål 2) och lokaler (mål 8)."],
    ["Mål 2 Starkt näringsliv", "• Företagsklimat (mål 1)."],
  ]);
  expect(
    plan.councilGoals.map(({ number, name, references }) => [number, name.value, references.length])
  ).toEqual([
    [1, "Alla ska arbeta", 2],
    [2, "Starkt näringsliv", 1],
  ]);
  expect(plan.goals).toEqual([]);
});

test("a goal in words is the goal, the area above it only its heading", () => {
  const plan = read([
    ["Målområde", "Mål", "Måluppfyllelse", "Mål 2025"],
    ["Trygghet", "Fler vuxna ute", "Nattvandrare finns.", "40 %"],
    ["Trygghet", "Tryggare torg", "Ljuset är bättre.", "60 %"],
  ]);
  expect(outline(plan)).toEqual([
    [1, "Fler vuxna ute", ["A Nattvandrare finns."]],
    [2, "Tryggare torg", ["A Ljuset är bättre."]],
  ]);
  expect(plan.goals[0]?.criteria[0]?.target?.value).toBe("40 %");
});

test("indicators that belong to no goal are reported once", () => {
  const plan = read([
    ["Nyckeltal", "Utgångsvärde", "Målvärde"],
    ["Sjukfrånvaro", "7 %", "6 %"],
    ["Nöjdhet", "60 %", "70 %"],
  ]);
  expect([plan.goals, plan.notUnderstood.map(({ reason }) => reason)]).toEqual([
    [],
    ["unknownGoal"],
  ]);
});
