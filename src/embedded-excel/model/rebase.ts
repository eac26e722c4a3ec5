import { copyFormula } from "../engine/copyFormula";
import type { Area } from "./area";
import { rewriteIn } from "./formulas";

/**
 * Formulas that are relative to the first cell of areas, made relative to the first cell of other areas, so that they
 * mean the same in every cell.
 */
export function rebase<T extends Readonly<Record<string, unknown>>>(
  data: T,
  from: readonly Area[],
  to: readonly Area[]
): T {
  const [before, after] = [from[0], to[0]];
  if (before === undefined || after === undefined) return data;
  const [down, across] = [after.row - before.row, after.column - before.column];
  if (down === 0 && across === 0) return data;
  return rewriteIn(data, (formula) => copyFormula(formula, down, across));
}
