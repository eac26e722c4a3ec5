import { translate, type Language } from "../locales";
import { parseInvocation, type Invocation } from "./arguments";
import { followUpCommand } from "./followUpCommand";
import { insertTemplateCommand } from "./insertTemplateCommand";
import { inspectCommand } from "./inspectCommand";
import { reportError, withoutControls, type Output } from "./output";
import { packageVersion } from "./packageVersion";
import { progressCommand } from "./progressCommand";
import { reportCommand } from "./reportCommand";
import { validateCommand } from "./validate/validateCommand";
import { removeFollowUpCommand } from "./removeFollowUpCommand";

const UNUSABLE = 2;
const USUAL_WIDTH = 80;

const STANDARD_OUTPUT: Output = {
  write: (text) => void process.stdout.write(text),
  writeError: (text) => void process.stderr.write(text),
  ...(process.stderr.isTTY ? { status: showStatus } : {}),
};

/** Shows a line in the place of the one before, cut to the terminal's width. */
function showStatus(line: string): void {
  // Some terminals do not say how wide they are.
  const width = process.stderr.columns || USUAL_WIDTH;
  process.stderr.write(`\r${line.slice(0, width - 1)}\u001b[K`);
}

/**
 * Runs one command line.
 * @returns the exit code: 0, 1 for error findings, 2 for input that cannot be used, told in one line on stderr.
 */
export async function main(
  args: readonly string[],
  where: Output = STANDARD_OUTPUT
): Promise<number> {
  const output = withoutControls(where);
  const language = languageOfErrors(args);
  try {
    return await run(parseInvocation(args), output);
  } catch (error) {
    reportError(error, language, output);
    return UNUSABLE;
  }
}

function run(invocation: Invocation, output: Output): Promise<number> {
  switch (invocation.command) {
    case "validate":
      return validateCommand(invocation, output);
    case "inspect":
      return inspectCommand(invocation, output);
    case "progress":
      return progressCommand(invocation, output);
    case "report":
      return reportCommand(invocation, output);
    case "follow-up":
      return followUpCommand(invocation, output);
    case "version":
      output.write(`plankoll ${packageVersion()}\n`);
      return Promise.resolve(0);
    case "insert-template":
      return insertTemplateCommand(invocation, output);
    case "remove-follow-up":
      return removeFollowUpCommand(invocation, output);
    default:
      output.write(`${translate(invocation.language, "cli.help")}\n`);
      return Promise.resolve(0);
  }
}

/** The language of messages about a command line that could not be understood. */
function languageOfErrors(args: readonly string[]): Language {
  const given = args.join(" ");
  return /--language[= ]en\b/.test(given) ? "en" : "sv";
}
