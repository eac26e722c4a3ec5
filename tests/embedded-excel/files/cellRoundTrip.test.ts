import fc from "fast-check";
import { openWorkbookFile } from "../../../src/embedded-excel/files";
import { isEqual } from "../../../src/embedded-excel/files/equal";
import type { Cell, CellValue } from "../../../src/embedded-excel/model/cell";
import {
  DEFAULT_FORMAT,
  patchFormat,
  type CellFormat,
  type FormatPatch,
} from "../../../src/embedded-excel/model/cellFormat";
import type { SheetModel } from "../../../src/embedded-excel/model/sheetModel";
import { partsOf } from "./support/checkPackage";
import { addTable } from "./support/models";
import { reopened, survives } from "./support/reopen";

describe("cells", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom(
      "=1+1",
      "'x",
      "räksmörgås",
      "😀 emoji",
      "a\nb",
      "a\r\nb",
      " rymd ",
      "_x0041_",
      "<&>\"'",
      "\u0001",
      "TRUE",
      "12"
    )
  );
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    text.filter((given) => given.length > 0),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.constantFrom(45292, 45292.75, -0.1, 1e21),
    fc.boolean(),
    fc.constantFrom<CellValue>({ error: "#DIV/0!" }, { error: "#N/A" })
  );
  const patch: fc.Arbitrary<FormatPatch> = fc.record(
    {
      numberFormat: fc.constantFrom("0.00", "#,##0.0", "yyyy-mm-dd", '"ö" @', "0%", "[Red]0"),
      font: fc.record(
        {
          bold: fc.boolean(),
          size: fc.constantFrom(8, 10.5),
          color: fc.constantFrom("#FF0000", "#0563C1"),
        },
        { requiredKeys: [] }
      ),
      fill: fc.record({ color: fc.constantFrom("#FFF2CC", "#D9E1F2") }, { requiredKeys: [] }),
      alignment: fc.record(
        {
          wrapText: fc.boolean(),
          horizontal: fc.constantFrom("Left", "CenterAcrossSelection"),
          textOrientation: fc.constantFrom(45, -90, 180),
        },
        { requiredKeys: [] }
      ),
      protection: fc.record({ locked: fc.boolean() }, { requiredKeys: [] }),
      style: fc.constantFrom("Good", "Normal", "Min stil"),
    },
    { requiredKeys: [] }
  );
  const format: fc.Arbitrary<CellFormat | null> = fc.option(
    patch.map((given) => patchFormat(DEFAULT_FORMAT, given))
  );
  const formula = fc.constantFrom(
    "=A1+1",
    "=SUM(A1:B2)",
    '="<&>"',
    "=XLOOKUP(A1,B:B,C:C)",
    "=Sheet1!A1*'Å & ö'!B2"
  );
  const cell: fc.Arbitrary<Cell> = fc.record({
    formula: fc.option(formula),
    value: fc.option(value),
    format,
  });
  const cells = fc.array(fc.record({ row: fc.nat(12), column: fc.nat(5), cell }), {
    maxLength: 25,
  });

  const isKept = ({ formula: written, value: held, format: look }: Cell): boolean =>
    written !== null || held !== null || look !== null;
  const contents = (sheet: SheetModel): unknown[] =>
    [...sheet.allCells()]
      .filter((item) => isKept(item.cell))
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map((item) => [
        item.row,
        item.column,
        item.cell.formula,
        item.cell.value,
        look(item.cell.format),
      ]);
  // Text that could be taken for a formula is marked in its style: the cell then has a format of its own.
  const look = (given: CellFormat | null): CellFormat | null =>
    given !== null && isEqual(given, DEFAULT_FORMAT) ? null : given;

  test("come back as they were, whatever they hold", () => {
    fc.assert(
      fc.property(cells, (given) => {
        survives(
          ({ sheet }) => given.forEach((item) => sheet.setCell(item.row, item.column, item.cell)),
          ({ sheet }) => contents(sheet)
        );
      }),
      { numRuns: 60 }
    );
  });

  test("come back after a second change to the file", () => {
    fc.assert(
      fc.property(cells, cells, (first, second) => {
        const file = openWorkbookFile(
          reopened(({ sheet }) =>
            first.forEach((item) => sheet.setCell(item.row, item.column, item.cell))
          ).bytes
        );
        const sheet = file.model.activeSheet;
        for (const item of second) sheet.setCell(item.row, item.column, item.cell);
        const again = openWorkbookFile(file.save()).model.activeSheet;
        expect(contents(again)).toEqual(contents(sheet));
      }),
      { numRuns: 25 }
    );
  });

  test("keep text as text, dates as serials and borders of every kind", () => {
    const borders = {
      EdgeTop: { style: "Continuous", weight: "Thick", color: "#00B050", tintAndShade: 0 },
      EdgeLeft: { style: "Double", weight: "Thick", color: "#000000", tintAndShade: 0 },
      EdgeRight: { style: "Dash", weight: "Medium", color: "#000000", tintAndShade: 0 },
      DiagonalUp: { style: "Dot", weight: "Thin", color: "#FF0000", tintAndShade: 0 },
    };
    survives(
      ({ sheet }) =>
        Object.assign(sheet.cellFor(0, 0), {
          value: 45000,
          format: patchFormat(DEFAULT_FORMAT, {
            borders,
            fill: { color: "#FFFF00", pattern: "Gray25", patternColor: "#0000FF" },
          }),
        }),
      ({ sheet }) => sheet.cellAt(0, 0)
    );
  });

  test("carry the apostrophe of typed text", () => {
    survives(
      ({ sheet }) =>
        Object.assign(sheet.cellFor(0, 0), {
          value: "12",
          quotePrefix: true,
          format: DEFAULT_FORMAT,
        }),
      ({ sheet }) => sheet.cellAt(0, 0)
    );
  });

  test("write array formulas with the area that they fill", () => {
    survives(
      ({ sheet }) => {
        sheet.setCell(0, 0, {
          formula: "=SEQUENCE(2)",
          value: 1,
          format: null,
          spill: { rowCount: 2, columnCount: 1 },
        });
        sheet.setCell(1, 0, { formula: null, value: 2, format: null });
      },
      ({ sheet }) => [sheet.cellAt(0, 0), sheet.cellAt(1, 0)]
    );
  });
});

describe("formulas in the file", () => {
  const writtenFormula = (formula: string): string | undefined => {
    const { bytes } = reopened(({ model, sheet }) => {
      addTable(model, sheet, "Ram", [
        ["Post", "Belopp (mnkr)"],
        ["a", 1],
      ]);
      sheet.setCell(1, 1, { formula, value: 3, format: null });
    });
    return /<f>(.*?)<\/f><v>3<\/v>/.exec(partsOf(bytes).get("xl/worksheets/sheet1.xml") ?? "")?.[1];
  };

  test.each([
    ["=XLOOKUP(1,A:A,B:B)", "_xlfn.XLOOKUP(1,A:A,B:B)"],
    ["=FILTER(A:A,B:B>1)", "_xlfn._xlws.FILTER(A:A,B:B&gt;1)"],
    ["=LET(x,1,x+1)", "_xlfn.LET(_xlpm.x,1,_xlpm.x+1)"],
    ["=[@[Belopp (mnkr)]]*2", "Ram[[#This Row],[Belopp (mnkr)]]*2"],
    ["=SUM(Ram[Post])", "SUM(Ram[Post])"],
    ['="_xlfn.x"', '"_xlfn.x"'],
  ])("%s is written as %s", (formula, written) => {
    expect(writtenFormula(formula)).toBe(written);
  });
});
