import { formatCell } from "../plan/address";

/**
 * The formula of one row of a table, with cells instead of headers: "[@Utfall]" becomes "K14".
 *
 * @param headers Words of the table's header as they stand.
 * @param first The row's first cell.
 * @returns Nothing when the table lacks a column that the formula needs.
 */
export function rowFormula(
  formula: string,
  headers: readonly string[],
  first: { readonly row: number; readonly column: number }
): string | undefined {
  const needed = [...formula.matchAll(/\[@([^\]]+)\]/g)].map(([, header = ""]) => header);
  if (needed.some((header) => !headers.includes(header))) return undefined;
  return formula.replace(/\[@([^\]]+)\]/g, (_, header: string) =>
    formatCell({ row: first.row, column: first.column + headers.indexOf(header) })
  );
}
