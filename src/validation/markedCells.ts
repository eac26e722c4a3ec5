import type { CellAddress } from "../plan/address";
import { uniqueCells } from "./describe";
import type { Finding } from "./finding";

/** Rules whose findings list cells that are all alike; elsewhere the further cells are what the first was compared with. */
const LISTS = new Set([
  "criterion-not-measurable",
  "criterion-without-label",
  "criterion-without-owner",
  "formula-error",
  "number-as-text",
  "point-without-goal",
]);

/** The cells that a finding is about, to be marked in the workbook: not those that only were compared with them. */
export function markedCells({ rule, cells, repairs }: Finding): readonly CellAddress[] {
  if (LISTS.has(rule)) return cells;
  const together = repairs[0]?.cells ?? [];
  return uniqueCells([
    ...cells.slice(0, 1),
    ...(together.length > 1 ? together.map(({ cell }) => cell) : []),
  ]);
}
