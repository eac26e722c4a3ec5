import { strFromU8, unzipSync } from "fflate";
import {
  openWorkbookFile,
  WorkbookFileError,
  type OpenOptions,
} from "../../../src/embedded-excel/files";
import { fullWorkbook, relationships } from "./support/fullWorkbook";
import { readable, refused, sheetPart } from "./support/hostileWorkbooks";

/** Why a file was refused. What else is thrown is a fault of ours. */
function codeOf(bytes: Uint8Array, options: OpenOptions = {}): string {
  try {
    openWorkbookFile(bytes, options);
  } catch (error) {
    if (error instanceof WorkbookFileError) return error.code;
    throw error;
  }
  return "none";
}

describe("a file that means harm", () => {
  it.each(Object.entries(refused))("is refused: %s", (_, [code, make]) => {
    expect(codeOf(make())).toBe(code);
  });

  it.each(Object.entries(readable))("is read, and kept byte for byte: %s", (_, make) => {
    const bytes = make();
    expect(openWorkbookFile(bytes).save()).toEqual(bytes);
  });

  it("is refused before it is unpacked when its parts are too large together", () => {
    const bytes = fullWorkbook({ "xl/a.bin": "0".repeat(1_000_000) });
    expect(codeOf(bytes, { maxDecompressedBytes: 900_000 })).toBe("TooLarge");
  });

  it("is refused when its sheets hold more cells together than can be kept", () => {
    expect(codeOf(fullWorkbook(), { maxCells: 10 })).toBe("TooLarge");
  });

  it("is refused when many sheets lead to one large part", () => {
    const table = `<table id="1" name="T" ref="A1:A2">${" ".repeat(60_000)}</table>`;
    const ids = Array.from({ length: 50 }, (_, index) => `rId${index + 1}`);
    const parts = ids.map((id) => `<tablePart r:id="${id}"/>`).join("");
    const bytes = fullWorkbook({
      ...sheetPart(`<sheetData/><tableParts>${parts}</tableParts>`),
      "xl/tables/table1.xml": table,
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(
        ...ids.map((id) => [id, "table", "../tables/table1.xml"] as const)
      ),
    });
    expect(codeOf(bytes, { maxDecompressedBytes: 100_000 })).toBe("TooLarge");
  });
});

describe("what others put into a workbook", () => {
  const macros = {
    "xl/vbaProject.bin": "\u0001 Sub Auto_Open()",
    "xl/_rels/workbook.xml.rels": relationships(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ["rId3", "styles", "styles.xml"],
      ["rId4", "sharedStrings", "sharedStrings.xml"],
      [
        "rId5",
        "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
        "vbaProject.bin",
      ],
      ["rId6", "externalLink", "externalLinks/externalLink1.xml"]
    ),
    "xl/externalLinks/externalLink1.xml":
      '<externalLink><externalBook r:id="rId1"/></externalLink>',
    "xl/externalLinks/_rels/externalLink1.xml.rels": relationships([
      "rId1",
      'externalLinkPath" TargetMode="External',
      "https://elsewhere.invalid/book.xlsx",
    ]),
  };

  it("is kept as it is when the workbook is changed: macros and links to other workbooks", () => {
    const before = fullWorkbook(macros);
    const file = openWorkbookFile(before);
    const [sheet] = file.model.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    Object.assign(sheet.cellFor(20, 0), { value: "ny" });
    const after = unzipSync(file.save());
    for (const part of Object.keys(macros))
      expect(strFromU8(after[part] ?? new Uint8Array())).toBe(
        strFromU8(unzipSync(before)[part] ?? new Uint8Array())
      );
  });
});
