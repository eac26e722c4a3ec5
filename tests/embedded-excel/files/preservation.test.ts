import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbookFile, type WorkbookFile } from "../../../src/embedded-excel/files";
import { area } from "../../../src/embedded-excel/model/area";
import type { SheetModel } from "../../../src/embedded-excel/model/sheetModel";
import { faultsOf, partsOf } from "./support/checkPackage";
import { fullWorkbook, relationships } from "./support/fullWorkbook";
import { addTable } from "./support/models";

/** Parts that have to change when a sheet is inserted. */
const MUST_CHANGE = new Set([
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/sharedStrings.xml",
]);

function insertSheet({ model }: WorkbookFile): SheetModel {
  const sheet = model.newSheet("Uppföljning mål 1");
  model.sheets.push(sheet);
  addTable(model, sheet, "Mål_1", [
    ["Punkt", "Belopp"],
    ["Åtgärd", 5],
    ["=1+1", 7],
  ]);
  return sheet;
}

test("a workbook in which nothing changed is saved byte for byte", () => {
  const bytes = fullWorkbook();
  expect(Buffer.from(openWorkbookFile(bytes).save()).equals(Buffer.from(bytes))).toBe(true);
});

test("the fixture itself is sound", () => {
  expect(faultsOf(fullWorkbook())).toEqual([]);
});

test("inserting a sheet leaves every other part as it was", () => {
  const bytes = fullWorkbook();
  const file = openWorkbookFile(bytes);
  insertSheet(file);
  const saved = file.save();
  const before = partsOf(bytes);
  const after = partsOf(saved);
  for (const [name, text] of before) {
    if (MUST_CHANGE.has(name) || name === "xl/calcChain.xml") continue;
    expect([name, after.get(name) === text]).toEqual([name, true]);
  }
  expect(after.has("xl/calcChain.xml")).toBe(false);
  expect([...after.keys()].filter((name) => !before.has(name)).sort()).toEqual([
    "xl/tables/table1.xml",
    "xl/worksheets/_rels/sheet3.xml.rels",
    "xl/worksheets/sheet3.xml",
  ]);
  expect(faultsOf(saved)).toEqual([]);
});

test("chart sheets and names keep their place when a sheet moves in front of them", () => {
  const file = openWorkbookFile(fullWorkbook());
  const sheet = insertSheet(file);
  file.model.sheets = [sheet, ...file.model.sheets.filter((other) => other !== sheet)];
  const workbook = partsOf(file.save()).get("xl/workbook.xml") ?? "";
  expect([...workbook.matchAll(/<sheet [^>]*sheetId="(\d+)"/g)].map(([, id]) => id)).toEqual([
    "5",
    "1",
    "4",
    "2",
  ]);
  expect(workbook).toContain('name="_xlnm.Print_Area" localSheetId="1"');
  expect(workbook).toMatch(/name="_xlnm.Criteria" localSheetId="3"/);
});

test("changing one cell keeps what else the sheet's part holds", () => {
  const bytes = fullWorkbook();
  const file = openWorkbookFile(bytes);
  const [budget] = file.model.sheets;
  if (budget === undefined) throw new Error("no sheet");
  Object.assign(budget.cellFor(1, 1), { value: 11 });
  const saved = file.save();
  const part = partsOf(saved).get("xl/worksheets/sheet1.xml") ?? "";
  expect(part).toContain('<c r="B2" s="2"><v>11</v></c>');
  expect(part).toContain("<is><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></is>");
  expect(part).toContain("<f>B4*2</f>");
  expect(part).toContain('<ignoredError sqref="B2"');
  expect(part).toContain("x14:conditionalFormattings");
  expect(part).toMatch(/<row r="5" ht="30" customHeight="1" x14ac:dyDescent="0.25">/);
  expect(part).toContain('<f t="array" ref="B6:C6">B2:C2*1</f>');
  expect(faultsOf(saved)).toEqual([]);
});

test("a deleted sheet takes only its own parts with it", () => {
  const file = openWorkbookFile(fullWorkbook());
  file.model.sheets = file.model.sheets.filter(({ name }) => name !== "Budget");
  file.model.activeSheetId = file.model.sheets[0]?.id ?? "";
  const saved = file.save();
  const names = [...partsOf(saved).keys()];
  expect(names).not.toContain("xl/charts/chart1.xml");
  expect(names).not.toContain("xl/comments1.xml");
  expect(names).toEqual(
    expect.arrayContaining([
      "xl/charts/chart2.xml",
      "xl/pivotTables/pivotTable1.xml",
      "xl/unknown/secret.bin",
      "customXml/item1.xml",
    ])
  );
  expect(faultsOf(saved)).toEqual([]);
});

test("charts, pivot tables and kept names follow a renamed sheet", () => {
  const file = openWorkbookFile(fullWorkbook());
  for (const sheet of file.model.sheets) sheet.name = `Ny ${sheet.name}`;
  const parts = partsOf(file.save());
  expect(parts.get("xl/charts/chart1.xml")).toContain("<c:f>'Ny Budget'!$B$2:$B$4</c:f>");
  expect(parts.get("xl/pivotCache/pivotCacheDefinition1.xml")).toContain('sheet="Ny Budget"');
  expect(Buffer.from(parts.get("xl/workbook.xml") ?? "", "latin1").toString()).toContain(
    "'Ny Pivå'!$A$1</definedName>"
  );
});

test("an unused pivot sheet goes, but not the cache that the workbook names", () => {
  const file = openWorkbookFile(fullWorkbook());
  file.model.sheets = file.model.sheets.filter(({ name }) => name !== "Pivå");
  const saved = file.save();
  const names = [...partsOf(saved).keys()];
  expect(names).not.toContain("xl/pivotTables/pivotTable1.xml");
  expect(names).toContain("xl/pivotCache/pivotCacheDefinition1.xml");
  expect(names).toContain("xl/pivotCache/pivotCacheRecords1.xml");
  expect(faultsOf(saved)).toEqual([]);
});

test("a deleted chart goes with its parts, and a new one stands in the same drawing", () => {
  const file = openWorkbookFile(fullWorkbook());
  const [budget] = file.model.sheets;
  const [old] = budget?.charts ?? [];
  if (budget === undefined || old === undefined) throw new Error("no chart");
  budget.charts = [{ ...old, id: file.model.newFeatureId(), name: "Nytt", fromFile: false }];
  const saved = file.save();
  const parts = partsOf(saved);
  expect(parts.get("xl/drawings/drawing1.xml")).not.toContain("Budget chart");
  expect(parts.get("xl/drawings/drawing1.xml")).toContain('name="Nytt"');
  expect(parts.get("xl/charts/chart1.xml")).toContain("<c:f>Budget!$B$2:$B$4</c:f>");
  expect(faultsOf(saved)).toEqual([]);
});

test("text that begins like a formula is marked, so that editing it keeps it text", () => {
  const file = openWorkbookFile(fullWorkbook());
  insertSheet(file);
  const parts = partsOf(file.save());
  const sheet = parts.get("xl/worksheets/sheet3.xml") ?? "";
  const [, style] = /<c r="A3" s="(\d+)" t="s">/.exec(sheet) ?? [];
  const formats = [...(parts.get("xl/styles.xml") ?? "").matchAll(/<xf [^>]*xfId="[^>]*>/g)];
  expect(formats[Number(style)]?.[0]).toContain('quotePrefix="1"');
});

test("a line break in a column's name is written as Excel writes it", () => {
  const file = openWorkbookFile(fullWorkbook());
  const sheet = file.model.newSheet("T");
  file.model.sheets.push(sheet);
  addTable(file.model, sheet, "T", [["Rad\nbruten"], [1]]);
  expect(partsOf(file.save()).get("xl/tables/table1.xml")).toContain('name="Rad_x000a_bruten"');
});

test("settings are kept in the web extension where the workbook has one", () => {
  const extension =
    '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}">' +
    '<we:reference id="x" version="1.0" store="developer" storeType="Registry"/><we:properties>' +
    '<we:property name="gammal" value="&quot;a&quot;"/></we:properties><we:bindings/></we:webextension>';
  const panes =
    '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"/>';
  const microsoft = "http://schemas.microsoft.com/office/2011/relationships/";
  const bytes = fullWorkbook({
    "xl/webextensions/webextension1.xml": extension,
    "xl/webextensions/taskpanes.xml": panes,
    "xl/webextensions/_rels/taskpanes.xml.rels": relationships([
      "rId1",
      `${microsoft}webextension`,
      "webextension1.xml",
    ]),
    "_rels/.rels": relationships(
      ["rId1", "officeDocument", "xl/workbook.xml"],
      ["rId2", `${microsoft}webextensiontaskpanes`, "xl/webextensions/taskpanes.xml"]
    ),
  });
  const file = openWorkbookFile(bytes);
  expect(file.model.settings).toEqual([{ key: "gammal", value: "a" }]);
  file.model.settings.push({ key: "ny", value: { b: 1 } });
  const saved = file.save();
  const part = partsOf(saved).get("xl/webextensions/webextension1.xml");
  expect(part).toContain('<we:property name="ny" value="{&quot;b&quot;:1}"/>');
  expect(part).toContain('storeType="Registry"');
  expect(openWorkbookFile(saved).model.settings).toEqual(file.model.settings);
});

test("new rules and notes stand beside those of the file", () => {
  const file = openWorkbookFile(fullWorkbook());
  const [budget] = file.model.sheets;
  if (budget === undefined) throw new Error("no sheet");
  budget.conditionalFormats.push({
    id: file.model.newFeatureId(),
    areas: [area(1, 2, 3, 1)],
    type: "Custom",
    settings: { rule: { formula: "=$C2>30" } },
    format: { font: { color: "#FF0000" } },
    priority: 2,
    stopIfTrue: false,
  });
  budget.comments.push({
    id: file.model.newFeatureId(),
    cell: { row: 4, column: 1 },
    content: "Ny anteckning",
    author: "Bo",
    created: 0,
    resolved: false,
    replies: [],
    isNote: true,
  });
  const saved = file.save();
  const parts = partsOf(saved);
  expect(parts.get("xl/worksheets/sheet1.xml")).toContain('dxfId="0" priority="1"');
  expect(parts.get("xl/worksheets/sheet1.xml")).toContain('dxfId="1" priority="2"');
  expect(parts.get("xl/comments1.xml")).toContain("<rPr><b/></rPr>");
  expect(parts.get("xl/drawings/vmlDrawing1.vml")?.match(/ObjectType="Note"/g)).toHaveLength(2);
  expect(parts.get("xl/drawings/vmlDrawing1.vml")).toContain("1, 15, 0, 2, 3, 15, 3, 16");
  expect(faultsOf(saved)).toEqual([]);
});

const soffice = [
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/opt/libreoffice/program/soffice",
].find((path) => existsSync(path));
const withOffice = soffice === undefined ? test.skip : test;

withOffice(
  "LibreOffice (where installed) opens the result and shows the new sheet",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "workbook-"));
    try {
      const file = openWorkbookFile(fullWorkbook());
      const sheet = insertSheet(file);
      Object.assign(sheet.cellFor(3, 1), { formula: "=SUM(Mål_1[Belopp])", value: 12 });
      writeFileSync(join(folder, "saved.xlsx"), file.save());
      const filter =
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
      execFileSync(
        soffice ?? "",
        [
          `-env:UserInstallation=file://${join(folder, "profile")}`,
          "--headless",
          "--convert-to",
          filter,
          "--outdir",
          folder,
          join(folder, "saved.xlsx"),
        ],
        { stdio: "ignore", timeout: 100_000 }
      );
      const text = readFileSync(join(folder, "saved-Uppföljning mål 1.csv"), "utf8");
      expect(text.trim().split("\n")).toEqual(["Punkt,Belopp", "Åtgärd,5", "=1+1,7", ",12"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000
);
