import { say } from "./support/figures";
import { readRows } from "./support/outline";
import type { TestCell } from "./support/snapshot";

/** The roles of the first table's columns, and its lines with their figures. */
function read(rows: readonly (readonly TestCell[])[]): [string, string[]] {
  const { tables, budgets } = readRows(rows);
  const lines = budgets.flatMap((budget) =>
    budget.lines.map(({ label, figures }) =>
      [label.value, ...(figures ?? []).map((figure) => say(figure) ?? "")].join(" ")
    )
  );
  return [(tables[0]?.columns ?? []).map(({ role }) => role).join(" "), lines];
}

test.each<[string, TestCell[][], string, string[]]>([
  [
    "beside names",
    [
      ["Verksamhet", "Ansvar", "Konto", "Projnr", "Budget", "Utfall"],
      ["Skola", 1000, 4010, 99_001, 500, 450],
      ["Vård", 1000, 5010, 99_002, 700, 650],
    ],
    "label number number number amount amount",
    ["Skola 500 unknown 450 unknown", "Vård 700 unknown 650 unknown"],
  ],
  [
    "stored as text",
    [
      ["Benämning", "Projektnummer", "Konto", "2025 (tkr)"],
      ["Väg", "10001", "4010", 500],
      ["Bro", "10002", "4020", 200],
    ],
    "label number number amount",
    ["Väg 500 thousandKronor", "Bro 200 thousandKronor"],
  ],
  [
    "before and after names",
    [
      ["Projekt", "Benämning", "Ansvar", "Belopp (tkr)"],
      [10_001, "Väg", 4100, 500],
      [10_002, "Bro", 4200, 200],
    ],
    "number label number amount",
    ["Väg 500 thousandKronor", "Bro 200 thousandKronor"],
  ],
  [
    "that are all a row is called by",
    [
      ["Ansvar", "Konto", "Budget"],
      [1000, 4010, 500],
      [2000, 5010, 700],
    ],
    "label number amount",
    ["1000 500 unknown", "2000 700 unknown"],
  ],
  [
    "without a header, below a header alone over the amounts",
    [
      [null, null, "2024 (tkr)"],
      [4010, "Lön", 500],
      [5010, "Hyra", 200],
    ],
    "number label amount",
    ["Lön 500 thousandKronor", "Hyra 200 thousandKronor"],
  ],
])("codes %s are no amounts", (_, rows, roles, lines) => {
  expect(read(rows)).toEqual([roles, lines]);
});

test("amounts below a word that also heads codes are amounts", () => {
  expect(
    read([
      ["Benämning", "Projekt", "Drift"],
      ["Väg", 1200.5, 300.5],
      ["Bro", 800.5, 100.5],
    ])
  ).toEqual([
    "label amount amount",
    ["Väg 1200.5 unknown 300.5 unknown", "Bro 800.5 unknown 100.5 unknown"],
  ]);
});

test("whole amounts of different lengths below such a word are amounts", () => {
  const [roles] = read([
    ["Verksamhet", "Projekt", "Drift", "Summa"],
    ["Väg", 1200, 300, 1500],
    ["Bro", 800, 100, 900],
  ]);
  expect(roles).toBe("label amount amount amount");
});
