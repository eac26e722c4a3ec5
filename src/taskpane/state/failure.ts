import type { TextValues } from "../../locales/format";

/** What could not be done, and why. */
export interface Failure {
  /** Key of the text that says it, of which there is one for each kind of error that Excel gives. */
  readonly key: string;
  readonly values: TextValues;
  /** What to try again. */
  readonly retry?: (() => void) | undefined;
}

/** What the pane needs of a `WorkbookError`; `location` is the sheet in errors about a sheet. */
interface Described {
  readonly kind: string;
  readonly location?: string;
}

/**
 * What is to be said of whatever was thrown: of errors of the workbook layer by their `kind` (texts `error.<kind>`), of
 * anything else with its message.
 */
export function failureOf(error: unknown, retry?: () => void): Failure {
  const message = error instanceof Error ? error.message : String(error);
  if (!isDescribed(error)) return { key: "pane.failure.unexpected", values: { message }, retry };
  return { key: `error.${error.kind}`, values: { sheet: error.location ?? "", message }, retry };
}

/** True for an error of the workbook layer of a kind. */
export function isOfKind(error: unknown, kind: string): boolean {
  return isDescribed(error) && error.kind === kind;
}

function isDescribed(error: unknown): error is Described {
  return (
    typeof error === "object" && error !== null && "kind" in error && typeof error.kind === "string"
  );
}
