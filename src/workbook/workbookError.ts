/** What kind of obstacle Excel reported; `locales` has a text for each as `error.<kind>`. */
export type WorkbookErrorKind =
  | "cellEditMode"
  | "notFound"
  | "sheetGone"
  | "accessDenied"
  | "protectedSheet"
  | "protectedWorkbook"
  | "payloadTooLarge"
  | "invalidSelection"
  | "hiddenSheet"
  | "changedSince"
  | "formulaCell"
  | "nameTaken"
  | "invalidArgument"
  | "cellsInTheWay"
  | "requirementMissing"
  | "otherWorkbook"
  | "busy"
  | "timeout"
  | "restartNeeded"
  | "unknown";

/**
 * Codes of OfficeExtension.Error, as Microsoft lists them for the application-specific APIs; messages are localised and
 * codes are not. A code that is missing here is "unknown".
 */
export const kindOfCode: Readonly<Record<string, WorkbookErrorKind>> = {
  InvalidOperationInCellEditMode: "cellEditMode",
  ItemNotFound: "notFound",
  InvalidReference: "notFound",
  InvalidObjectPath: "notFound",
  AccessDenied: "accessDenied",
  BadPassword: "accessDenied",
  Unauthenticated: "accessDenied",
  MemoryLimitReached: "payloadTooLarge",
  OperationCellsExceedLimit: "payloadTooLarge",
  RangeExceedsLimit: "payloadTooLarge",
  RequestPayloadSizeLimitExceeded: "payloadTooLarge",
  ResponsePayloadSizeLimitExceeded: "payloadTooLarge",
  InvalidSelection: "invalidSelection",
  ItemAlreadyExists: "nameTaken",
  FormulaLengthExceedsLimit: "invalidArgument",
  InvalidArgument: "invalidArgument",
  InvalidBinding: "invalidArgument",
  InvalidOperation: "invalidArgument",
  InvalidRequest: "invalidArgument",
  FilteredRangeConflict: "cellsInTheWay",
  InsertDeleteConflict: "cellsInTheWay",
  MergedRangeConflict: "cellsInTheWay",
  NonBlankCellOffSheet: "cellsInTheWay",
  PivotTableRangeConflict: "cellsInTheWay",
  ApiNotAvailable: "requirementMissing",
  ApiNotFound: "requirementMissing",
  NotImplemented: "requirementMissing",
  UnsupportedFeature: "requirementMissing",
  UnsupportedOperation: "requirementMissing",
  UnsupportedSheet: "requirementMissing",
  InactiveWorkbook: "otherWorkbook",
  ActivityLimitReached: "busy",
  Conflict: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  Timeout: "timeout",
  HostRestartNeeded: "restartNeeded",
  GeneralException: "unknown",
};

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}

/** An error of Excel with what kind it is and where it happened. `cause` is the error as Excel gave it. */
export class WorkbookError extends Error {
  readonly kind: WorkbookErrorKind;
  /** Excel's code, such as "ItemNotFound"; empty when the error is ours. */
  readonly code: string;
  /** Member that failed, such as "Worksheet.name", or the sheet that an error of ours is about. */
  readonly location: string;

  constructor(
    kind: WorkbookErrorKind,
    location: string,
    options: { code?: string; cause?: unknown } = {}
  ) {
    const { code = "", cause } = options;
    super([kind, code, location].filter((word) => word !== "").join(": "), { cause });
    this.name = "WorkbookError";
    this.kind = kind;
    this.code = code;
    this.location = location;
  }
}

/** The same error with its kind. Errors that do not come from Excel are bugs of ours and are passed on as they are. */
export function asWorkbookError(error: unknown): unknown {
  if (!isOfficeError(error)) return error;
  const { code, debugInfo } = error;
  const location = debugInfo?.errorLocation ?? "";
  return new WorkbookError(kindOfCode[code] ?? "unknown", location, { code, cause: error });
}

/** True for an error of Excel, or of ours, of a kind. */
export function isOfKind(error: unknown, kind: WorkbookErrorKind): boolean {
  const known = asWorkbookError(error);
  return known instanceof WorkbookError && known.kind === kind;
}

/** Told by its members: office.js may live in another realm, where `Error` is another class. */
function isOfficeError(error: unknown): error is OfficeError {
  if (typeof error !== "object" || error === null) return false;
  return "code" in error && typeof error.code === "string" && "debugInfo" in error;
}
