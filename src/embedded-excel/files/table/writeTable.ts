import { formatArea } from "../../engine/address";
import { between, lastColumn, lastRow, type Area } from "../../model/area";
import { isCellError } from "../../model/cell";
import type { SortModel, TableColumnModel, TableModel } from "../../model/features";
import type { SheetModel } from "../../model/sheetModel";
import { toFileFormula } from "../cells/fileFormula";
import type { StyleWriter } from "../styles/styleWriter";
import { encodeText, encodeXstring } from "../xml/text";
import type { XmlElement } from "../xml/tree";
import { attributesOf, element, XML_DECLARATION } from "../xml/write";
import { autoFilterElement } from "./autoFilter";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Attributes of `<table>` that the model says; all others are kept. */
const OURS = [
  "id",
  "name",
  "displayName",
  "ref",
  "headerRowCount",
  "totalsRowCount",
  "totalsRowShown",
  "xmlns",
];
const COLUMN_OURS = ["id", "name", "totalsRowFunction", "totalsRowLabel"];

export interface TableWriting {
  readonly table: TableModel;
  readonly sheet: SheetModel;
  readonly styles: StyleWriter;
  /** The table as its file has it, for what the model does not know. */
  readonly original: XmlElement | null;
}

/** Source of a table part. */
export function writeTable(writing: TableWriting): string {
  const { table, original } = writing;
  const attributes = attributesOf({
    ...keptAttributes(original, OURS),
    id: table.id,
    name: encodeXstring(table.name),
    displayName: encodeXstring(table.name),
    ref: formatArea(table.area),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : false,
  });
  const columns = element(
    "tableColumns",
    { count: table.columns.length },
    table.columns.map((column, index) => columnElement(column, index, writing))
  );
  const content = [
    filterOf(writing),
    sortOf(table, original),
    columns,
    styleOf(table),
    original?.child("extLst")?.source ?? "",
  ].join("");
  return `${XML_DECLARATION}<table xmlns="${NAMESPACE}"${attributes}>${content}</table>`;
}

function keptAttributes(
  original: XmlElement | null,
  ours: readonly string[]
): Record<string, string> {
  if (original === null) return {};
  return Object.fromEntries(
    Object.entries(original.attributes).filter(([name]) => !ours.includes(name))
  );
}

/** Filters span header and data, not the total row. */
function filterArea({ area, showTotals }: TableModel): Area {
  return showTotals ? { ...area, rowCount: area.rowCount - 1 } : area;
}

function filterOf({ table, original, styles }: TableWriting): string {
  if (!table.showHeaders || !table.showFilterButton) return "";
  return autoFilterElement(filterArea(table), table.filters, styles, original?.child("autoFilter"));
}

function sortOf(table: TableModel, original: XmlElement | null): string {
  if (table.sort === null) return "";
  const kept = original?.child("sortState");
  const data = dataArea(table);
  if (kept?.attribute("ref") === formatArea(data)) return kept.source;
  return sortElement(table.sort, data);
}

function dataArea(table: TableModel): Area {
  const top = table.area.row + (table.showHeaders ? 1 : 0);
  const bottom = lastRow(filterArea(table));
  return between(top, table.area.column, Math.max(top, bottom), lastColumn(table.area));
}

function sortElement(sort: SortModel, data: Area): string {
  const conditions = sort.fields.flatMap((field) => {
    const { key, ascending, sortOn } = field;
    if (typeof key !== "number" || (sortOn !== undefined && sortOn !== "Value")) return [];
    const column = { ...data, column: data.column + key, columnCount: 1 };
    return [
      element("sortCondition", {
        descending: ascending === false || undefined,
        ref: formatArea(column),
      }),
    ];
  });
  if (conditions.length === 0) return "";
  const attributes = { caseSensitive: sort.matchCase || undefined, ref: formatArea(data) };
  return element("sortState", attributes, conditions);
}

function columnElement(column: TableColumnModel, index: number, writing: TableWriting): string {
  const { original } = writing;
  const columns = original?.child("tableColumns")?.childrenNamed("tableColumn") ?? [];
  const kept = columns.find((item) => item.numberOf("id") === column.id) ?? null;
  const totals = totalsOf(column, index, writing);
  const name = encodeXstring(column.name).replace(/\n/g, "_x000a_");
  const attributes = {
    ...keptAttributes(kept, COLUMN_OURS),
    id: column.id,
    name,
    ...totals.attributes,
  };
  const others = (kept?.children ?? []).filter((child) => child.local !== "totalsRowFormula");
  const [calculated = "", ...rest] = others.map((child) => child.source);
  const isCalculated = others[0]?.local === "calculatedColumnFormula";
  return element("tableColumn", attributes, [
    isCalculated ? calculated : totals.formula,
    isCalculated ? totals.formula : calculated,
    ...rest,
  ]);
}

interface Totals {
  readonly attributes: { totalsRowFunction?: string; totalsRowLabel?: string };
  readonly formula: string;
}

const NO_TOTALS: Totals = { attributes: {}, formula: "" };
/** What SUBTOTAL's codes are called as total functions (ECMA-376 Part 1, 18.18.82). */
const SUBTOTALS: Readonly<Record<string, string>> = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
};

/** The total of a column as its cell has it: Excel repairs a file where the two differ. */
function totalsOf(column: TableColumnModel, index: number, { table, sheet }: TableWriting): Totals {
  if (!table.showTotals) {
    const totalsRowFunction = column.totalsFunction;
    const remembered = totalsRowFunction !== undefined && totalsRowFunction !== "custom";
    return remembered ? { attributes: { totalsRowFunction }, formula: "" } : NO_TOTALS;
  }
  const cell = sheet.cellAt(lastRow(table.area), table.area.column + index);
  if (cell === undefined) return NO_TOTALS;
  if (cell.formula === null) {
    const { value } = cell;
    if (value === null) return NO_TOTALS;
    const label = isCellError(value) ? value.error : String(value);
    return { attributes: { totalsRowLabel: encodeXstring(label) }, formula: "" };
  }
  const formula = toFileFormula(cell.formula, table);
  const known = knownTotal(formula, column, table);
  if (known !== undefined) return { attributes: { totalsRowFunction: known }, formula: "" };
  return {
    attributes: { totalsRowFunction: "custom" },
    formula: `<totalsRowFormula>${encodeText(formula)}</totalsRowFormula>`,
  };
}

function knownTotal(
  formula: string,
  column: TableColumnModel,
  table: TableModel
): string | undefined {
  const [, code = "", reference] = /^SUBTOTAL\((\d+),(.*)\)$/s.exec(formula) ?? [];
  const own = `${table.name}[${column.name.replace(/['#[\]@]/g, "'$&")}]`;
  return reference?.toLowerCase() === own.toLowerCase() ? SUBTOTALS[code] : undefined;
}

function styleOf(table: TableModel): string {
  return element("tableStyleInfo", {
    name: table.style === "" ? undefined : table.style,
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  });
}
