import type { Plan } from "../../../src/plan/plan";
import { readPlan } from "../../../src/plan/readPlan";
import { sheet, shown, type TestCell, workbook } from "../../plan/support/snapshot";

/** A cell from text: "12,5" and "3,7 %" are typed numbers that show so, "*Skola" is bold, the rest are words. */
function typed(words: string): TestCell {
  const percent = words.endsWith(" %");
  const number = Number(words.replace(" %", "").replaceAll(" ", "").replace(",", "."));
  if (words === "" || Number.isNaN(number)) {
    return words.startsWith("*") ? { value: words.slice(1), bold: true } : words || null;
  }
  const decimals = words.replace(" %", "").split(",")[1]?.length ?? 0;
  const format = `0${decimals > 0 ? `.${"0".repeat(decimals)}` : ""}${percent ? "%" : ""}`;
  return shown(percent ? Number((number / 100).toPrecision(12)) : number, format);
}

/** A plan read from one sheet, whose rows are written as "Skola | 12,5 | 13,0". */
export function budgetOf(...rows: readonly string[]): Plan {
  const cells = rows.map((row) => row.split("|").map((words) => typed(words.trim())));
  return readPlan(workbook(sheet("Budget", cells)));
}
