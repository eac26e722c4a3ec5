import { Bench, PREFIX } from "./bench";
import { allCases } from "./cases";
import type { ConformanceCase } from "./conformanceCase";

export interface ConformanceResult {
  readonly id: string;
  readonly title: string;
  readonly requirementSet: string;
  /** Skipped when the host does not claim the requirement set. */
  readonly outcome: "passed" | "failed" | "skipped";
  /** What was different; "" when nothing was. */
  readonly message: string;
}

export interface ConformanceOptions {
  /** The cases to run, in order; all of them when missing. */
  readonly cases?: readonly ConformanceCase[];
  /** Told of each result when it is there. */
  readonly onResult?: (result: ConformanceResult) => void;
}

type ExcelNamespace = Pick<typeof Excel, "run">;
type OfficeNamespace = Pick<typeof Office, "context">;

/**
 * Runs the suite in the Excel that an office.js speaks to. One case follows another; each works on sheets of its own,
 * which are removed when it has ended, however it ended.
 */
export async function runConformance(
  excel: ExcelNamespace,
  office: OfficeNamespace,
  options: ConformanceOptions = {}
): Promise<readonly ConformanceResult[]> {
  const results: ConformanceResult[] = [];
  for (const [serial, one] of (options.cases ?? allCases).entries()) {
    const result = await runCase(excel, office, one, serial + 1);
    results.push(result);
    options.onResult?.(result);
  }
  return results;
}

async function runCase(
  excel: ExcelNamespace,
  office: OfficeNamespace,
  one: ConformanceCase,
  serial: number
): Promise<ConformanceResult> {
  const { id, title, requirementSet } = one;
  const about = { id, title, requirementSet };
  if (!office.context.requirements.isSetSupported("ExcelApi", requirementSet))
    return { ...about, outcome: "skipped", message: `ExcelApi ${requirementSet} is missing` };
  try {
    await excel.run((context) => one.run(context, new Bench(context, serial)));
    return { ...about, outcome: "passed", message: "" };
  } catch (error) {
    return { ...about, outcome: "failed", message: messageOf(error) };
  } finally {
    await removeLeftovers(excel);
  }
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, debugInfo } = error as Partial<OfficeExtension.Error>;
  const place = debugInfo?.errorLocation === undefined ? "" : ` at ${debugInfo.errorLocation}`;
  return code === undefined ? error.message : `${code}${place}: ${error.message}`;
}

/** Removes every sheet and name whose name begins with the suite's prefix. */
async function removeLeftovers(excel: ExcelNamespace): Promise<void> {
  await excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items) if (isOurs(sheet.name)) await removeSheet(context, sheet);
    for (const name of names.items) if (isOurs(name.name)) name.delete();
    await context.sync();
  });
}

async function removeSheet(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  sheet.visibility = "Visible";
  sheet.delete();
  await context.sync();
}

const isOurs = (name: string): boolean => name.startsWith(PREFIX);
