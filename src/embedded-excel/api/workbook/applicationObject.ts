import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import type { Session } from "../../session";

/** `Excel.Application`. */
export class ApplicationObject implements ApiObject {
  constructor(readonly session: Session) {}

  get apiType(): ApiType {
    return apiTypeOf("Application");
  }
}

/** `Excel.CultureInfo`, `NumberFormatInfo` and `DatetimeFormatInfo`: three views of the session's locale. */
export class CultureObject implements ApiObject {
  constructor(
    readonly session: Session,
    private readonly typeName: "CultureInfo" | "NumberFormatInfo" | "DatetimeFormatInfo"
  ) {}

  get apiType(): ApiType {
    return apiTypeOf(this.typeName);
  }
}
