import type { FilterCriteriaModel } from "../../model/features";
import type { SheetModel } from "../../model/sheetModel";
import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import { itemNotFound } from "../../protocol/hostError";
import type { Session } from "../../session";
import { RangeObject } from "../range/rangeObject";
import type { TableColumnObject } from "../table/tableColumnObject";
import type { TableObject } from "../table/tableObject";
import {
  applyFilters,
  refuseWhenFiltersAreLocked,
  tableTarget,
  type FilterTarget,
} from "./filterTarget";

/** `Excel.Filter` of a table's column. */
export class FilterObject implements ApiObject {
  constructor(readonly column: TableColumnObject) {}

  get apiType(): ApiType {
    return apiTypeOf("Filter");
  }

  get criteria(): FilterCriteriaModel | null {
    const { owner, index } = this.column;
    return owner.table.filters.get(index) ?? null;
  }

  apply(criteria: FilterCriteriaModel | null): null {
    const { owner, index } = this.column;
    writeFilter(tableTarget(owner), index, criteria);
    return null;
  }
}

/** Sets or, with `null`, clears the filter of a column. */
export function writeFilter(
  target: FilterTarget,
  index: number,
  criteria: FilterCriteriaModel | null
): void {
  refuseWhenFiltersAreLocked(target.data);
  if (criteria === null) target.filters.delete(index);
  else target.filters.set(index, criteria);
  applyFilters(target);
}

/** `Excel.AutoFilter` of a sheet. */
export class SheetFilterObject implements ApiObject {
  constructor(
    readonly session: Session,
    private readonly home: SheetModel
  ) {}

  get apiType(): ApiType {
    return apiTypeOf("AutoFilter");
  }

  /** @throws HostError `ItemNotFound` when the sheet has been deleted. */
  get sheet(): SheetModel {
    if (!this.session.workbook.has(this.home)) throw itemNotFound();
    return this.home;
  }

  get range(): RangeObject | null {
    const { session, sheet } = this;
    return sheet.autoFilter === null
      ? null
      : new RangeObject(session, sheet, sheet.autoFilter.area);
  }

  get target(): FilterTarget | null {
    const { session, sheet, range } = this;
    if (range === null || sheet.autoFilter === null) return null;
    const { area } = range;
    const below = { ...area, row: area.row + 1, rowCount: Math.max(1, area.rowCount - 1) };
    return {
      data: new RangeObject(session, sheet, below),
      filters: sheet.autoFilter.filters,
      changed: () => session.workbook.changed({ kind: "sheet", sheet, action: "layout" }),
    };
  }

  /** Puts the filter on a range. A range that it is on already keeps the criteria of its columns. */
  place({ area }: RangeObject): void {
    const { sheet, range } = this;
    const isSame = range !== null && JSON.stringify(range.area) === JSON.stringify(area);
    if (isSame) return;
    this.remove();
    sheet.autoFilter = { area, filters: new Map() };
  }

  /** Takes the filter away and shows its rows. */
  remove(): void {
    const { target, sheet } = this;
    if (target === null) return;
    target.filters.clear();
    applyFilters(target);
    sheet.autoFilter = null;
    target.changed();
  }
}

/** `Excel.AutoFilter` of a table. */
export class TableFilterObject implements ApiObject {
  constructor(readonly owner: TableObject) {}

  get apiType(): ApiType {
    return apiTypeOf("AutoFilter");
  }

  get session(): Session {
    return this.owner.session;
  }

  get sheet(): SheetModel {
    return this.owner.sheet;
  }

  get range(): RangeObject | null {
    const { table } = this.owner;
    return table.showFilterButton ? this.owner.range(table.area) : null;
  }

  get target(): FilterTarget | null {
    return this.owner.table.showFilterButton ? tableTarget(this.owner) : null;
  }

  /** A table's filter is always on the whole table. */
  place(): void {
    this.owner.table.showFilterButton = true;
  }

  remove(): void {
    const { target } = this;
    if (target === null) return;
    target.filters.clear();
    applyFilters(target);
    this.owner.table.showFilterButton = false;
    this.owner.changed();
  }
}
