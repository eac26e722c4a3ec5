import { readPlan } from "../../src/plan/readPlan";
import { facts, outline, readRows } from "./support/outline";
import { sheet, workbook } from "./support/snapshot";

/** A sheet with one line in each row. */
function readLines(...lines: readonly string[]): ReturnType<typeof readRows> {
  return readRows(lines.map((line) => [line === "" ? null : line]));
}

test("letters run on over headings within the criteria, and a broken line is one criterion", () => {
  const plan = readLines(
    "Mål 1 Hållbarhet",
    "Ett hållbart samhälle.",
    "Det gäller alla.",
    "Gemensam måluppfyllelse",
    "- A. Allt arbete är hållbart och",
    "görs tillsammans.",
    "Nämndens måluppfyllelser",
    "- B. Utsläppen minskar.",
    "Parker",
    "- C. Grönytan ökar.",
    "*jämfört med i fjol",
    "Mål 2 Trygghet",
    "Trygga miljöer.",
    "Måluppfyllelse:",
    "A) Bättre ljus.",
    "Uppföljning",
    "- Planen följs upp."
  );
  expect(outline(plan)).toEqual([
    [
      1,
      "Hållbarhet",
      [
        "A! Allt arbete är hållbart och görs tillsammans.",
        "B! Utsläppen minskar.",
        "C! Grönytan ökar.",
      ],
    ],
    [2, "Trygghet", ["A! Bättre ljus."]],
  ]);
  expect(plan.goals[0]?.text?.value).toBe("Ett hållbart samhälle.\nDet gäller alla.");
});

test("criteria without marks end at a heading or an empty row", () => {
  const plan = readLines(
    "Mål 1 Näringsliv",
    "Måluppfyllelse",
    "Fler möten hålls.",
    "Fler besök görs.",
    "Uppföljning",
    "Planen följs upp i juni.",
    "Mål 2 Skola",
    "Måluppfyllelse",
    "Fler behöriga",
    "Mindre frånvaro",
    "",
    "Ekonomi i korthet"
  );
  expect(outline(plan)).toEqual([
    [1, "Näringsliv", ["A Fler möten hålls.", "B Fler besök görs."]],
    [2, "Skola", ["A Fler behöriga", "B Mindre frånvaro"]],
  ]);
});

test("a number heads a goal where criteria are headed below it", () => {
  const plan = readLines(
    "1. Inledning",
    "Planen gäller ett år.",
    "2. Näringsliv",
    "Företag ska trivas.",
    "Måluppfyllelse:",
    "• Fler möten.",
    "3. Skola",
    "Måluppfyllelse:",
    "• Fler behöriga.",
    "4. Uppföljning"
  );
  expect(outline(plan)).toEqual([
    [2, "Näringsliv", ["A Fler möten."]],
    [3, "Skola", ["A Fler behöriga."]],
  ]);
});

test("the line right above the criteria is the goal where several goals lack headings", () => {
  const plan = readLines(
    "Så är planen byggd.",
    "”En stad som växer med omsorg.”",
    "Gemensam måluppfyllelse",
    "• A. Vi arbetar ihop.",
    "Nämndens måluppfyllelser",
    "• B. Vi planerar i tid.",
    "”Trygga platser för alla.”",
    "Nämndens måluppfyllelser",
    "• A. Tryggheten ökar.",
    "Alla barn ska nå så långt de kan.",
    "Måluppfyllelse",
    "• Fler behöriga."
  );
  expect(outline(plan)).toEqual([
    [1, "En stad som växer med omsorg.", ["A! Vi arbetar ihop.", "B! Vi planerar i tid."]],
    [2, "Trygga platser för alla.", ["A! Tryggheten ökar."]],
    [3, "", ["A Fler behöriga."]],
  ]);
  expect(plan.goals[2]?.text?.value).toBe("Alla barn ska nå så långt de kan.");
});

test.each([
  [["Planen vilar på mål 1 och mål 2.", "Mål 1 handlar om skolan.", "Mål 2 är viktigt."]],
  [["Mål 1–3 gäller skolan.", "Mål 1 och 2 följs upp i juni."]],
  [["Mål 2025 är ett program.", "Mål för verksamheten", "Målet är nått."]],
  [["Mål: att alla trivs.", "Delmål 1 Trivsel"]],
  [["Nämnden bidrar till målen nedan.", "Måluppfyllelse", "• Vi tar emot praktikanter."]],
  [["1. Inledning", "Texten.", "2. Bakgrund", "Mer text."]],
])("%j are no goals", (lines) => {
  expect(readLines(...lines).goals).toEqual([]);
});

test("the council's goals and areas among the lines are not the plan's goals", () => {
  const plan = readLines(
    "Målområde 1: Trygghet",
    "KF-mål 3: En trygg kommun",
    "Mål 1: Tryggt stöd",
    "Måluppfyllelse",
    "A. Fler nöjda.",
    "KF-mål 4: En grön kommun",
    "Mål 2: Mindre utsläpp",
    "Måluppfyllelse",
    "A. Färre resor."
  );
  expect(outline(plan)).toEqual([
    [1, "Tryggt stöd", ["A! Fler nöjda."]],
    [2, "Mindre utsläpp", ["A! Färre resor."]],
  ]);
});

test("goals with a sheet each are read from all of them", () => {
  const lines = (number: number, name: string): string[][] => [
    [`Mål ${number} ${name}`],
    ["Måluppfyllelse"],
    ["A. Ett."],
  ];
  const plan = readPlan(workbook(sheet("Ett", lines(1, "Skola")), sheet("Två", lines(2, "Vård"))));
  expect(outline(plan)).toEqual([
    [1, "Skola", ["A! Ett."]],
    [2, "Vård", ["A! Ett."]],
  ]);
  expect(plan.tables.map(({ kind, area }) => [kind, area.sheet])).toEqual([
    ["goals", "Ett"],
    ["goals", "Två"],
  ]);
});

test("a card of keys and values, with or without a table below it, is a goal", () => {
  const header = ["Måluppfyllelse", "Målvärde", "Ansvarig"];
  const plan = readPlan(
    workbook(
      sheet("Ett", [
        ["Mål 1", "Skola"],
        ["Målformulering", "Alla lyckas."],
        [],
        header,
        ["A. Fler behöriga.", 90, "Rektor"],
      ]),
      sheet("Två", [
        ["Mål nr", 2],
        ["Målnamn", "Vård"],
        ["Ansvarig", "Chef"],
        header,
        ["A. Fler nöjda.", 80, "Chef"],
      ])
    )
  );
  expect(outline(plan)).toEqual([
    [1, "Skola", ["A! Fler behöriga."]],
    [2, "Vård", ["A! Fler nöjda."]],
  ]);
  expect(plan.goals[0]?.text?.value).toBe("Alla lyckas.");
  expect(plan.goals[1]?.criteria.map(facts)).toEqual([{ target: "80", owner: "Chef" }]);
});

test("a card may hold its criteria", () => {
  const plan = readRows([
    ["Mål nr", 3],
    ["Målnamn", "Trygghet"],
    ["Målformulering", "Alla är trygga."],
    ["Måluppfyllelse A", "Fler lampor."],
    ["Måluppfyllelse B", "Fler ronder."],
  ]);
  expect(outline(plan)).toEqual([[3, "Trygghet", ["A! Fler lampor.", "B! Fler ronder."]]]);
});

test("a table whose rows begin with goals is no card", () => {
  const plan = readRows([
    ["Mål 1", "Företag ska trivas."],
    ["Mål 2", "Utsläppen minskar."],
  ]);
  expect(plan.goals.map(({ number, text }) => [number, text?.value])).toEqual([
    [1, "Företag ska trivas."],
    [2, "Utsläppen minskar."],
  ]);
});
