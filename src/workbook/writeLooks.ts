import { formatRange } from "../plan/address";
import type { BlueprintBlock, SheetBlueprint, StyleName } from "../followup/blueprint";
import { styles, type Lines, type Style } from "./styles";

/**
 * Queues the looks of all cells of a blueprint: one set of formats for each look, over all cells that have it. Formats
 * cell by cell would take three times the bytes, and formats block by block ten times the actions.
 */
export function writeLooks(sheet: Excel.Worksheet, { blocks }: SheetBlueprint): void {
  groups(blocks).forEach((group, key) => {
    const [name, shape] = key.split("/") as [StyleName, Shape];
    addressesOf(group).forEach((addresses) => {
      setLook(sheet.getRanges(addresses).format, styles[name], shape);
    });
  });
}

/** Cells with lines between them, or wide cells that have lines around them only. */
type Shape = "cells" | "wide";

/** Excel cuts addresses at 8,192 characters. */
const AREAS_OF_AN_ADDRESS = 400;

function groups(blocks: readonly BlueprintBlock[]): Map<string, BlueprintBlock[]> {
  const found = new Map<string, BlueprintBlock[]>();
  blocks.forEach((block) => {
    const key = `${block.style}/${block.spanColumns === undefined ? "cells" : "wide"}`;
    found.set(key, [...(found.get(key) ?? []), block]);
  });
  return found;
}

function addressesOf(blocks: readonly BlueprintBlock[]): string[] {
  const all = blocks.map(({ row, column, values, spanColumns }) =>
    formatRange({
      ...{ row, column, rowCount: values.length },
      columnCount: spanColumns ?? values[0]?.length ?? 1,
    })
  );
  const count = Math.ceil(all.length / AREAS_OF_AN_ADDRESS);
  return Array.from({ length: count }, (_, index) =>
    all.slice(index * AREAS_OF_AN_ADDRESS, (index + 1) * AREAS_OF_AN_ADDRESS).join(",")
  );
}

/** Queues the look of cells. */
export function setLook(
  format: Excel.RangeFormat,
  { format: look, lines, lineColor: color }: Style,
  shape: Shape
): void {
  const { font, fill, ...alignment } = look;
  format.font.set(font);
  if (fill !== undefined) format.fill.color = fill.color;
  format.set(alignment);
  sides[lines][shape].forEach((side) => {
    format.borders.getItem(side).set({ style: "Continuous", color });
  });
}

type Side = (typeof around)[number] | (typeof between)[number];
const around = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const between = ["InsideHorizontal", "InsideVertical"] as const;

/** Which lines are drawn of a block of cells, and of wide cells that are one row each. */
const sides: Record<Lines, Record<Shape, readonly Side[]>> = {
  none: { cells: [], wide: [] },
  under: { cells: ["EdgeBottom", "InsideHorizontal"], wide: ["EdgeBottom"] },
  all: { cells: [...around, ...between], wide: around },
};
