import { intersect, type Area } from "../../model/area";
import { clearArea, type ClearWhat } from "../../model/clear";
import { selectAreas } from "../../model/selection";
import type { ApiMembers } from "../../protocol/apiType";
import { asBoolean, asOneOf, optional } from "../../protocol/arguments";
import { HostError, sizeMismatch } from "../../protocol/hostError";
import type { RangeObject } from "./rangeObject";

const CLEAR: readonly ClearWhat[] = [
  "All",
  "Formats",
  "Contents",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
];

function clear(range: RangeObject, applyTo: unknown): null {
  range.refuseWhenLocked();
  clearArea(
    range.session.workbook,
    range.sheet,
    range.area,
    optional(applyTo, (value) => asOneOf(value, CLEAR)) ?? "All"
  );
  return null;
}

/** @throws HostError `InvalidOperation` on a hidden sheet, whose cells cannot be selected. */
function select({ session, sheet, area }: RangeObject): null {
  if (sheet.visibility !== "Visible")
    throw new HostError("InvalidOperation", "The worksheet is hidden.");
  selectAreas(session.workbook, sheet, [area]);
  return null;
}

function merge(range: RangeObject, across: unknown): null {
  const { sheet, area, session } = range;
  range.refuseWhenLocked();
  const rows = (optional(across, asBoolean) ?? false) ? splitRows(area) : [area];
  for (const row of rows) mergeArea(range, row);
  session.workbook.changed({ kind: "format", sheet, area });
  return null;
}

function splitRows(area: Area): Area[] {
  return Array.from({ length: area.rowCount }, (_, index) => ({
    ...area,
    row: area.row + index,
    rowCount: 1,
  }));
}

/** Merged areas that are touched become part of the new one; only the first cell keeps its contents. */
function mergeArea({ sheet, session }: RangeObject, area: Area): void {
  if (area.rowCount * area.columnCount < 2) return;
  if (sheet.tables.some((table) => intersect(table.area, area) !== null)) {
    throw new HostError("InvalidOperation", "Cells of a table cannot be merged.");
  }
  sheet.merges = sheet.merges.filter((other) => intersect(other, area) === null);
  for (const { row, column, cell } of [...sheet.cellsIn(area)]) {
    if (row === area.row && column === area.column) continue;
    cell.value = null;
    cell.formula = null;
  }
  sheet.merges.push(area);
  session.workbook.cellsChanged(sheet, area);
}

function unmerge(range: RangeObject): null {
  const { sheet, area, session } = range;
  range.refuseWhenLocked();
  sheet.merges = sheet.merges.filter((merged) => intersect(merged, area) === null);
  session.workbook.changed({ kind: "format", sheet, area });
  return null;
}

/** Called by office.js before it sends a large array in blocks of rows. */
function validateArraySize({ area }: RangeObject, rows: unknown, columns: unknown): null {
  if (rows !== area.rowCount || columns !== area.columnCount) throw sizeMismatch();
  return null;
}

/** Methods that change the cells of a range or the view of them. */
export const actions: NonNullable<ApiMembers<RangeObject>["methods"]> = {
  calculate: ({ session }) => {
    session.calculateNow();
    return null;
  },
  _ValidateArraySize: (range, [rows, columns]) => validateArraySize(range, rows, columns),
  clear: (range, [applyTo]) => clear(range, applyTo),
  merge: (range, [across]) => merge(range, across),
  select,
  setDirty: ({ session }) => {
    session.touch();
    return null;
  },
  unmerge,
};
