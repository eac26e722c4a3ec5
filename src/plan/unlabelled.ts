import { formatCell } from "./address";
import { cellsArea } from "./cellsArea";
import type { Figure } from "./figure";
import type { SheetGrid } from "./grid";
import type { NotUnderstood, Text } from "./plan";

const MAX_SHOWN = 6;

/** Rows of figures that no words name, each with its figures. Rows right below one another are told as one area. */
export function unlabelledFaults(
  grid: SheetGrid,
  rows: readonly (readonly Figure[])[]
): readonly NotUnderstood[] {
  const runs: Figure[][] = [];
  for (const figures of rows) {
    const [first] = figures;
    const above = runs.at(-1)?.at(-1);
    if (first === undefined) continue;
    if (above !== undefined && first.cell.row === above.cell.row + 1) runs.at(-1)?.push(...figures);
    else runs.push([...figures]);
  }
  return runs.map((figures) => ({
    area: cellsArea(figures.map(({ cell }) => cell)),
    reason: "noLabel",
    text: figures
      .slice(0, MAX_SHOWN)
      .map(({ cell }) => grid.shown(cell.row, cell.column))
      .join("; "),
  }));
}

/** What a sum without words is called: its cell, "B8". It stands where its words would. */
export function sumLabel({ cell }: Figure, column: number): Text {
  return { value: formatCell(cell), cell: { ...cell, column } };
}
