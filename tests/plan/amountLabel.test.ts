import { announcesParts, isOfWhichLabel, isTotalLabel } from "../../src/plan/amountLabel";

test.each([
  "Summa budgetram",
  "SUMMA",
  "Totalt",
  "Total",
  "Totala intäkter",
  "I alt",
  "Sum",
  "Nämnderna totalt",
  " Delsumma",
])("%p is a total", (label) => {
  expect(isTotalLabel(label)).toBe(true);
});

test.each(["Totalförsvar", "Summering av läget", "Netto", "Verksamhet", "Insumma", ""])(
  "%p is no total",
  (label) => {
    expect(isTotalLabel(label)).toBe(false);
  }
);

test.each(["varav lokaler", "– därav personal", "Varav:", "of which rent", "herav leie"])(
  "%p is a part",
  (label) => {
    expect(isOfWhichLabel(label)).toBe(true);
  }
);

test("only a line without words of its own announces parts", () => {
  expect([
    announcesParts("varav:"),
    announcesParts("Därav"),
    announcesParts("varav lokaler"),
  ]).toEqual([true, true, false]);
});
