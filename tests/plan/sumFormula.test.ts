import { formatRange, quoteSheetName } from "../../src/plan/address";
import { readSumFormula } from "../../src/plan/sumFormula";

const cell = { sheet: "Budget", row: 7, column: 1 };
const amounts = { sheet: "Budget", row: 4, column: 1, rowCount: 3, columnCount: 1 };

function terms(formula: string): string[] | undefined {
  const read = readSumFormula(formula, cell, ({ table = "Budgetram", columns }) =>
    table === "Budgetram" && columns?.[0] === "Belopp (mnkr)" ? amounts : undefined
  );
  return read?.map(
    ({ area, weight }) =>
      `${weight < 0 ? "-" : ""}${area.sheet === "Budget" ? "" : `${quoteSheetName(area.sheet)}!`}${formatRange(area)}`
  );
}

test.each([
  ["=SUM(B5:B7)", ["B5:B7"]],
  ["=SUM($B$5:$B$7)", ["B5:B7"]],
  ["=sum(B7:B5)", ["B5:B7"]],
  ["=SUM(B5,B7, B9:B10)", ["B5", "B7", "B9:B10"]],
  ["=B5+B6-B7", ["B5", "B6", "-B7"]],
  ["=-B5 + B6", ["-B5", "B6"]],
  ["=+B5+SUM(B6:B7)", ["B5", "B6:B7"]],
  ["=SUBTOTAL(9,B5:B7)", ["B5:B7"]],
  ["=SUBTOTAL(109,Budgetram[Belopp (mnkr)])", ["B5:B7"]],
  ["=SUM([Belopp (mnkr)])", ["B5:B7"]],
  ["=SUM('Blad 2'!C1:C3)+Blad3!D4", ["'Blad 2'!C1:C3", "Blad3!D4"]],
  ["=SUM(A1:AA10)", ["A1:AA10"]],
])("%s adds %p", (formula, expected) => {
  expect(terms(formula)).toEqual(expected);
});

test.each([
  "B5+B6",
  "=B5*2",
  "=B5/B8",
  "=SUM(B5:B7)/2",
  "=AVERAGE(B5:B7)",
  "=SUBTOTAL(1,B5:B7)",
  "=SUM(B5:B7",
  "=SUM()",
  "=SUM(Annan[Belopp])",
  "=IF(A1,B5,B6)",
  "=1+1",
  "=B5++",
  "=",
])("%s is no plain sum", (formula) => {
  expect(terms(formula)).toBeUndefined();
});
