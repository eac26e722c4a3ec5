import { unzipSync } from "fflate";
import { parseArea } from "../../../../src/embedded-excel/engine/address";
import { SHEET_ORDER } from "../../../../src/embedded-excel/files/sheet/sheetOrder";
import { XlsxPackage } from "../../../../src/embedded-excel/files/package/xlsxPackage";
import { WORKBOOK_ORDER } from "../../../../src/embedded-excel/files/workbook/workbookOrder";
import { parseXml, type XmlElement } from "../../../../src/embedded-excel/files/xml/tree";

const LIMIT = 64 * 1024 * 1024;

/** What Excel would repair or refuse in a workbook file: an empty list for a sound one. */
export function faultsOf(bytes: Uint8Array): string[] {
  const source = XlsxPackage.read(bytes, LIMIT);
  const roots = new Map<string, XmlElement>();
  const faults: string[] = [];
  for (const name of source.names) {
    if (!/\.(xml|rels|vml)$/.test(name)) continue;
    try {
      roots.set(name, parseXml(source.text(name) ?? ""));
    } catch (error) {
      faults.push(`${name}: ${String(error)}`);
    }
  }
  return [
    ...faults,
    ...relationshipFaults(source),
    ...contentTypeFaults(source, roots),
    ...orderFaults(roots),
    ...tableFaults(source, roots),
    ...indexFaults(roots),
  ];
}

function relationshipFaults(source: XlsxPackage): string[] {
  return source.names
    .filter((name) => name.endsWith(".rels"))
    .flatMap((name) => {
      const owner = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
      const relationships = source.relationships(owner);
      const ids = relationships.map(({ id }) => id);
      const used = [...(source.text(owner) ?? "").matchAll(/\sr:(?:id|embed)="([^"]+)"/g)];
      return [
        ...(owner === "" || source.has(owner) ? [] : [`${name}: its part is missing`]),
        ...(new Set(ids).size === ids.length ? [] : [`${name}: ids are not unique`]),
        ...relationships
          .filter(({ external, target }) => !external && !source.has(target))
          .map(({ target }) => `${name}: ${target} is missing`),
        ...used
          .filter(([, id = ""]) => !ids.includes(id))
          .map(([, id = ""]) => `${owner}: relationship ${id} is missing`),
      ];
    });
}

function contentTypeFaults(source: XlsxPackage, roots: Map<string, XmlElement>): string[] {
  const types = roots.get("[Content_Types].xml");
  const overrides = (types?.childrenNamed("Override") ?? []).map((item) =>
    (item.attribute("PartName") ?? "").slice(1)
  );
  const defaults = (types?.childrenNamed("Default") ?? []).map((item) =>
    (item.attribute("Extension") ?? "").toLowerCase()
  );
  const typeless = source.names.filter(
    (name) =>
      name !== "[Content_Types].xml" &&
      !overrides.includes(name) &&
      !defaults.includes(name.slice(name.lastIndexOf(".") + 1).toLowerCase())
  );
  return [
    ...(new Set(overrides).size === overrides.length ? [] : ["content types: not unique"]),
    ...overrides
      .filter((name) => !source.has(name))
      .map((name) => `content type of missing ${name}`),
    ...typeless.map((name) => `${name} has no content type`),
  ];
}

function orderFaults(roots: Map<string, XmlElement>): string[] {
  return [...roots].flatMap(([name, root]) => {
    const order =
      root.local === "worksheet" ? SHEET_ORDER : root.local === "workbook" ? WORKBOOK_ORDER : [];
    const ranks = root.children.map((child) => order.indexOf(child.local));
    const known = order.length === 0 || !ranks.includes(-1);
    const rising = ranks.every((rank, at) => at === 0 || rank >= (ranks[at - 1] ?? 0));
    return known && rising ? [] : [`${name}: elements are out of order`];
  });
}

function tableFaults(source: XlsxPackage, roots: Map<string, XmlElement>): string[] {
  const tables = [...roots].filter(([, root]) => root.local === "table");
  const ids = tables.map(([, root]) => root.attribute("id"));
  const names = tables.map(([, root]) => root.attribute("displayName")?.toLowerCase());
  const faults = new Set(ids).size === ids.length ? [] : ["tables: ids are not unique"];
  if (new Set(names).size !== names.length) faults.push("tables: names are not unique");
  for (const [name, root] of tables) {
    const columns = root.child("tableColumns")?.children ?? [];
    const titles = columns.map((column) => column.attribute("name")?.toLowerCase());
    if (new Set(titles).size !== titles.length) faults.push(`${name}: column names are not unique`);
    const area = parseArea(root.attribute("ref") ?? "");
    if (area?.columnCount !== columns.length) faults.push(`${name}: columns do not fit its area`);
  }
  return [...faults, ...headerFaults(source, roots)];
}

/** Header cells of tables are strings, equal to the names of the columns. */
function headerFaults(source: XlsxPackage, roots: Map<string, XmlElement>): string[] {
  const strings = [...(roots.get("xl/sharedStrings.xml")?.childrenNamed("si") ?? [])].map((item) =>
    [...item.descendants("t")].map((text) => text.ownText).join("")
  );
  return [...roots].flatMap(([name, root]) => {
    if (root.local !== "worksheet") return [];
    const cells = new Map([...root.descendants("c")].map((cell) => [cell.attribute("r"), cell]));
    return source.related(name, "table").flatMap(({ target }) => {
      const table = roots.get(target);
      if (table === undefined || table.attribute("headerRowCount") === "0") return [];
      const area = parseArea(table.attribute("ref") ?? "");
      const columns = table.child("tableColumns")?.children ?? [];
      return columns.flatMap((column, index) => {
        const letter = String.fromCharCode(65 + (area?.column ?? 0) + index);
        const cell = cells.get(`${letter}${(area?.row ?? 0) + 1}`);
        const text = strings[Number(cell?.child("v")?.ownText)];
        const wanted = (column.attribute("name") ?? "").replaceAll("_x000a_", "\n");
        return cell?.attribute("t") === "s" && text === wanted
          ? []
          : [`${target}: header ${wanted} is not in its cell`];
      });
    });
  });
}

/** Indexes of styles, strings and sheets lead somewhere. */
function indexFaults(roots: Map<string, XmlElement>): string[] {
  const styles = roots.get("xl/styles.xml");
  const count = (list: string): number => styles?.child(list)?.children.length ?? 0;
  const strings = roots.get("xl/sharedStrings.xml")?.children.length ?? 0;
  const tabs = roots.get("xl/workbook.xml")?.child("sheets")?.children.length ?? 0;
  const faults: string[] = [];
  const check = (what: string, value: number | undefined, limit: number): void => {
    if (value !== undefined && value >= limit) faults.push(`${what} ${value} of ${limit}`);
  };
  for (const [name, root] of roots) {
    if (root.local !== "worksheet") continue;
    for (const cell of root.descendants("c")) {
      check(`${name}: style`, cell.numberOf("s"), count("cellXfs"));
      if (cell.attribute("t") === "s")
        check(`${name}: string`, Number(cell.child("v")?.ownText), strings);
    }
    for (const rule of root.descendants("cfRule"))
      check(`${name}: dxf`, rule.numberOf("dxfId"), count("dxfs"));
  }
  for (const list of ["numFmts", "fonts", "fills", "borders", "cellXfs", "cellStyles", "dxfs"]) {
    const declared = styles?.child(list)?.numberOf("count");
    if (declared !== undefined && declared !== count(list)) faults.push(`styles: count of ${list}`);
  }
  for (const xf of styles?.child("cellXfs")?.children ?? []) {
    check("xf: font", xf.numberOf("fontId"), count("fonts"));
    check("xf: fill", xf.numberOf("fillId"), count("fills"));
    check("xf: border", xf.numberOf("borderId"), count("borders"));
    check("xf: style", xf.numberOf("xfId"), count("cellStyleXfs"));
  }
  for (const name of roots.get("xl/workbook.xml")?.child("definedNames")?.children ?? [])
    check("name: sheet", name.numberOf("localSheetId"), tabs);
  return faults;
}

/** Parts of a file as text, by their names. */
export const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [
      name,
      Buffer.from(part).toString("latin1"),
    ])
  );
