import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import { itemNotFound } from "../../protocol/hostError";
import type { SheetModel } from "../../model/sheetModel";
import type { Session } from "../../session";

/** `Excel.Worksheet`. */
export class WorksheetObject implements ApiObject {
  constructor(
    readonly session: Session,
    private readonly model: SheetModel
  ) {}

  get apiType(): ApiType {
    return apiTypeOf("Worksheet");
  }

  /** @throws HostError `ItemNotFound` when the sheet has been deleted. */
  get sheet(): SheetModel {
    if (!this.session.workbook.has(this.model)) throw itemNotFound();
    return this.model;
  }
}
