import { defineApiType, type ApiObject, type ApiType } from "../protocol/apiType";
import type { Session } from "../session";

class WorkbookObject implements ApiObject {
  constructor(readonly session: Session) {}
  get apiType(): ApiType {
    return workbookType;
  }
}

const workbookType = defineApiType<WorkbookObject>("Workbook", {
  properties: { name: { get: ({ session }) => session.workbook.name } },
});

/** The root of the Excel API. */
export function workbookObject(session: Session): ApiObject {
  return new WorkbookObject(session);
}
