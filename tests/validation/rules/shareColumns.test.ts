import { budgetOf } from "../support/budgets";
import { findingsOf, onlyFinding, place } from "../support/findings";

const years = (bidrag: string) =>
  budgetOf(
    "Mnkr | Budget 2023 | Andel 2023 | Budget 2024 | Andel 2024",
    "Skatteintäkter | 2104,6 | 67,6 % | 2187,2 | 67,8 %",
    "Statsbidrag | 514,8 | 16,5 % | 530,1 | 16,4 %",
    "Avgifter | 187,2 | 6,0 % | 190,4 | 5,9 %",
    `Bidrag | 241,7 | 7,8 % | 252,3 | ${bidrag}`,
    "Övrigt | 66,3 | 2,1 % | 67,2 | 2,1 %",
    "Summa | 3114,6 | 100,0 % | 3227,2 | 100,0 %"
  );

test("shares of a second year are shares of that year's amounts", () => {
  expect(findingsOf("share-of-total", years("7,8 %"))).toEqual([]);
  const found = onlyFinding("share-of-total", years("8,7 %"));
  expect([found.severity, place(found)]).toEqual(["error", "Budget!E5"]);
  expect(found.repairs[0]?.cells[0]?.value).toBe("7.8");
});

test("details of a line are no further shares of the whole", () => {
  const table = budgetOf(
    "Verksamhet | Mnkr | Andel",
    "Skola | 60,0 | 60 %",
    "Grundskola | 40,0 | 40 %",
    "Gymnasium | 20,0 | 20 %",
    "Vård | 40,0 | 40 %",
    "Summa | 100,0 | 100 %"
  );
  expect(findingsOf("shares-sum-to-100", table)).toEqual([]);
});
