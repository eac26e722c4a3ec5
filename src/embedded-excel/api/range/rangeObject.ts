import {
  COLUMN_LIMIT,
  isEntireColumns,
  isEntireRows,
  lastColumn,
  lastRow,
  ROW_LIMIT,
  type Area,
} from "../../model/area";
import type { SheetModel } from "../../model/sheetModel";
import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import { HostError, invalidArgument, itemNotFound } from "../../protocol/hostError";
import type { Session } from "../../session";

/** `Excel.Range`: an area of a sheet. A range that office.js keeps is moved when cells are inserted or deleted. */
export class RangeObject implements ApiObject {
  /** @throws HostError `InvalidArgument` for an area that is not on a worksheet. */
  constructor(
    readonly session: Session,
    private readonly model: SheetModel,
    public area: Area
  ) {
    const { row, column, rowCount, columnCount } = area;
    const inside = row >= 0 && column >= 0 && rowCount > 0 && columnCount > 0;
    if (!inside || lastRow(area) >= ROW_LIMIT || lastColumn(area) >= COLUMN_LIMIT)
      throw invalidArgument();
  }

  get apiType(): ApiType {
    return apiTypeOf("Range");
  }

  /** @throws HostError `ItemNotFound` when the sheet has been deleted. */
  get sheet(): SheetModel {
    if (!this.session.workbook.has(this.model)) throw itemNotFound();
    return this.model;
  }

  /** True for a range of this sheet, also when the sheet has been deleted. */
  isOn(sheet: SheetModel): boolean {
    return this.model === sheet;
  }

  /** True for whole rows, whole columns and the whole sheet: their contents are not read or written cell by cell. */
  get isUnbounded(): boolean {
    return isEntireRows(this.area) || isEntireColumns(this.area);
  }

  /** Another area of the same sheet. */
  at(area: Area): RangeObject {
    return new RangeObject(this.session, this.sheet, area);
  }

  /** Values for each cell, row by row. */
  grid<T>(read: (row: number, column: number) => T): T[][] {
    const { row, column, rowCount, columnCount } = this.area;
    return Array.from({ length: rowCount }, (_, down) =>
      Array.from({ length: columnCount }, (__, across) => read(row + down, column + across))
    );
  }

  /** @throws HostError `AccessDenied` when the sheet is protected and a cell of the area is locked. */
  refuseWhenLocked(): void {
    const { sheet, area } = this;
    if (sheet.protection.protected && hasLockedCell(sheet, area)) {
      throw new HostError(
        "AccessDenied",
        "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet. You might be requested to enter a password."
      );
    }
  }
}

function hasLockedCell(sheet: SheetModel, area: Area): boolean {
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      if (sheet.formatAt(row, column).protection.locked) return true;
    }
  }
  return false;
}
