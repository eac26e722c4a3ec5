import { calculationTotals } from "../../src/validation/calculationTotals";
import type { CalculationLine } from "../../src/validation/finding";

const line = (stated: string, lower: string, upper: string, weight = 1): CalculationLine => ({
  ...{ label: stated, weight, stated, lower, upper },
});
const parts = [line("40.0", "39.95", "40.05"), line("25.7", "25.65", "25.75")];
const total = (weight: 1 | -1): CalculationLine => ({
  ...line("85.4", "85.35", "85.45", weight),
  isTotal: true,
});

test("items add up beside the total that is stated", () => {
  const totals = calculationTotals([...parts, total(-1)]);
  expect(totals).toMatchObject({
    sum: { stated: "65.7", lower: "65.60", upper: "65.80" },
    difference: "19.7",
  });
});

test("a total that comes first and is reduced by its items is the same", () => {
  const reduced = parts.map((part) => ({ ...part, weight: -1 }));
  expect(calculationTotals([total(1), ...reduced])).toEqual(
    calculationTotals([...parts, total(-1)])
  );
});

test("an item that is subtracted swaps the ends of its interval", () => {
  const lines = [line("10", "9.5", "10.5"), line("3", "2.5", "3.5", -1), total(-1)];
  expect(calculationTotals(lines)?.sum).toEqual({ stated: "7", lower: "6.0", upper: "8.0" });
});

test("a calculation without a total, or with several, is not added up", () => {
  expect(calculationTotals(parts)).toBeUndefined();
  expect(calculationTotals([...parts, total(-1), ...parts, total(-1)])).toBeUndefined();
  expect(calculationTotals([total(-1)])).toBeUndefined();
});
