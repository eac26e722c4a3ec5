import type { AmountTable } from "../../../src/plan/plan";
import { readPlan } from "../../../src/plan/readPlan";
import type { SheetOptions, TestCell } from "./snapshot";
import { sheet, workbook } from "./snapshot";

/** The first budget of a sheet of rows. */
export function tableOf(
  rows: readonly (readonly TestCell[])[],
  options?: SheetOptions
): AmountTable {
  const [budget] = readPlan(workbook(sheet("Budget", rows, options))).budgets;
  if (budget === undefined) throw new Error("no budget");
  return budget;
}

/** Every relation of rows in words: "Summa = + Skola + Vård (label arithmetic)". */
export function rowsSaid(table: AmountTable): string[] {
  const name = (line: number): string => table.lines[line]?.label.value ?? "?";
  return (table.rowRelations ?? []).map(({ total, parts, because, failsIn }) => {
    const sum = parts.map(({ line, weight }) => `${weight < 0 ? "-" : "+"} ${name(line)}`);
    const fails = failsIn.length === 0 ? "" : ` fails in ${failsIn.join(" ")}`;
    return `${name(total)} = ${sum.join(" ")} (${because.join(" ")})${fails}`;
  });
}

/** Every relation of columns in words: "sum D = +B -C (label arithmetic)". */
export function columnsSaid({ columnRelations = [] }: AmountTable): string[] {
  const letter = (column: number): string => String.fromCharCode(65 + column);
  return columnRelations.map(({ kind, result, parts, whole, because, failsIn }) => {
    const sum = parts.map(({ column, weight }) => `${weight < 0 ? "-" : "+"}${letter(column)}`);
    const of = whole === undefined ? "" : ` of line ${whole}`;
    const fails = failsIn.length === 0 ? "" : ` fails in ${failsIn.join(" ")}`;
    return `${kind} ${letter(result)} = ${sum.join(" ")}${of} (${because.join(" ")})${fails}`;
  });
}
