import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import type { Session } from "../../session";

/** `Excel.DocumentProperties`. */
export class DocumentPropertiesObject implements ApiObject {
  constructor(readonly session: Session) {}

  get apiType(): ApiType {
    return apiTypeOf("DocumentProperties");
  }

  changed(): void {
    this.session.workbook.changed({ kind: "settings" });
  }
}
