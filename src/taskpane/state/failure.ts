import type { TextValues } from "../../locales/format";
import { isPaneKey, type PaneKey } from "../texts";

/** What could not be done, in words of `locales`. `retry` is what to try again. */
export interface Failure {
  readonly title: PaneKey;
  readonly body: PaneKey;
  readonly values: TextValues;
  readonly retry?: (() => void) | undefined;
}

/** What the pane needs of a `WorkbookError`; `location` is the sheet in errors about a sheet. */
interface Described {
  readonly kind: string;
  readonly location?: string;
}

/**
 * Turns whatever was thrown into words: errors of the workbook layer by their `kind` (texts `error.<kind>`),
 * anything else as an unexpected error with its message.
 */
export function failureOf(error: unknown, retry?: () => void): Failure {
  const title = "pane.failure.title";
  if (isDescribed(error)) {
    const body = `error.${error.kind}`;
    if (isPaneKey(body)) return { title, body, values: { sheet: error.location ?? "" }, retry };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { title, body: "pane.failure.unexpected", values: { message }, retry };
}

function isDescribed(error: unknown): error is Described {
  return (
    typeof error === "object" && error !== null && "kind" in error && typeof error.kind === "string"
  );
}
