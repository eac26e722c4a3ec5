import { translate, type Language } from "../locales";
import { WorkbookError } from "../workbook/workbookError";
import { CliError } from "./cliError";

/** Where a command writes. */
export interface Output {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
}

/**
 * Writes one line about input that cannot be used.
 * @throws what is not about the input, which is a bug of ours.
 */
export function reportError(error: unknown, language: Language, output: Output): void {
  output.writeError(`plankoll: ${errorLine(error, language)}\n`);
}

function errorLine(error: unknown, language: Language): string {
  if (error instanceof CliError) return translate(language, error.key, error.values);
  if (error instanceof WorkbookError) {
    return `${translate(language, `error.${error.kind}`)} (${error.message})`;
  }
  throw error;
}
