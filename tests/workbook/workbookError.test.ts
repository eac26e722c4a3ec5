import { errors as swedish } from "../../src/locales/sv/errors";
import { WorkbookError, asWorkbookError } from "../../src/workbook/workbookError";

function officeError(code: string): Error {
  return Object.assign(new Error("Något"), { code, debugInfo: { errorLocation: "Range.values" } });
}

const known = [
  ["InvalidOperationInCellEditMode", "cellEditMode"],
  ["ItemNotFound", "notFound"],
  ["AccessDenied", "accessDenied"],
  ["RequestPayloadSizeLimitExceeded", "payloadTooLarge"],
  ["ResponsePayloadSizeLimitExceeded", "payloadTooLarge"],
  ["InvalidSelection", "invalidSelection"],
  ["ItemAlreadyExists", "nameTaken"],
  ["ApiNotFound", "requirementMissing"],
  ["SomethingNew", "unknown"],
] as const;

describe("asWorkbookError", () => {
  it.each(known)("reads %s as %s with its place, cause and text", (code, kind) => {
    const cause = officeError(code);
    const error = asWorkbookError(cause);
    expect(error).toBeInstanceOf(WorkbookError);
    expect(error).toMatchObject({ kind, code, location: "Range.values", cause });
    expect(swedish).toHaveProperty([`error.${kind}`]);
  });

  it("leaves other errors as they are", () => {
    const error = new TypeError("A bug of ours");
    expect(asWorkbookError(error)).toBe(error);
    expect(asWorkbookError(asWorkbookError(officeError("ItemNotFound")))).toMatchObject({
      kind: "notFound",
    });
  });
});
