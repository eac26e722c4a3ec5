import type { TableModel } from "../../model/features";
import { removeTable } from "../../model/tableActions";
import { allTables, renameTable } from "../../model/tableNames";
import { resizeTable, setHeaders, setTotals } from "../../model/tableShape";
import { defineApiType } from "../../protocol/apiType";
import { asBoolean, asText } from "../../protocol/arguments";
import { invalidArgument } from "../../protocol/hostError";
import { registrations, TABLE_EVENTS } from "../events/registrations";
import { TableFilterObject } from "../filter/filterObjects";
import { applyFilters, tableTarget } from "../filter/filterTarget";
import { TableSortObject } from "../sort/sortObjects";
import { RangeObject } from "../range/rangeObject";
import { resolveArea } from "../range/resolveArea";
import { WorksheetObject } from "../worksheet/worksheetObject";
import { TableColumnCollectionObject } from "./tableColumnObject";
import type { TableObject } from "./tableObject";
import { TableRowCollectionObject } from "./tableRowObject";

type Switch = {
  [K in keyof TableModel]-?: TableModel[K] extends boolean ? K : never;
}[keyof TableModel];

/** A property that only changes how the table looks. */
function look(name: Exclude<Switch, "showHeaders" | "showTotals">) {
  return {
    get: ({ table }: TableObject) => table[name],
    set: (object: TableObject, value: unknown) => {
      object.table[name] = asBoolean(value);
      object.changed();
    },
  };
}

const BUILT_IN = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/i;

/** @throws HostError `InvalidArgument` for a style that is neither built in nor used by a table of the workbook. */
function asTableStyle({ session }: TableObject, value: unknown): string {
  const style = asText(value);
  const isUsed = () => allTables(session.workbook).some(({ table }) => table.style === style);
  if (style !== "" && !BUILT_IN.test(style) && !isUsed()) throw invalidArgument();
  return style;
}

function resize(object: TableObject, target: unknown): null {
  const { session, sheet, table } = object;
  const range =
    target instanceof RangeObject ? target : resolveArea(session, sheet, asText(target));
  if (range.sheet !== sheet) throw invalidArgument();
  resizeTable(session.workbook, sheet, table, range.area);
  return null;
}

function remove(object: TableObject, keepCells: boolean): RangeObject {
  const range = object.range(object.table.area);
  removeTable(object.session.workbook, object.sheet, object.table, keepCells);
  return range;
}

function clearFilters(object: TableObject): null {
  object.table.filters.clear();
  applyFilters(tableTarget(object));
  return null;
}

function reapplyFilters(object: TableObject): null {
  applyFilters(tableTarget(object));
  return null;
}

defineApiType<TableObject>("Table", {
  properties: {
    highlightFirstColumn: look("highlightFirstColumn"),
    highlightLastColumn: look("highlightLastColumn"),
    id: { get: ({ id }) => id },
    legacyId: { get: ({ table }) => String(table.id) },
    name: {
      get: ({ table }) => table.name,
      set: ({ session, sheet, table }, value) =>
        renameTable(session.workbook, sheet, table, asText(value)),
    },
    showBandedColumns: look("showBandedColumns"),
    showBandedRows: look("showBandedRows"),
    showFilterButton: look("showFilterButton"),
    showHeaders: {
      get: ({ table }) => table.showHeaders,
      set: ({ session, sheet, table }, value) =>
        setHeaders(session.workbook, sheet, table, asBoolean(value)),
    },
    showTotals: {
      get: ({ table }) => table.showTotals,
      set: ({ session, sheet, table }, value) =>
        setTotals(session.workbook, sheet, table, asBoolean(value)),
    },
    style: {
      get: ({ table }) => table.style,
      set: (object, value) => {
        object.table.style = asTableStyle(object, value);
        object.changed();
      },
    },
  },
  navigations: {
    autoFilter: (object) => new TableFilterObject(object),
    sort: (object) => new TableSortObject(object),
    columns: (object) => new TableColumnCollectionObject(object),
    rows: (object) => new TableRowCollectionObject(object),
    worksheet: ({ session, sheet }) => new WorksheetObject(session, sheet),
  },
  methods: {
    ...registrations<TableObject>(TABLE_EVENTS),
    clearFilters,
    convertToRange: (object) => remove(object, true),
    delete: (object) => {
      remove(object, false);
      return null;
    },
    getDataBodyRange: (object) => object.dataBody(),
    getHeaderRowRange: (object) => object.headerRow(),
    getRange: (object) => object.range(object.table.area),
    getTotalRowRange: (object) => object.totalRow(),
    reapplyFilters,
    resize: (object, [target]) => resize(object, target),
  },
});
