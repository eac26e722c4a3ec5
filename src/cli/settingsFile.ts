import { readValidationSettings } from "../validation/settings";
import { CliError } from "./cliError";
import { readBytes } from "./workbookFile";

/**
 * The text of a file of settings.
 * @throws CliError when the file cannot be read, or something in it cannot be used: a command line is to be exact.
 */
export async function readSettings(file: string): Promise<string> {
  const text = new TextDecoder().decode(await readBytes(file));
  const [unusable] = readValidationSettings(text).unusable;
  if (unusable === undefined) return text;
  throw new CliError(unusable === "" ? "cli.error.settings" : "cli.error.setting", {
    file,
    setting: unusable,
  });
}
