import { translate, type Language } from "../locales";
import { WorkbookError } from "../workbook/workbookError";
import { CliError } from "./cliError";

/** Where a command writes. */
export interface Output {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Shows how far the work has come, in the place of what was shown before; missing where nobody looks. */
  readonly status?: (line: string) => void;
}

/** Everything but line breaks and tabs that a terminal would obey rather than show. */
const CONTROLS = /[^\P{Cc}\r\n\t]|\r(?!\n)/gu;

/** Output in which words from a workbook cannot steer the terminal: control characters are shown as a sign. */
export function withoutControls({ write, writeError, status }: Output): Output {
  const shown = (text: string): string => text.replace(CONTROLS, "\uFFFD");
  return {
    write: (text) => write(shown(text)),
    writeError: (text) => writeError(shown(text)),
    ...(status === undefined ? {} : { status: (line: string) => status(shown(line)) }),
  };
}

/**
 * Writes one line about what went wrong: input that cannot be used, or a failure of ours, which is never taken for an
 * error in the plan. `PLANKOLL_DEBUG=1` adds where a failure of ours happened.
 */
export function reportError(error: unknown, language: Language, output: Output): void {
  output.writeError(`plankoll: ${errorLine(error, language)}\n`);
}

/** What went wrong, in one line. */
export function errorLine(error: unknown, language: Language): string {
  if (error instanceof CliError) return translate(language, error.key, error.values);
  if (error instanceof WorkbookError) {
    const values = { sheet: error.location };
    return `${translate(language, `error.${error.kind}`, values)} (${error.message})`;
  }
  return translate(language, "cli.error.internal", { reason: reasonOf(error) });
}

/** The first line of a failure, or all of it for whoever looks for its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return process.env["PLANKOLL_DEBUG"] === "1"
    ? (error.stack ?? error.message)
    : (error.message.split("\n")[0] ?? "");
}
