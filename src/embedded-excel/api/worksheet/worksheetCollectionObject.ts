import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import { itemNotFound } from "../../protocol/hostError";
import type { Session } from "../../session";
import type { SheetModel } from "../../model/sheetModel";
import { WorksheetObject } from "./worksheetObject";

/** `Excel.WorksheetCollection`. */
export class WorksheetCollectionObject implements ApiObject {
  constructor(readonly session: Session) {}

  get apiType(): ApiType {
    return apiTypeOf("WorksheetCollection");
  }

  get sheets(): readonly SheetModel[] {
    return this.session.workbook.sheets;
  }

  visible(visibleOnly: boolean): readonly SheetModel[] {
    return visibleOnly
      ? this.sheets.filter((sheet) => sheet.visibility === "Visible")
      : this.sheets;
  }

  /** The sheet of a name or an id. */
  find(key: string): SheetModel | undefined {
    return this.session.workbook.sheetById(key) ?? this.session.workbook.sheetByName(key);
  }

  wrap(sheet: SheetModel | undefined): WorksheetObject {
    if (sheet === undefined) throw itemNotFound();
    return new WorksheetObject(this.session, sheet);
  }

  wrapOrNull(sheet: SheetModel | undefined): WorksheetObject | null {
    return sheet === undefined ? null : new WorksheetObject(this.session, sheet);
  }
}
