import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import type { Session } from "../../session";

/** `Excel.Application`. */
export class ApplicationObject implements ApiObject {
  constructor(readonly session: Session) {}

  get apiType(): ApiType {
    return apiTypeOf("Application");
  }
}

/** `Excel.IterativeCalculation`: the settings are kept, but circular references are not iterated. */
export class IterativeCalculationObject implements ApiObject {
  constructor(readonly session: Session) {}

  get apiType(): ApiType {
    return apiTypeOf("IterativeCalculation");
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
