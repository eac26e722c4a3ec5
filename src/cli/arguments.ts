import { parseArgs } from "node:util";
import type { Language } from "../locales";
import { CliError } from "./cliError";

export type OutputFormat = "text" | "json";
/** Formats of the report of `validate`. */
export type ReportFormat = OutputFormat | "csv" | "sarif";

/** A command line that was understood. */
export type Invocation =
  | { readonly command: "help" | "version"; readonly language: Language }
  | {
      readonly command: "validate";
      readonly files: readonly string[];
      readonly format: ReportFormat;
      readonly language: Language;
      readonly settings?: string;
      readonly jobs?: number;
    }
  | {
      readonly command: "inspect" | "progress";
      readonly files: readonly string[];
      readonly format: OutputFormat;
      readonly language: Language;
    }
  | {
      readonly command: "report";
      readonly file: string;
      /** The day that the report is dated, as "2026-01-31". */
      readonly date: string;
      readonly settings?: string;
      readonly output: string;
      readonly force: boolean;
      readonly language: Language;
    }
  | {
      readonly command: "follow-up";
      readonly file: string;
      /** Identity, short name or name of one of the workbook's periods. */
      readonly period: string;
      /** True to give the goals' sheets a block for economy. */
      readonly economy: boolean;
      /** Name of the sheet that the goals' sheets are copied from. */
      readonly template?: string;
      /** True to lock what comes from the plan. */
      readonly protect: boolean;
      readonly year?: number;
      readonly goals?: readonly number[];
      readonly output: string;
      readonly force: boolean;
      readonly language: Language;
    }
  | {
      readonly command: "insert-template";
      readonly file: string;
      readonly output: string;
      readonly force: boolean;
      readonly language: Language;
    }
  | {
      readonly command: "remove-follow-up";
      readonly file: string;
      readonly output: string;
      /** True to remove sheets where somebody has written, too. */
      readonly includeFilled: boolean;
      readonly force: boolean;
      readonly language: Language;
    };

const OPTIONS = {
  format: { type: "string", default: "text" },
  language: { type: "string", default: "sv" },
  settings: { type: "string" },
  jobs: { type: "string" },
  date: { type: "string" },
  period: { type: "string" },
  year: { type: "string" },
  goals: { type: "string" },
  economy: { type: "boolean", default: false },
  protect: { type: "boolean", default: false },
  template: { type: "string" },
  "include-filled": { type: "boolean", default: false },
  output: { type: "string", short: "o" },
  force: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
  version: { type: "boolean", short: "v", default: false },
} as const;

type Values = ReturnType<typeof parse>["values"];

const ALLOWED: Readonly<Record<string, readonly (keyof typeof OPTIONS)[]>> = {
  validate: ["format", "language", "settings", "jobs", "help"],
  inspect: ["format", "language", "help"],
  progress: ["format", "language", "help"],
  report: ["date", "settings", "output", "force", "language", "help"],
  "insert-template": ["output", "force", "language", "help"],
  "remove-follow-up": ["output", "include-filled", "force", "language", "help"],
  "follow-up": [
    "period",
    "year",
    "goals",
    "economy",
    "protect",
    "template",
    "output",
    "force",
    "language",
    "help",
  ],
};

/**
 * Understands a command line.
 * @throws CliError for an unknown command or option, or a value that is missing or cannot be used.
 */
export function parseInvocation(args: readonly string[]): Invocation {
  const { values, positionals } = parse(args);
  const language = oneOf("language", values.language, ["sv", "en"] as const);
  const [command, ...files] = positionals;
  if (values.version) return { command: "version", language };
  if (values.help || command === undefined || command === "help")
    return { command: "help", language };
  const allowed = ALLOWED[command];
  if (allowed === undefined) throw new CliError("cli.error.unknownCommand", { command });
  refuseForeignOptions(command, args, allowed);
  if (files.length === 0) throw new CliError("cli.error.noFile", { command });
  if (command === "insert-template") return { command, ...fileAndOutput(files, values), language };
  if (command === "remove-follow-up") return removal(files, values, language);
  if (command === "follow-up") return followUp(files, values, language);
  if (command === "validate") return validation(files, values, language);
  if (command === "report") return report(files, values, language);
  const format = oneOf("format", values.format, ["text", "json"] as const);
  const reading = oneOf("command", command, ["inspect", "progress"] as const);
  return { command: reading, files, format, language };
}

function validation(files: readonly string[], values: Values, language: Language): Invocation {
  const format = oneOf("format", values.format, ["text", "json", "csv", "sarif"] as const);
  const settings = values.settings === undefined ? {} : { settings: values.settings };
  const jobs = values.jobs === undefined ? {} : { jobs: wholeNumber("jobs", values.jobs) };
  return { command: "validate", files, format, language, ...settings, ...jobs };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const option = /'(-[^ ']*)/.exec(String(error))?.[1] ?? "";
    throw new CliError("cli.error.unknownOption", { option });
  }
}

function refuseForeignOptions(
  command: string,
  args: readonly string[],
  allowed: readonly string[]
): void {
  const given = args
    .filter((arg) => arg.startsWith("--"))
    .map((arg) => arg.slice(2).split("=")[0] ?? "");
  const foreign = given.find((name) => name !== "" && !allowed.includes(name));
  if (foreign !== undefined)
    throw new CliError("cli.error.foreignOption", { option: `--${foreign}`, command });
}

/** The only file of a command that writes another. */
function fileAndOutput(
  [file = "", ...more]: readonly string[],
  { output, force }: Values
): { readonly file: string; readonly output: string; readonly force: boolean } {
  if (more.length > 0) throw new CliError("cli.error.oneFile", {});
  if (output === undefined) throw new CliError("cli.error.missingOption", { option: "--output" });
  return { file, output, force };
}

function removal(files: readonly string[], values: Values, language: Language): Invocation {
  const includeFilled = values["include-filled"];
  const written = fileAndOutput(files, values);
  return { command: "remove-follow-up", ...written, includeFilled, language };
}

function report(files: readonly string[], values: Values, language: Language): Invocation {
  const settings = values.settings === undefined ? {} : { settings: values.settings };
  const date = values.date ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw badValue("date", date, "2026-01-31");
  return { command: "report", ...fileAndOutput(files, values), date, language, ...settings };
}

function followUp(files: readonly string[], values: Values, language: Language): Invocation {
  const written = fileAndOutput(files, values);
  if (values.period === undefined)
    throw new CliError("cli.error.missingOption", { option: "--period" });
  const year = values.year === undefined ? {} : { year: wholeNumber("year", values.year) };
  const goals = values.goals === undefined ? {} : { goals: numbers("goals", values.goals) };
  const { period, economy, protect } = values;
  return {
    command: "follow-up",
    ...written,
    ...{ period, economy, protect },
    ...(values.template === undefined ? {} : { template: values.template }),
    language,
    ...year,
    ...goals,
  };
}

function oneOf<T extends string>(option: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw badValue(option, value, choices.join(", "));
  return found;
}

function wholeNumber(option: string, value: string): number {
  if (!/^\d{1,4}$/.test(value.trim()))
    throw badValue(option, value, option === "year" ? "2024" : "1, 2, 3");
  return Number(value);
}

const numbers = (option: string, value: string): number[] =>
  value.split(",").map((part) => wholeNumber(option, part));

const badValue = (option: string, value: string, choices: string): CliError =>
  new CliError("cli.error.badValue", { option: `--${option}`, value, choices });
