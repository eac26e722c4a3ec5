import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** A cell as the file holds it: its value as text, its formula and its number format. */
export interface StoredCell {
  readonly value: string;
  readonly formula?: string;
  readonly numberFormat?: string;
}

export interface StoredTable {
  readonly range: string;
  readonly columns: readonly string[];
}

/** The parts of a workbook file that its tests look at. */
export interface StoredWorkbook {
  readonly parts: ReadonlyMap<string, string>;
  readonly sheets: readonly string[];
  readonly tables: ReadonlyMap<string, StoredTable>;
  cell(sheet: string, address: string): StoredCell | undefined;
}

function elements(xml: string, name: string): Element[] {
  return Array.from(new DOMParser().parseFromString(xml, "text/xml").getElementsByTagName(name));
}

function attribute(element: Element | undefined, name: string): string {
  return element?.getAttribute(name) ?? "";
}

function child(element: Element, name: string): string | undefined {
  return element.getElementsByTagName(name)[0]?.textContent ?? undefined;
}

function readTables(parts: ReadonlyMap<string, string>): Map<string, StoredTable> {
  const tables = new Map<string, StoredTable>();
  for (const [path, xml] of parts) {
    if (!path.startsWith("xl/tables/")) continue;
    const table = elements(xml, "table")[0];
    const columns = elements(xml, "tableColumn").map((column) => attribute(column, "name"));
    tables.set(attribute(table, "name"), { range: attribute(table, "ref"), columns });
  }
  return tables;
}

function numberFormats(styles: string): (string | undefined)[] {
  const custom = new Map(
    elements(styles, "numFmt").map((format) => [
      attribute(format, "numFmtId"),
      attribute(format, "formatCode"),
    ])
  );
  const used = elements(styles, "cellXfs")[0]?.getElementsByTagName("xf") ?? [];
  return Array.from(used).map((style) => custom.get(attribute(style, "numFmtId")));
}

/** Reads a workbook file without a spreadsheet engine. */
export function readWorkbook(file: Uint8Array): StoredWorkbook {
  const parts = new Map(
    Object.entries(unzipSync(file))
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, bytes]) => [path, strFromU8(bytes)])
  );
  const part = (path: string): string => parts.get(path) ?? "";
  const sheets = elements(part("xl/workbook.xml"), "sheet").map((sheet) =>
    attribute(sheet, "name")
  );
  const strings = elements(part("xl/sharedStrings.xml"), "si").map(
    (item) => item.textContent ?? ""
  );
  const formats = numberFormats(part("xl/styles.xml"));
  const toCell = (cell: Element): StoredCell => {
    const stored = child(cell, "v") ?? "";
    const formula = child(cell, "f");
    const numberFormat = formats[Number(attribute(cell, "s"))];
    return {
      value: attribute(cell, "t") === "s" ? (strings[Number(stored)] ?? "") : stored,
      ...(formula === undefined ? {} : { formula }),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    };
  };
  return {
    parts,
    sheets,
    tables: readTables(parts),
    cell(sheet, address) {
      const xml = part(`xl/worksheets/sheet${sheets.indexOf(sheet) + 1}.xml`);
      const cell = elements(xml, "c").find((candidate) => attribute(candidate, "r") === address);
      return cell === undefined ? undefined : toCell(cell);
    },
  };
}
