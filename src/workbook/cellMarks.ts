import { formatCell, type CellAddress } from "../plan/address";
import type { Severity } from "../validation/finding";

/** A cell to mark. A cell that comes several times is marked by the gravest. */
export interface CellMark {
  readonly cell: CellAddress;
  readonly severity: Severity;
}

/** What was marked or unmarked, and what was not. */
export interface MarkOutcome {
  /** Number of cells. */
  readonly cells: number;
  /** Sheets whose protection does not let formats be changed. */
  readonly protectedSheets: readonly string[];
}

interface Look {
  readonly fill: string;
  readonly line: string;
  readonly style: "Continuous" | "Dash" | "Dot";
}

/** Told apart by their lines as well as by their colours. */
const LOOKS: Readonly<Record<Severity, Look>> = {
  error: { fill: "#F9D6D5", line: "#B10E1C", style: "Continuous" },
  warning: { fill: "#FFE8B8", line: "#8A5A00", style: "Dash" },
  info: { fill: "#D6E8FA", line: "#1B5E9E", style: "Dot" },
};
const SEVERITIES = ["error", "warning", "info"] as const;
const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Excel cuts addresses at 8,192 characters; a cell's takes at most a dozen. */
const CELLS_OF_A_RULE = 500;

/** A formula that is always true, has no references that Excel could shift, and that nobody else writes. */
const formulaOf = (severity: Severity): string => `="plankoll ${severity}"<>""`;
const OURS = /^="plankoll (?:error|warning|info)"/i;

/**
 * Marks cells by severity and takes earlier marks away. A mark is a conditional format: the cell's own look stays as it
 * is under it, so that taking the mark away brings back exactly what was there, or what somebody made of it meanwhile.
 * Setting fills could not: Excel gives white for no fill (office-js#6218), and a theme's colours as plain ones.
 * Four syncs.
 */
export async function markCells(
  context: Excel.RequestContext,
  marks: readonly CellMark[]
): Promise<MarkOutcome> {
  const sheets = await sheetsWithMarks(context);
  sheets.forEach(removeOurs);
  const wanted = sheets.map((one) => ({ ...one, marks: gravest(marks, one.sheet.name) }));
  const open = wanted.filter(({ isProtected }) => !isProtected);
  open.forEach(({ sheet, marks: own }) => addMarks(sheet, own));
  await context.sync();
  return {
    cells: open.reduce((sum, { marks: own }) => sum + own.size, 0),
    protectedSheets: wanted
      .filter(({ isProtected, marks: own }) => isProtected && own.size > 0)
      .map(({ sheet }) => sheet.name),
  };
}

/**
 * Takes all our marks away, also those of earlier sessions, of other people and on copied sheets: they are known by their
 * formula, nothing has to be remembered. Four syncs.
 */
export async function unmarkCells(context: Excel.RequestContext): Promise<MarkOutcome> {
  const sheets = await sheetsWithMarks(context);
  const marked = sheets.filter(({ ours }) => ours.length > 0);
  const areas = marked
    .filter(({ isProtected }) => !isProtected)
    .flatMap(({ ours }) => ours.map((format) => format.getRanges().load("cellCount")));
  await context.sync();
  marked.forEach(removeOurs);
  await context.sync();
  return {
    cells: areas.reduce((sum, { cellCount }) => sum + cellCount, 0),
    protectedSheets: marked.filter(({ isProtected }) => isProtected).map(({ sheet }) => sheet.name),
  };
}

interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  readonly ours: readonly Excel.ConditionalFormat[];
}

/** Every sheet with our conditional formats. The rule of a format can only be asked for where it is a custom one. */
async function sheetsWithMarks(context: Excel.RequestContext): Promise<readonly MarkedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected,items/protection/options");
  await context.sync();
  const all = worksheets.items.map((sheet) => ({
    sheet,
    formats: sheet.getRange().conditionalFormats.load("items/type"),
  }));
  await context.sync();
  const custom = all.map(({ sheet, formats }) => ({
    sheet,
    formats: formats.items
      .filter(({ type }) => type === "Custom")
      .map((format) => ({ format, rule: format.custom.rule.load("formula") })),
  }));
  await context.sync();
  return custom.map(({ sheet, formats }) => ({
    sheet,
    isProtected: isLocked(sheet.protection),
    ours: formats.filter(({ rule }) => OURS.test(rule.formula)).map(({ format }) => format),
  }));
}

function isLocked({ protected: isProtected, options }: Excel.WorksheetProtection): boolean {
  return isProtected && options.allowFormatCells !== true;
}

function removeOurs({ ours, isProtected }: MarkedSheet): void {
  if (isProtected) return;
  ours.forEach((format) => format.delete());
}

function gravest(marks: readonly CellMark[], sheet: string): ReadonlyMap<string, Severity> {
  const bySeverity = SEVERITIES.toReversed().flatMap((severity) =>
    marks.filter((mark) => mark.severity === severity && mark.cell.sheet === sheet)
  );
  return new Map(bySeverity.map(({ cell, severity }) => [formatCell(cell), severity]));
}

function addMarks(sheet: Excel.Worksheet, marks: ReadonlyMap<string, Severity>): void {
  SEVERITIES.forEach((severity) => {
    const cells = [...marks].filter(([, own]) => own === severity).map(([cell]) => cell);
    chunks(cells).forEach((chunk) => addMark(sheet.getRanges(chunk.join(",")), severity));
  });
}

function chunks(cells: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(cells.length / CELLS_OF_A_RULE) }, (_, index) =>
    cells.slice(index * CELLS_OF_A_RULE, (index + 1) * CELLS_OF_A_RULE)
  );
}

function addMark(cells: Excel.RangeAreas, severity: Severity): void {
  const { fill, line, style } = LOOKS[severity];
  const { custom } = cells.conditionalFormats.add("Custom");
  custom.rule.formula = formulaOf(severity);
  custom.format.fill.color = fill;
  EDGES.forEach((edge) => custom.format.borders.getItem(edge).set({ style, color: line }));
}
