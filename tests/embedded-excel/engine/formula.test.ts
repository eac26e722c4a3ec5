import fc from "fast-check";
import { fromLocalFormula, toLocalFormula } from "../../../src/embedded-excel/engine/localFormula";
import {
  listFunctions,
  listNames,
  listPrecedents,
} from "../../../src/embedded-excel/engine/precedents";
import { fromR1C1, toR1C1 } from "../../../src/embedded-excel/engine/r1c1";
import {
  renameColumn,
  renameSheet,
  renameTable,
} from "../../../src/embedded-excel/engine/renameInFormula";
import type {
  FormulaCell,
  TableLookup,
  TableShape,
} from "../../../src/embedded-excel/engine/structuredReference";
import { resolveStructuredReferences } from "../../../src/embedded-excel/engine/structuredReference";
import { anyFormula } from "./arbitraries";

describe("R1C1", () => {
  it.each([
    ["=SUM(A1:$B2,Other!C3)", "=SUM(R[-4]C[-2]:R[-3]C2,Other!R[-2]C)"],
    ["=C5", "=RC"],
    ["=A:A+$2:3", "=C[-2]+R2:R[-2]"],
  ])("%s in C5 is %s", (formula, relative) => {
    expect(toR1C1(formula, 4, 2)).toBe(relative);
    expect(fromR1C1(relative, 4, 2)).toBe(formula);
  });

  it("returns to A1", () => {
    fc.assert(
      fc.property(anyFormula, fc.nat(200), fc.nat(200), (formula, row, column) => {
        expect(fromR1C1(toR1C1(formula, row, column), row, column)).toBe(formula);
      })
    );
  });
});

describe("local formulas", () => {
  it.each([
    ["=SUM(A1,1.5)", "=SUMMA(A1;1,5)"],
    ['=IF(AND(A1>0,NOT(B1)),"a,b.c",TRUE)', '=OM(OCH(A1>0;ICKE(B1));"a,b.c";SANT)'],
    ["=_xlfn.XLOOKUP(A1,B:B,C:C)", "=XLETAUPP(A1;B:B;C:C)"],
    ["={1.5,2;3,4}", "={1,5\\2;3\\4}"],
    [
      "=IFERROR(VLOOKUP(A1,'a,b'!A:B,2,FALSE),#N/A)",
      "=OMFEL(LETARAD(A1;'a,b'!A:B;2;FALSKT);#SAKNAS!)",
    ],
    [
      "=SUM(Budget[[#Totals],[A, b]])+SUM(Budget[#This Row])",
      "=SUMMA(Budget[[#Summor];[A, b]])+SUMMA(Budget[#Denna rad])",
    ],
    ["=LOG10(A1)+1.5E-3+$A$1", "=LOG10(A1)+1,5E-3+$A$1"],
    ['=COUNTIFS(A:A,">0",B:B,1)/ROWS(A1:A9)', '=ANTAL.OMF(A:A;">0";B:B;1)/RADER(A1:A9)'],
  ])("%s is %s in Swedish", (english, swedish) => {
    expect(toLocalFormula(english, "sv-SE")).toBe(swedish);
    expect(fromLocalFormula(swedish, "sv-SE")).toBe(english.replace("_xlfn.", ""));
  });

  it("changes separators only where the words are not known", () => {
    expect(toLocalFormula("=SUM(A1,1.5)", "de-DE")).toBe("=SUM(A1;1,5)");
    expect(toLocalFormula("=SUM(A1,1.5)", "en-GB")).toBe("=SUM(A1,1.5)");
  });

  it("understands English function names in a Swedish formula", () => {
    expect(fromLocalFormula("=sum(A1;1,5)", "sv-SE")).toBe("=sum(A1,1.5)");
  });

  it("returns to English", () => {
    fc.assert(
      fc.property(
        anyFormula,
        fc.constantFrom("sv-SE", "en-US", "de-DE", "fi-FI"),
        (formula, locale) => {
          expect(fromLocalFormula(toLocalFormula(formula, locale), locale)).toBe(formula);
        }
      )
    );
  });
});

describe("renaming", () => {
  it.each([
    ["=Budget!A1+'budget'!B2+Budget!Total", "='KF-mål'!A1+'KF-mål'!B2+'KF-mål'!Total"],
    ["=Jan:Budget!A1", "='Jan:KF-mål'!A1"],
    ['="Budget!A1"&Budget1!A1&Budget[A]', '="Budget!A1"&Budget1!A1&Budget[A]'],
  ])("of a sheet: %s", (formula, renamed) =>
    expect(renameSheet(formula, "Budget", "KF-mål")).toBe(renamed)
  );

  it("of a sheet to a plain name needs no apostrophes", () => {
    expect(renameSheet("='It''s'!A1+'a b'!A1", "It's", "Budget")).toBe("=Budget!A1+'a b'!A1");
  });

  it("of a table", () => {
    expect(renameTable('=SUM(Budget[A])+ROWS(budget)+"Budget"+Budget!A1', "Budget", "Ram")).toBe(
      '=SUM(Ram[A])+ROWS(Ram)+"Budget"+Budget!A1'
    );
  });

  it("of a table in any case, not of one whose name begins likewise", () => {
    expect(renameTable("=SUM(BUDGET[A]) + 1", "budget", "Ram")).toBe("=SUM(Ram[A]) + 1");
    expect(renameTable("=SUM(Budget2[A]) + 1", "Budget", "Ram")).toBe("=SUM(Budget2[A]) + 1");
  });

  it("of a column", () => {
    const formula = "=SUM(Budget[Andel])+[@Andel]+Other[Andel]+Budget[[#Headers],[Andel]:[B]]";
    expect(renameColumn(formula, "Budget", "andel", "Andel %", "Budget")).toBe(
      "=SUM(Budget[Andel %])+[@[Andel %]]+Other[Andel]+Budget[[#Headers],[Andel %]:[B]]"
    );
  });
});

describe("structured references", () => {
  const budget: TableShape = {
    name: "Budget",
    sheet: "Plan 2024",
    area: { row: 3, column: 1, rowCount: 5, columnCount: 3 },
    hasHeaders: true,
    hasTotals: true,
    columns: ["Område", "Belopp, tkr", "Andel #1"],
  };
  const tables: TableLookup = {
    byName: (name) => (name.toLowerCase() === "budget" ? budget : undefined),
    at: (sheet, row) => (sheet === budget.sheet && row >= 3 && row < 8 ? budget : undefined),
  };
  const inside: FormulaCell = { sheet: "Plan 2024", row: 5, column: 3 };

  it.each([
    ["=SUM(Budget[Belopp, tkr])", "=SUM($C$5:$C$7)"],
    ["=Budget[@[Belopp, tkr]]/[@Område]", "=$C$6/$B$6"],
    ["=Budget[[#This Row],[Område]:[Andel '#1]]", "=$B$6:$D$6"],
    ["=Budget[[#Totals],[Andel '#1]]", "=$D$8"],
    ["=Budget[[#Headers],[Område]:[Belopp, tkr]]", "=$B$4:$C$4"],
    ["=Budget[#All]", "=$B$4:$D$8"],
    ["=Budget[#Data]", "=$B$5:$D$7"],
    ["=Budget[]", "=$B$5:$D$7"],
    ["=ROWS(budget)", "=ROWS($B$5:$D$7)"],
    ["=Budget[[#Headers],[#Data],[Område]]", "=$B$4:$B$7"],
    ["=Budget[[#Data],[#Totals],[Område]]", "=$B$5:$B$8"],
    ["=Budget[Saknas]", "=#REF!"],
    ["=Andra[Område]", "=#REF!"],
    ['="Budget[Område]"&A1', '="Budget[Område]"&A1'],
  ])("%s is %s", (formula, resolved) => {
    expect(resolveStructuredReferences(formula, inside, tables)).toBe(resolved);
  });

  it("names the sheet from another sheet, and knows no row there", () => {
    const outside = { sheet: "Other", row: 20, column: 0 };
    expect(resolveStructuredReferences("=SUM(Budget[Område])", outside, tables)).toBe(
      "=SUM('Plan 2024'!$B$5:$B$7)"
    );
    expect(resolveStructuredReferences("=Budget[@Område]", outside, tables)).toBe("=#VALUE!");
    expect(resolveStructuredReferences("=[@Område]", outside, tables)).toBe("=#REF!");
  });

  it("starts at the first row of a table without headers", () => {
    const plain = { ...tables, byName: () => ({ ...budget, hasHeaders: false }) };
    expect(resolveStructuredReferences("=Budget[Område]", inside, plain)).toBe("=$B$4:$B$7");
    expect(resolveStructuredReferences("=Budget[#Headers]", inside, plain)).toBe("=#REF!");
  });

  it("has no total row to refer to", () => {
    const plain = { ...tables, byName: () => ({ ...budget, hasTotals: false }) };
    expect(resolveStructuredReferences("=Budget[#Totals]", inside, plain)).toBe("=#REF!");
    expect(resolveStructuredReferences("=Budget[Område]", inside, plain)).toBe("=$B$5:$B$8");
  });
});

describe("what a formula reads", () => {
  const formula = "=SUM(A1:B2,'KF-mål'!C3)+_xlfn.XLOOKUP(Total,Other!Name,D:D)+sum(1)";

  it("is listed with sheets and areas", () => {
    expect(listPrecedents(formula, "Budget")).toEqual([
      { sheet: "Budget", area: { row: 0, column: 0, rowCount: 2, columnCount: 2 } },
      { sheet: "KF-mål", area: { row: 2, column: 2, rowCount: 1, columnCount: 1 } },
      { sheet: "Budget", area: { row: 0, column: 3, rowCount: 1048576, columnCount: 1 } },
    ]);
  });

  it("is listed with functions and names", () => {
    expect(listFunctions(formula)).toEqual(["SUM", "XLOOKUP"]);
    expect(listNames(formula)).toEqual(["Total", "Name"]);
  });
});
