import { between, lastColumn, lastRow, type Area } from "../../model/area";
import { defineApiType } from "../../protocol/apiType";
import { asBoolean, asOneOf, optional } from "../../protocol/arguments";
import type { RangeObject } from "../range/rangeObject";
import { sortCells } from "./sortCells";
import { asSortFields } from "./sortFields";
import type { RangeSortObject, TableSortObject } from "./sortObjects";

const METHODS = ["PinYin", "StrokeCount"] as const;

function applyToRange({ range }: RangeSortObject, args: readonly unknown[]): null {
  const [fields, matchCase, hasHeaders, orientation, method] = args;
  const lines =
    optional(orientation, (value) => asOneOf(value, ["Rows", "Columns"])) === "Columns"
      ? "columns"
      : "rows";
  optional(method, (value) => asOneOf(value, METHODS));
  const { area } = range;
  const options = {
    fields: asSortFields(fields, lines === "rows" ? area.columnCount : area.rowCount),
    matchCase: optional(matchCase, asBoolean) ?? false,
    lines,
  } as const;
  const header = optional(hasHeaders, asBoolean) === true ? 1 : 0;
  const body =
    lines === "rows"
      ? { ...area, row: area.row + header, rowCount: area.rowCount - header }
      : { ...area, column: area.column + header, columnCount: area.columnCount - header };
  if (body.rowCount > 0 && body.columnCount > 0)
    sortCells(range.at(withinUse(range, body)), options);
  return null;
}

/** Whole rows and columns are sorted as far as they hold something. */
function withinUse(range: RangeObject, area: Area): Area {
  const used = range.isUnbounded ? range.sheet.usedArea(false, area) : null;
  return used === null ? area : between(area.row, area.column, lastRow(used), lastColumn(used));
}

defineApiType<RangeSortObject>("RangeSort", { methods: { apply: applyToRange } });

function applyToTable(sort: TableSortObject, args: readonly unknown[]): null {
  const [given, matchCase, method] = args;
  const { table } = sort.owner;
  const fields = asSortFields(given, table.columns.length);
  const state = {
    fields: fields.map((field) => ({ ...field })),
    matchCase: optional(matchCase, asBoolean) ?? false,
    method: optional(method, (value) => asOneOf(value, METHODS)) ?? "PinYin",
  };
  sortCells(sort.rows, { fields, matchCase: state.matchCase, lines: "rows" });
  table.sort = state;
  sort.owner.changed();
  return null;
}

function reapply(sort: TableSortObject): null {
  const state = sort.owner.table.sort;
  if (state === null) return null;
  return applyToTable(sort, [state.fields, state.matchCase, state.method]);
}

defineApiType<TableSortObject>("TableSort", {
  properties: {
    fields: { get: ({ owner }) => owner.table.sort?.fields ?? [] },
    matchCase: { get: ({ owner }) => owner.table.sort?.matchCase ?? false },
    method: { get: ({ owner }) => owner.table.sort?.method ?? "PinYin" },
  },
  methods: {
    apply: applyToTable,
    clear: ({ owner }) => {
      owner.table.sort = null;
      owner.changed();
      return null;
    },
    reapply,
  },
});
