import { apiTypeOf, defineApiType, type ApiObject, type ApiType } from "../../protocol/apiType";
import { asBoolean } from "../../protocol/arguments";
import type { Session } from "../../session";

/** `Excel.Runtime`. */
export class RuntimeObject implements ApiObject {
  constructor(readonly session: Session) {}

  get apiType(): ApiType {
    return apiTypeOf("Runtime");
  }
}

defineApiType<RuntimeObject>("Runtime", {
  properties: {
    enableEvents: {
      get: ({ session }) => session.events.enabled,
      set: ({ session }, value) => void (session.events.enabled = asBoolean(value)),
    },
  },
});
