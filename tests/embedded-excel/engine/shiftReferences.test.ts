import fc from "fast-check";
import type { Area } from "../../../src/embedded-excel/engine/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../../src/embedded-excel/engine/area";
import { parseArea } from "../../../src/embedded-excel/engine/address";
import { copyFormula } from "../../../src/embedded-excel/engine/copyFormula";
import { isFormula } from "../../../src/embedded-excel/engine/reference";
import type { CellShift } from "../../../src/embedded-excel/engine/shiftReferences";
import {
  moveReferences,
  removeSheetReferences,
  shiftReferences,
} from "../../../src/embedded-excel/engine/shiftReferences";
import { anyFormula } from "./arbitraries";

const area = (address: string): Area => {
  const parsed = parseArea(address);
  if (parsed === undefined) throw new Error(address);
  return parsed;
};
const shifted = (
  formula: string,
  kind: CellShift["kind"],
  address: string,
  along: CellShift["along"]
): string =>
  shiftReferences(formula, "Budget", { sheet: "budget", area: area(address), kind, along });

describe("shiftReferences", () => {
  it.each([
    ["=A3+$A$3+A2", "=A5+$A$5+A2"],
    ["=SUM(A1:A5)", "=SUM(A1:A7)"],
    ["=SUM(A3:A5)", "=SUM(A5:A7)"],
    ["=SUM(A1:A2)", "=SUM(A1:A2)"],
    ["=SUM(A:A)+SUM(3:4)", "=SUM(A:A)+SUM(5:6)"],
    ["=Budget!A3+Other!A3", "=Budget!A5+Other!A3"],
    ['="A3"&A3', '="A3"&A5'],
    ["=Jan:Mar!A3+[1]Budget!A3", "=Jan:Mar!A3+[1]Budget!A3"],
    ["=A1048575", "=#REF!"],
    ["=SUM(A2:A1048576)", "=SUM(A2:A1048576)"],
    ["=Budget[A3]+A3total", "=Budget[A3]+A3total"],
  ])("two rows inserted at row 3: %s becomes %s", (before, after) => {
    expect(shifted(before, "insert", "3:4", "rows")).toBe(after);
  });

  it.each([
    ["=A5", "=A3"],
    ["=A3", "=#REF!"],
    ["=Budget!A4", "=Budget!#REF!"],
    ["=SUM(A1:A9)", "=SUM(A1:A7)"],
    ["=SUM($A$1:$A$4)", "=SUM($A$1:$A$2)"],
    ["=SUM(A4:A6)", "=SUM(A3:A4)"],
    ["=SUM(A3:A4)", "=SUM(#REF!)"],
    ["=SUM(2:6)", "=SUM(2:4)"],
    ["=A2", "=A2"],
  ])("rows 3 and 4 deleted: %s becomes %s", (before, after) => {
    expect(shifted(before, "delete", "3:4", "rows")).toBe(after);
  });

  it("moves columns in the same way", () => {
    expect(shifted("=SUM(A1:C1)+$D4+C:D", "insert", "B:B", "columns")).toBe("=SUM(A1:D1)+$E4+D:E");
    expect(shifted("=SUM(A1:C1)+B4+C:D", "delete", "B:B", "columns")).toBe("=SUM(A1:B1)+#REF!+B:C");
  });

  it("moves only references within the columns of inserted cells", () => {
    expect(shifted("=A5+B5+SUM(A1:B5)+SUM(B1:B5)", "insert", "B2:C3", "rows")).toBe(
      "=A5+B7+SUM(A1:B5)+SUM(B1:B7)"
    );
  });

  it("returns a formula unchanged when inserted cells are deleted again", () => {
    const lines = fc.record({
      start: fc.nat(90),
      count: fc.integer({ min: 1, max: 20 }),
      rows: fc.boolean(),
    });
    fc.assert(
      fc.property(anyFormula, lines, (formula, { start, count, rows }) => {
        const along = rows ? "rows" : "columns";
        const inserted: Area = rows
          ? { row: start, column: 0, rowCount: count, columnCount: MAX_COLUMNS }
          : { row: 0, column: start, rowCount: MAX_ROWS, columnCount: count };
        const shift = { sheet: "Budget", area: inserted, along } as const;
        const longer = shiftReferences(formula, "Budget", { ...shift, kind: "insert" });
        expect(shiftReferences(longer, "Budget", { ...shift, kind: "delete" })).toBe(formula);
      })
    );
  });
});

describe("moveReferences", () => {
  const move = { fromSheet: "Budget", from: area("A1:B2"), toSheet: "Other", row: 9, column: 3 };

  it("follows cut cells to another sheet", () => {
    expect(moveReferences("=A1+$B$2+A1:C1", "Budget", move)).toBe("=Other!D10+Other!$E$11+A1:C1");
    expect(moveReferences("=Budget!A1", "Other", move)).toBe("=D10");
  });

  it("loses references to what was overwritten", () => {
    expect(moveReferences("=Other!D10+Other!A1", "Budget", move)).toBe("=Other!#REF!+Other!A1");
  });
});

describe("removeSheetReferences", () => {
  it("loses references to the sheet only", () => {
    expect(removeSheetReferences("=A1+'KF-mål'!A1+Other!B2", "kf-mål")).toBe("=A1+#REF!+Other!B2");
  });
});

describe("copyFormula", () => {
  it.each([
    ["=A1+$A1+A$1+$A$1", 2, 1, "=B3+$A3+B$1+$A$1"],
    ["=SUM(A:A)+SUM($2:3)", 1, 1, "=SUM(B:B)+SUM($2:4)"],
    ["=Other!A1", 1, 0, "=Other!A2"],
    ["=A1", -1, 0, "=#REF!"],
    ["=SUM(A$3:A4)", -3, 0, "=SUM(A1:A$3)"],
    ['="A1"', 1, 1, '="A1"'],
  ])("%s by %d rows and %d columns is %s", (formula, down, right, copied) => {
    expect(copyFormula(formula, down, right)).toBe(copied);
  });

  it("returns when copied back", () => {
    fc.assert(
      fc.property(anyFormula, fc.nat(50), fc.nat(50), (formula, down, right) => {
        expect(copyFormula(copyFormula(formula, down, right), -down, -right)).toBe(formula);
      })
    );
  });
});

describe("isFormula", () => {
  it.each([
    "=1",
    "=A1:B2 C1",
    "=SUM(,1)",
    "=-Följa",
    "={1,2;3,4}",
    "=Budget[@Belopp]*2",
    "=Sheet1!#REF!",
    "=A1#",
    "= A1 ",
  ])("%s is one", (text) => expect(isFormula(text)).toBe(true));
  it.each(["=", "A1", "=1+", "=SUM(", '="a', "=)", "=IF(A1;1)", "=1 2"])("%s is none", (text) =>
    expect(isFormula(text)).toBe(false)
  );
});
