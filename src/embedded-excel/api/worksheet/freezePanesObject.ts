import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import type { SheetModel } from "../../model/sheetModel";
import type { Session } from "../../session";

/** `Excel.WorksheetFreezePanes`. */
export class FreezePanesObject implements ApiObject {
  constructor(
    readonly session: Session,
    readonly sheet: SheetModel
  ) {}

  get apiType(): ApiType {
    return apiTypeOf("WorksheetFreezePanes");
  }

  freeze(rows: number, columns: number): null {
    this.sheet.frozen = { rows, columns };
    this.session.workbook.changed({ kind: "sheet", sheet: this.sheet, action: "layout" });
    return null;
  }
}
