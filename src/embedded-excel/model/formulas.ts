import type { SheetModel } from "./sheetModel";
import type { WorkbookModel } from "./workbookModel";

/** Rewrites a formula that stands on a sheet, or in a workbook's name when `sheet` is `null`. */
export type Rewrite = (formula: string, sheet: SheetModel | null) => string;

/**
 * Rewrites every formula of a workbook: cells, names, data validations and conditional formats.
 * @param mentioning the name that a formula has to mention for `rewrite` to change it; any formula when missing
 */
export function rewriteFormulas(
  workbook: WorkbookModel,
  rewrite: Rewrite,
  mentioning?: string
): void {
  for (const name of workbook.names) name.formula = rewrite(name.formula, null);
  if (mentioning !== undefined && !workbook.formulaWords.has(mentioning)) return;
  for (const sheet of workbook.sheets) rewriteSheet(sheet, (formula) => rewrite(formula, sheet));
}

/** Rewrites the formulas of a sheet: its cells, names, data validations and conditional formats. */
export function rewriteSheet(sheet: SheetModel, rewrite: (formula: string) => string): void {
  for (const cell of sheet.formulaCells()) cell.formula = rewrite(cell.formula);
  for (const name of sheet.names) name.formula = rewrite(name.formula);
  for (const validation of sheet.validations) validation.rule = rewriteIn(validation.rule, rewrite);
  for (const format of sheet.conditionalFormats)
    format.settings = { ...rewriteIn(format.settings, rewrite) };
}

/** Rewrites every string that begins with "=" in plain data, however deep. */
export function rewriteIn<T extends Readonly<Record<string, unknown>>>(
  data: T,
  rewrite: (formula: string) => string
): T {
  const visit = (value: unknown): unknown => {
    if (typeof value === "string") return value.startsWith("=") ? rewrite(value) : value;
    if (Array.isArray(value)) return value.map(visit);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, visit(inner)]));
  };
  return visit(data) as T;
}
