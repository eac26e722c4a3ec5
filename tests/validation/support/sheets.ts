import type { Plan } from "../../../src/plan/plan";
import { readPlan } from "../../../src/plan/readPlan";
import { formula, sheet, type TestCell, workbook } from "../../plan/support/snapshot";

/** The plan that is read from one sheet named Budget. */
export function planOf(rows: readonly (readonly TestCell[])[]): Plan {
  return readPlan(workbook(sheet("Budget", rows)));
}

/** Rows of a budget in mnkr from "Skola;100;=SUM(B2:B3)→300": numbers, formulas with their values, words. */
export function budgetOf(...rows: readonly string[]): Plan {
  return planOf([["Verksamhet", "Budget mnkr"], ...rows.map((row) => row.split(";").map(cellOf))]);
}

/** As `budgetOf`, with a header row of its own. */
export function tableOf(header: string, ...rows: readonly string[]): Plan {
  return planOf([header.split(";"), ...rows.map((row) => row.split(";").map(cellOf))]);
}

function cellOf(text: string): TestCell {
  const [, written, value] = /^(=.+)→(.+)$/u.exec(text) ?? [];
  if (written !== undefined && value !== undefined) return formula(written, contentOf(value));
  return contentOf(text);
}

function contentOf(text: string): string | number | null {
  if (text === "") return null;
  return /^-?\d+(\.\d+)?$/u.test(text) ? Number(text) : text;
}
