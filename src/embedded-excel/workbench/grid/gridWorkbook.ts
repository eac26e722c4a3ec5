import { area, between, type Area } from "../../model/area";
import type { SheetModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import type { Session } from "../../session";

/** The workbook behind the grid. The grid counts sheets from zero, rows and columns from one. */
export class GridWorkbook {
  constructor(readonly session: Session) {}

  get model(): WorkbookModel {
    return this.session.workbook;
  }

  get locale(): string {
    return this.session.locale;
  }

  /** @throws RangeError for a sheet that the workbook does not have. */
  sheet(index: number): SheetModel {
    const sheet = this.model.sheets[index];
    if (sheet === undefined) throw new RangeError(`There is no sheet ${index}.`);
    return sheet;
  }

  indexOf(sheet: SheetModel): number {
    return this.model.sheets.indexOf(sheet);
  }
}

/** The area between two corners as the grid counts, in any order. */
export function areaOf(row: number, column: number, otherRow: number, otherColumn: number): Area {
  return between(
    Math.min(row, otherRow) - 1,
    Math.min(column, otherColumn) - 1,
    Math.max(row, otherRow) - 1,
    Math.max(column, otherColumn) - 1
  );
}

export const cellArea = (row: number, column: number): Area => area(row - 1, column - 1);
