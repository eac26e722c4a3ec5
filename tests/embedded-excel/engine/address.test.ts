import fc from "fast-check";
import {
  columnIndex,
  columnName,
  formatAddress,
  formatArea,
  parseAddress,
  parseArea,
  quoteSheetName,
  unquoteSheetName,
} from "../../../src/embedded-excel/engine/address";
import {
  areaBetween,
  MAX_COLUMNS,
  MAX_ROWS,
  WHOLE_SHEET,
} from "../../../src/embedded-excel/engine/area";

const anyArea = fc
  .record({
    row: fc.nat(MAX_ROWS - 1),
    column: fc.nat(MAX_COLUMNS - 1),
    otherRow: fc.nat(MAX_ROWS - 1),
    otherColumn: fc.nat(MAX_COLUMNS - 1),
  })
  .map(({ row, column, otherRow, otherColumn }) => areaBetween(row, column, otherRow, otherColumn));

describe("columns", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %d is %s", (column, name) => {
    expect(columnName(column)).toBe(name);
    expect(columnIndex(name.toLowerCase())).toBe(column);
  });

  it("ends at XFD", () => {
    expect(columnIndex("XFE")).toBeUndefined();
    expect(columnIndex("ÅÄ")).toBeUndefined();
  });
});

describe("parseAddress", () => {
  it.each([
    ["C7", { row: 6, column: 2, rowCount: 1, columnCount: 1 }],
    ["$c$7", { row: 6, column: 2, rowCount: 1, columnCount: 1 }],
    ["B4:A1", { row: 0, column: 0, rowCount: 4, columnCount: 2 }],
    ["A:C", { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: 3 }],
    ["$5:2", { row: 1, column: 0, rowCount: 4, columnCount: MAX_COLUMNS }],
    ["Budget!A1", { row: 0, column: 0, rowCount: 1, columnCount: 1, sheet: "Budget" }],
    ["'My sheet'!A1:B2", { row: 0, column: 0, rowCount: 2, columnCount: 2, sheet: "My sheet" }],
    [
      "'Ann''s, list!'!D4",
      { row: 3, column: 3, rowCount: 1, columnCount: 1, sheet: "Ann's, list!" },
    ],
  ])("%s", (text, area) => {
    expect(parseAddress(text)).toEqual([area]);
  });

  it("takes several areas", () => {
    expect(parseAddress("A1:B2, Sheet2!D4,'a,b'!E5")).toEqual([
      { row: 0, column: 0, rowCount: 2, columnCount: 2 },
      { row: 3, column: 3, rowCount: 1, columnCount: 1, sheet: "Sheet2" },
      { row: 4, column: 4, rowCount: 1, columnCount: 1, sheet: "a,b" },
    ]);
  });

  it.each([
    "",
    "A",
    "A0",
    "A1048577",
    "XFE1",
    "A1:C",
    "1:B",
    "A1,",
    "Sheet1!",
    "Total",
    "A1;B2",
    "a!b!C1",
    "A1,Total",
  ])("refuses %p", (text) => expect(parseAddress(text)).toBeUndefined());
});

describe("formatArea", () => {
  it("writes whole columns, rows and sheets as Excel does", () => {
    expect(formatArea({ row: 0, column: 0, rowCount: MAX_ROWS, columnCount: 3 })).toBe("A:C");
    expect(
      formatArea({ row: 1, column: 0, rowCount: 4, columnCount: MAX_COLUMNS }, { absolute: true })
    ).toBe("$2:$5");
    expect(formatArea(WHOLE_SHEET)).toBe("1:1048576");
  });

  it("is read back by parseArea", () => {
    fc.assert(
      fc.property(anyArea, fc.boolean(), (area, absolute) => {
        expect(parseArea(formatArea(area, { absolute }))).toEqual(area);
      })
    );
  });

  it("is read back with any sheet name", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), anyArea, (sheet, area) => {
        expect(parseAddress(formatAddress(sheet, area))).toEqual([{ ...area, sheet }]);
      })
    );
  });
});

describe("quoteSheetName", () => {
  it.each([
    ["Budget", "Budget"],
    ["Mål_1", "Mål_1"],
    ["KF-mål", "'KF-mål'"],
    ["Ann's", "'Ann''s'"],
    ["2024", "'2024'"],
    ["A1", "'A1'"],
    ["R1C1", "'R1C1'"],
    ["Mål 1", "'Mål 1'"],
  ])("%s becomes %s", (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
    expect(unquoteSheetName(quoted)).toBe(name);
  });
});
