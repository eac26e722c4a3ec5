import { contains, type Area } from "../../model/area";
import type { SheetModel } from "../../model/sheetModel";
import type { ApiMembers } from "../../protocol/apiType";
import { itemNotFound } from "../../protocol/hostError";
import type { RangeObject } from "./rangeObject";

/** Where the formulas of a sheet spill: the area of each, which begins with the formula's own cell. */
export function spillAreas(range: RangeObject): Area[] {
  range.session.calculateIfNeeded();
  return spillsOf(range.sheet);
}

function spillsOf(sheet: SheetModel): Area[] {
  const areas: Area[] = [];
  for (const { row, column, cell } of sheet.allCells())
    if (cell.spill !== undefined) areas.push({ row, column, ...cell.spill });
  return areas;
}

/** The formula's cell that a single cell is spilled from; the formula's cell itself counts. */
function parent(range: RangeObject): RangeObject | null {
  if (range.area.rowCount !== 1 || range.area.columnCount !== 1) return null;
  const spill = spillAreas(range).find((area) => contains(area, range.area));
  return spill === undefined ? null : range.at({ ...spill, rowCount: 1, columnCount: 1 });
}

/** The area that a formula's cell spills over. */
function spillingTo(range: RangeObject): RangeObject | null {
  const { row, column, rowCount, columnCount } = range.area;
  if (rowCount !== 1 || columnCount !== 1) return null;
  const spill = spillAreas(range).find((area) => area.row === row && area.column === column);
  return spill === undefined ? null : range.at(spill);
}

const orNotFound = (found: RangeObject | null): RangeObject => {
  if (found === null) throw itemNotFound();
  return found;
};

/** Whether every cell of the range belongs to a spill, none does (`false`), or only some (`null`). */
export function hasSpill(range: RangeObject): boolean | null {
  const spills = spillAreas(range);
  if (spills.length === 0 || range.isUnbounded) return spills.length === 0 ? false : null;
  const answers = new Set(
    range
      .grid((row, column) => ({ row, column, rowCount: 1, columnCount: 1 }))
      .flat()
      .map((cell) => spills.some((spill) => contains(spill, cell)))
  );
  return answers.size > 1 ? null : answers.has(true);
}

export const spilling: NonNullable<ApiMembers<RangeObject>["methods"]> = {
  getSpillParent: (range) => orNotFound(parent(range)),
  getSpillParentOrNullObject: parent,
  getSpillingToRange: (range) => orNotFound(spillingTo(range)),
  getSpillingToRangeOrNullObject: spillingTo,
};
