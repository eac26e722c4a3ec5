import { contains, intersect, isEntireColumns, isEntireRows } from "../../model/area";
import { deleteCells, insertCells } from "../../model/structure";
import { TableCollectionObject } from "../table/tableObject";

import type { ApiMembers } from "../../protocol/apiType";
import { asBoolean, asOneOf, optional } from "../../protocol/arguments";
import { accessDenied } from "../../protocol/hostError";
import type { RangeObject } from "./rangeObject";

const INSERT = ["Down", "Right"] as const;
const DELETE = ["Up", "Left"] as const;

/** @throws HostError `AccessDenied` on a protected sheet that does not allow it. */
function refuseOnProtectedSheet({ sheet, area }: RangeObject, action: "Insert" | "Delete"): void {
  const { protection } = sheet;
  if (!protection.protected) return;
  const what = isEntireRows(area) ? "Rows" : isEntireColumns(area) ? "Columns" : null;
  if (what === null || protection.options[`allow${action}${what}`] !== true) throw accessDenied();
}

/** Whole rows can only move down and whole columns only right, whatever is asked for. */
function insert(range: RangeObject, shift: unknown): RangeObject {
  refuseOnProtectedSheet(range, "Insert");
  const asked = asOneOf(shift, INSERT);
  const down = isEntireRows(range.area) || (asked === "Down" && !isEntireColumns(range.area));
  const target = range.at(range.area);
  insertCells(range.session.workbook, range.sheet, range.area, down ? "down" : "right");
  return target;
}

function remove(range: RangeObject, shift: unknown): null {
  refuseOnProtectedSheet(range, "Delete");
  const asked = asOneOf(shift, DELETE);
  const up = isEntireRows(range.area) || (asked === "Up" && !isEntireColumns(range.area));
  deleteCells(range.session.workbook, range.sheet, range.area, up ? "up" : "left");
  return null;
}

function tables(range: RangeObject, fullyContained: unknown): TableCollectionObject {
  const whole = optional(fullyContained, asBoolean) ?? false;
  return new TableCollectionObject(range.session, range.sheet, ({ area }) =>
    whole ? contains(range.area, area) : intersect(range.area, area) !== null
  );
}

/** Methods that insert and delete cells, and the tables of a range. */
export const editing: NonNullable<ApiMembers<RangeObject>["methods"]> = {
  delete: (range, [shift]) => remove(range, shift),
  getTables: (range, [fullyContained]) => tables(range, fullyContained),
  insert: (range, [shift]) => insert(range, shift),
};
