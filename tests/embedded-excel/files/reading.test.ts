import { zipSync, strToU8 } from "fflate";
import { openWorkbookFile, WorkbookFileError } from "../../../src/embedded-excel/files";
import type { SheetModel } from "../../../src/embedded-excel/model/sheetModel";
import { fullWorkbook } from "./support/fullWorkbook";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

function budget(changes?: Readonly<Record<string, string>>): SheetModel {
  const sheet = openWorkbookFile(fullWorkbook(changes)).model.sheetByName("budget");
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

const sheetPart = (content: string): Record<string, string> => ({
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}">${content}</worksheet>`,
});

function codeOf(open: () => unknown): string {
  try {
    open();
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.code;
    throw error;
  }
  return "none";
}

test("strings of every storage, booleans, errors and numbers", () => {
  const sheet = budget();
  const places = [
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 1],
    [3, 3],
  ] as const;
  const values = places.map(([row, column]) => sheet.cellAt(row, column)?.value);
  expect(values).toEqual(["Post", " Drift\r", "rich text", true, { error: "#DIV/0!" }]);
  expect(sheet.cellAt(1, 1)?.value).toBe(10.5);
});

test("shared and array formulas", () => {
  const sheet = budget();
  expect([1, 2, 3].map((row) => sheet.cellAt(row, 2)?.formula)).toEqual([
    "=B2*2",
    "=B3*2",
    "=B4*2",
  ]);
  expect(sheet.cellAt(5, 1)).toMatchObject({
    formula: "=B2:C2*1",
    spill: { rowCount: 1, columnCount: 2 },
  });
});

test("formats with theme colours, tints and own number formats", () => {
  const sheet = budget();
  expect(sheet.cellAt(0, 0)?.format?.font).toMatchObject({
    bold: true,
    name: "Arial",
    color: "#2F5597",
  });
  expect(sheet.cellAt(1, 1)?.format?.numberFormat).toBe("#,##0.0");
  expect(sheet.cellAt(1, 0)?.format).toBeNull();
  expect(sheet.format.font.name).toBe("Arial");
});

test("what hangs on the cells", () => {
  const sheet = budget();
  expect(sheet.conditionalFormats[0]).toMatchObject({
    type: "CellValue",
    settings: { rule: { formula1: "=15", operator: "GreaterThan" } },
    format: { font: { bold: true }, fill: { color: "#FFC7CE" } },
  });
  expect(sheet.validations[0]?.rule).toEqual({ list: { inCellDropDown: true, source: "ja,nej" } });
  expect(sheet.hyperlinks[0]).toMatchObject({
    address: "https://example.com/a?b=1",
    screenTip: "Tips",
  });
  expect(sheet.comments[0]).toMatchObject({
    content: "Åsa: kontrollera",
    author: "Åsa",
    isNote: true,
  });
  expect(sheet.charts[0]).toMatchObject({
    name: "Budget chart",
    chartType: "ColumnClustered",
    fromFile: true,
    top: 15,
    source: { sheetId: sheet.id, area: { row: 1, column: 1, rowCount: 3, columnCount: 1 } },
  });
  expect(sheet.pageLayout).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    printAreas: [{ row: 0, column: 0, rowCount: 6, columnCount: 4 }],
  });
  expect(sheet.rows.get(4)?.size).toBe(30);
  expect(sheet.columns.get(0)?.size).toBe(108.75);
});

test("the workbook: names, hidden sheets, custom XML", () => {
  const { model } = openWorkbookFile(fullWorkbook());
  expect(model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Budget", "Visible"],
    ["Pivå", "Hidden"],
  ]);
  expect(model.names).toEqual([
    { name: "Ram", formula: "=Budget!$B$2:$B$4", comment: "", visible: true },
  ]);
  expect(model.customXmlParts).toEqual([
    {
      id: "{11111111-2222-3333-4444-555555555555}",
      xml: '<plan xmlns="urn:plan"><goal id="1"/></plan>',
    },
  ]);
});

test("cells without addresses, ISO dates, CDATA and attributes in apostrophes", () => {
  const sheet = budget(
    sheetPart(
      "<sheetData><row><c><v>1</v></c><c t='d'><v>2024-01-01T12:00:00</v></c></row>" +
        "<row r='5'><c r='C5' t='str'><f><![CDATA[1<2]]></f><v>x &amp; y</v></c><c><v>9</v></c></row></sheetData>"
    )
  );
  expect(sheet.cellAt(0, 0)?.value).toBe(1);
  expect(sheet.cellAt(0, 1)?.value).toBe(45292.5);
  expect(sheet.cellAt(4, 2)).toMatchObject({ formula: "=1<2", value: "x & y" });
  expect(sheet.cellAt(4, 3)?.value).toBe(9);
});

test("parts whose elements have a prefix can be read and written", () => {
  const bytes = fullWorkbook({
    "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  });
  const file = openWorkbookFile(bytes);
  const [sheet] = file.model.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  Object.assign(sheet.cellFor(0, 1), { value: "ny" });
  sheet.merges.push({ row: 4, column: 0, rowCount: 1, columnCount: 2 });
  const [again] = openWorkbookFile(file.save()).model.sheets;
  expect([again?.cellAt(0, 0)?.value, again?.cellAt(0, 1)?.value]).toEqual([1, "ny"]);
  expect(again?.merges).toEqual(sheet.merges);
});

/** The beginning of a compound file, and the name of a stream as its directory has it. */
function compoundFile(stream: string): Uint8Array {
  const mark = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  return Buffer.concat([mark, Buffer.alloc(504), Buffer.from(stream, "utf16le")]);
}

test.each([
  ["OldFormat", compoundFile("Workbook")],
  ["Encrypted", compoundFile("EncryptedPackage")],
  ["NotAWorkbook", strToU8("<html>")],
  ["NotAWorkbook", new Uint8Array()],
  ["NotAWorkbook", zipSync({ "word/document.xml": strToU8("<a/>") })],
  ["Damaged", fullWorkbook().subarray(0, 3000)],
  ["Damaged", fullWorkbook({ "xl/styles.xml": "<styleSheet><fonts>" })],
  ["Damaged", fullWorkbook(sheetPart('<sheetData><row r="9999999"/></sheetData>'))],
  ["Damaged", fullWorkbook({ "xl/styles.xml": '<!DOCTYPE a [<!ENTITY b "c">]><styleSheet/>' })],
  ["Damaged", fullWorkbook({ "xl/styles.xml": "<a>".repeat(5000) })],
] as const)("a file that cannot be read is refused: %s", (code, bytes) => {
  expect(codeOf(() => openWorkbookFile(bytes))).toBe(code);
});

test("a file that unpacks to more than the limit is refused before it is unpacked", () => {
  const bytes = fullWorkbook({ "xl/unknown/secret.bin": "0".repeat(3_000_000) });
  expect(bytes.length).toBeLessThan(100_000);
  expect(codeOf(() => openWorkbookFile(bytes, { maxDecompressedBytes: 2_000_000 }))).toBe(
    "TooLarge"
  );
});
