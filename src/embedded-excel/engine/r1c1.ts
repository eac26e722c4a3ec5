import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx/xlsx";
import { formatCell } from "./address";

/** An English A1 formula of a cell (counted from zero) in R1C1 notation: "=A1" in B2 is "=R[-1]C[-1]". */
export function toR1C1(formula: string, row: number, column: number): string {
  return translateFormulaToR1C1(formula, formatCell(row, column), { allowTernary: false });
}

/** An English R1C1 formula of a cell (counted from zero) in A1 notation. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return translateFormulaToA1(formula, formatCell(row, column), {
    allowTernary: false,
    wrapEdges: true,
  });
}
