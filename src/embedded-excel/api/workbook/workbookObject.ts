import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import type { Session } from "../../session";

/** `Excel.Workbook`, the root of all object paths. */
export class WorkbookObject implements ApiObject {
  constructor(readonly session: Session) {}

  get apiType(): ApiType {
    return apiTypeOf("Workbook");
  }
}
