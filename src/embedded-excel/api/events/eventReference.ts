import { area, type Area } from "../../model/area";
import type { SheetModel } from "../../model/sheetModel";
import type { Session } from "../../session";
import { RangeObject } from "../range/rangeObject";

/** What an event says so that its handler can get the changed range: `args.getRange(context)`. */
export function referenceTo(sheet: SheetModel, changed: Area): string {
  return [sheet.id, changed.row, changed.column, changed.rowCount, changed.columnCount].join("|");
}

/** The range that `referenceTo` meant, or `null` when its sheet is gone. */
export function rangeOfReference(session: Session, reference: string): RangeObject | null {
  const [id = "", row, column, rowCount, columnCount] = reference.split("|");
  const sheet = session.workbook.sheetById(id);
  if (sheet === undefined) return null;
  return new RangeObject(
    session,
    sheet,
    area(Number(row), Number(column), Number(rowCount), Number(columnCount))
  );
}
