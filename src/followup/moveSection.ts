import type { BlueprintArea, BlueprintBlock, SheetBlueprint } from "./blueprint";

/** Rows of a blueprint: from the first to the one after the last. */
export interface Rows {
  readonly from: number;
  readonly to: number;
}

/** True for what stands in the rows. */
export function isWithin({ from, to }: Rows, { row }: { readonly row: number }): boolean {
  return row >= from && row < to;
}

/** A part of a blueprint, moved to begin at another row. Its formulas refer to cells of its own, or to names. */
export function moveSection(blueprint: SheetBlueprint, rows: Rows, row: number): SheetBlueprint {
  const by = row - rows.from;
  const down = <T extends { readonly row: number }>(part: T): T => ({
    ...part,
    row: part.row + by,
  });
  const moved = <T extends { readonly row: number }>(parts: readonly T[]): T[] =>
    parts.filter((part) => isWithin(rows, part)).map(down);
  const { blocks, tables, choices, marks, rowHeights, charts = [], page } = blueprint;
  return {
    ...blueprint,
    blocks: moved(blocks).map((block) => withFormulas(block, by)),
    tables: moved(tables),
    choices: moved(choices),
    marks: moved(marks),
    rowHeights: moved(rowHeights),
    charts: charts
      .filter(({ place }) => isWithin(rows, place))
      .map((chart) => ({
        ...chart,
        amounts: down<BlueprintArea>(chart.amounts),
        categories: down<BlueprintArea>(chart.categories),
        place: down<BlueprintArea>(chart.place),
      })),
    page: { ...page, breaks: [row] },
  };
}

function withFormulas(block: BlueprintBlock, by: number): BlueprintBlock {
  const values = block.values.map((line) =>
    line.map((value) =>
      value !== undefined && "formula" in value ? { formula: movedDown(value.formula, by) } : value
    )
  );
  return { ...block, values };
}

/** Moves the cells that a formula refers to, and leaves its words: every other part between quotes. */
function movedDown(formula: string, by: number): string {
  const parts = formula.split('"').map((part, index) =>
    index % 2 === 1
      ? part
      : part.replace(/\b([A-Z]{1,3})(\d+)\b/g, (_, column: string, row: string) => {
          return `${column}${Number(row) + by}`;
        })
  );
  return parts.join('"');
}
