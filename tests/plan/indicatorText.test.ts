import { facts, outline, readRows } from "./support/outline";

const lines = (...words: readonly (string | null)[]): (readonly (string | null)[])[] =>
  words.map((word) => [word]);

test("indicators below a goal in running text are its criteria, marked or not", () => {
  const plan = readRows(
    lines(
      "Mål 1 Trygghet",
      "Alla ska vara trygga.",
      "Indikatorer:",
      "- Andel trygga elever",
      "- Antal anmälningar",
      "Mål 2 Skola",
      "Alla ska lära.",
      "Indikatorer",
      "Andel behöriga",
      "Andel nöjda",
      null,
      "Nämnden följer upp målen två gånger om året."
    )
  );
  expect(outline(plan)).toEqual([
    [1, "Trygghet", ["A Andel trygga elever", "B Antal anmälningar"]],
    [2, "Skola", ["A Andel behöriga", "B Andel nöjda"]],
  ]);
  expect(plan.goals.map(({ text }) => text?.value)).toEqual([
    "Alla ska vara trygga.",
    "Alla ska lära.",
  ]);
  expect(plan.goals[0]?.criteria.map(facts)).toEqual([
    { indicator: "Andel trygga elever" },
    { indicator: "Antal anmälningar" },
  ]);
});

test("indicators below criteria measure the one above them", () => {
  const plan = readRows(
    lines(
      "Mål 1 Trygghet",
      "Måluppfyllelse",
      "A. Fler är trygga",
      "Indikator: Andel trygga elever",
      "B. Färre anmäls",
      "Indikatorer:",
      "- Antal anmälningar",
      "- Antal upprepade",
      "C. Fler stannar"
    )
  );
  expect(outline(plan)).toEqual([
    [1, "Trygghet", ["A! Fler är trygga", "B! Färre anmäls", "C! Fler stannar"]],
  ]);
  expect(plan.goals[0]?.criteria.map(facts)).toEqual([
    { indicator: "Andel trygga elever" },
    { indicator: "Antal anmälningar\nAntal upprepade" },
    {},
  ]);
});

test("a sentence about indicators is the goal's text", () => {
  const plan = readRows(
    lines(
      "Mål 1 Trygghet",
      "Indikatorer väljs av nämnden i december.",
      "Måluppfyllelse",
      "Fler är trygga"
    )
  );
  expect(plan.goals[0]?.text?.value).toBe("Indikatorer väljs av nämnden i december.");
});

test("the number of a goal within its area is no part of its name", () => {
  const plan = readRows([
    ["Mål", "Beskrivning", "Indikator"],
    ["1.1 Trygghet", "Alla är trygga", "Andel trygga"],
    ["1.2 Skola", "Alla lär", "Andel behöriga"],
    ["Mål 2.1: Miljö", "Ren luft", "Halter"],
  ]);
  expect(plan.goals.map(({ number, name }) => [number, name.value])).toEqual([
    [1, "Trygghet"],
    [2, "Skola"],
    [3, "Miljö"],
  ]);
});
