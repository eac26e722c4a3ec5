import type { TestCell } from "./support/snapshot";
import { readRows } from "./support/outline";

const rows: TestCell[][] = [
  ["Verksamhet", "Budget (tkr)", "Utfall (tkr)"],
  ["Skola", 5, 6],
  ["Vård", 7, 8],
];

test("a table keeps how surely its kind is known, and the words that tell it", () => {
  const [known] = readRows(rows).tables;
  const [partly] = readRows(rows.map((row, index) => [...row, index === 0 ? "Mäx" : "Eva"])).tables;
  const [titled] = readRows([["Driftbudget"], ...rows]).tables;
  expect([known?.kind, partly?.kind, titled?.kind]).toEqual(["budget", "budget", "budget"]);
  expect(known?.reason).toBe("Verksamhet, Budget (tkr), Utfall (tkr)");
  expect(titled?.reason).toBe("Driftbudget, Verksamhet, Budget (tkr), Utfall (tkr)");
  expect(partly?.score).toBeLessThan(known?.score ?? 0);
  expect(titled?.score).toBeGreaterThanOrEqual(known?.score ?? 1);
});

test("a kind that only the content tells is known the least", () => {
  const [found] = readRows([
    [null, "Alfa", "Beta"],
    ["Personal", 10.5, 20.5],
    ["Summa", 10.5, 20.5],
  ]).tables;
  expect([found?.kind, found?.score, found?.reason]).toEqual(["budget", 0.3, "Alfa, Beta"]);
});
