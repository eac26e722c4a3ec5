import type { Area } from "../../model/area";
import type { FilterCriteriaModel } from "../../model/features";
import { lineOf } from "../../model/lines";
import { accessDenied } from "../../protocol/hostError";
import type { RangeObject } from "../range/rangeObject";
import type { TableObject } from "../table/tableObject";
import { dataBodyArea } from "../../model/tableParts";
import { filterCells } from "./filterCell";
import { filterTest } from "./filterTests";

/** Rows that are filtered: those of a table or of a sheet's own filter. */
export interface FilterTarget {
  /** The rows below the header. */
  readonly data: RangeObject;
  /** By column index within the rows. */
  readonly filters: Map<number, FilterCriteriaModel>;
  readonly changed: () => void;
}

export function tableTarget(object: TableObject): FilterTarget {
  const { session, sheet, table } = object;
  return {
    data: object.range(dataBodyArea(table)),
    filters: table.filters,
    changed: () => session.workbook.changed({ kind: "table", sheet, table, action: "filtered" }),
  };
}

/** @throws HostError `AccessDenied` on a protected sheet without `allowAutoFilter`. */
export function refuseWhenFiltersAreLocked({ sheet }: RangeObject): void {
  const { protection } = sheet;
  if (protection.protected && protection.options["allowAutoFilter"] !== true) throw accessDenied();
}

/** Hides the rows that a filter does not keep and shows those that all filters keep. */
export function applyFilters({ data, filters, changed }: FilterTarget): void {
  const { session, sheet, area } = data;
  const hidden = new Set<number>();
  for (const [index, criteria] of filters) {
    const cells = filterCells(data.at(columnOf(area, index)));
    const test = filterTest(criteria, cells, session.now());
    for (const cell of cells) {
      const kept = test?.(cell) ?? sheet.rows.get(cell.row)?.hidden !== true;
      if (!kept) hidden.add(cell.row);
    }
  }
  for (let row = area.row; row < area.row + area.rowCount; row++)
    if (hidden.has(row) !== (sheet.rows.get(row)?.hidden ?? false))
      lineOf(sheet.rows, row).hidden = hidden.has(row);
  changed();
}

const columnOf = (area: Area, index: number): Area => ({
  ...area,
  column: area.column + index,
  columnCount: 1,
});
