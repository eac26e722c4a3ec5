import { isEntireColumns, isEntireRows } from "../../model/area";
import { hideDetails, regroup, type OutlineLines } from "../../model/outline";
import type { ApiMembers } from "../../protocol/apiType";
import { asOneOf } from "../../protocol/arguments";
import { invalidArgument } from "../../protocol/hostError";
import type { RangeObject } from "./rangeObject";

const OPTIONS = ["ByRows", "ByColumns"] as const;

/** @throws HostError `InvalidArgument` when whole columns are to be grouped by rows, or rows by columns. */
function linesOf({ area }: RangeObject, option: unknown): OutlineLines {
  const rows = asOneOf(option, OPTIONS) === "ByRows";
  if (rows ? isEntireColumns(area) : isEntireRows(area)) throw invalidArgument();
  return rows
    ? { kind: "rows", first: area.row, count: area.rowCount }
    : { kind: "columns", first: area.column, count: area.columnCount };
}

function change(range: RangeObject, option: unknown, step: 1 | -1): null {
  regroup(range.sheet, linesOf(range, option), step);
  return told(range);
}

function details(range: RangeObject, option: unknown, hidden: boolean): null {
  hideDetails(range.sheet, linesOf(range, option), hidden);
  return told(range);
}

function told({ session, sheet, area }: RangeObject): null {
  session.workbook.changed({ kind: "format", sheet, area });
  return null;
}

/** Groups of rows and columns that can be folded. */
export const outline: NonNullable<ApiMembers<RangeObject>["methods"]> = {
  group: (range, [option]) => change(range, option, 1),
  hideGroupDetails: (range, [option]) => details(range, option, true),
  showGroupDetails: (range, [option]) => details(range, option, false),
  ungroup: (range, [option]) => change(range, option, -1),
};
