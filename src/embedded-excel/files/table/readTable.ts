import { parseArea } from "../../engine/address";
import type { SortModel, TableColumnModel, TableModel } from "../../model/features";
import type { SheetReading } from "../context";
import { byId } from "../package/relationships";
import type { StyleTable } from "../styles/styleTable";
import { decodeXstring } from "../xml/text";
import { parseXml, type XmlElement } from "../xml/tree";
import { readFilters } from "./autoFilter";

/** Reads the tables of a sheet, in the order in which it names them. */
export function readTables({ package: source, partName, part, sheet, styles }: SheetReading): void {
  for (const { name } of tableParts(source, partName, part)) {
    const table = readTable(parseXml(source.text(name) ?? ""), styles);
    if (table !== null) sheet.tables.push(table);
  }
}

/** Parts of a sheet's tables with the ids of their relationships. */
export function tableParts(
  source: SheetReading["package"],
  sheetPart: string,
  part: SheetReading["part"]
): { readonly name: string; readonly relationshipId: string }[] {
  const related = byId(source.related(sheetPart, "table"));
  const items = part.child("tableParts")?.childrenNamed("tablePart") ?? [];
  return items.flatMap((item) => {
    const found = related.get(item.attribute("id") ?? "");
    return found === undefined ? [] : [{ name: found.target, relationshipId: found.id }];
  });
}

export const nameOfColumn = (column: XmlElement): string =>
  decodeXstring(column.attribute("name") ?? "");

function readTable(root: XmlElement, styles: StyleTable): TableModel | null {
  const area = parseArea(root.attribute("ref") ?? "");
  if (area === undefined) return null;
  const style = root.child("tableStyleInfo");
  return {
    id: root.numberOf("id") ?? 0,
    name: decodeXstring(root.attribute("displayName") ?? root.attribute("name") ?? ""),
    area,
    columns: (root.child("tableColumns")?.childrenNamed("tableColumn") ?? []).map(readColumn),
    showHeaders: (root.numberOf("headerRowCount") ?? 1) > 0,
    showTotals: (root.numberOf("totalsRowCount") ?? 0) > 0,
    style: style?.attribute("name") ?? "",
    showBandedRows: style?.flag("showRowStripes") ?? false,
    showBandedColumns: style?.flag("showColumnStripes") ?? false,
    highlightFirstColumn: style?.flag("showFirstColumn") ?? false,
    highlightLastColumn: style?.flag("showLastColumn") ?? false,
    showFilterButton: root.child("autoFilter") !== undefined,
    filters: readFilters(root.child("autoFilter"), styles),
    sort: readSort(root),
  };
}

function readColumn(column: XmlElement): TableColumnModel {
  const totals = column.attribute("totalsRowFunction");
  return {
    id: column.numberOf("id") ?? 0,
    name: nameOfColumn(column),
    ...(totals === undefined || totals === "none" ? {} : { totalsFunction: totals }),
  };
}

function readSort(root: XmlElement): SortModel | null {
  const state = root.child("sortState");
  const area = parseArea(root.attribute("ref") ?? "");
  const conditions = state?.childrenNamed("sortCondition") ?? [];
  if (state === undefined || area === undefined || conditions.length === 0) return null;
  const fields = conditions.map((condition) => ({
    key: (parseArea(condition.attribute("ref") ?? "")?.column ?? area.column) - area.column,
    ascending: !condition.flag("descending"),
  }));
  const method = state.attribute("sortMethod") === "stroke" ? "StrokeCount" : "PinYin";
  return { fields, matchCase: state.flag("caseSensitive"), method };
}
