import type { BlueprintBlock, SheetBlueprint } from "../followup/blueprint";
import { joinedAddresses, rectangleOf } from "./rectangles";
import { styles, type Lines, type Style } from "./styles";

/** What most cells look like: set once for the whole sheet. */
const BASE = { size: 10, color: "#1D2939", vertical: "Center" } as const;

/**
 * Queues the looks of all cells of a blueprint: each font, fill, alignment and kind of line once, over all cells that
 * have it. Formats cell by cell take five times the bytes, look by look twice as many.
 */
export function writeLooks(
  sheet: Excel.Worksheet,
  { blocks }: SheetBlueprint,
  whole: Excel.Range
): void {
  whole.format.set({ wrapText: true, verticalAlignment: BASE.vertical, font: fontOfBase });
  groupsOf(blocks).forEach(({ look, members }) => {
    joinedAddresses(members.map(rectangleOf)).forEach((addresses) => {
      look(untracked(sheet.getRanges(addresses)).format);
    });
  });
}

const fontOfBase = { size: BASE.size, color: BASE.color };

type Look = (format: Excel.RangeFormat) => void;

interface Group {
  readonly look: Look;
  readonly members: BlueprintBlock[];
}

/** Excel need not remember the cells after the batch. */
function untracked(areas: Excel.RangeAreas): Excel.RangeAreas {
  areas.untrack();
  return areas;
}

function groupsOf(blocks: readonly BlueprintBlock[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  blocks.forEach((block) => {
    const shape = block.spanColumns === undefined ? "cells" : "wide";
    looksOf(styles[block.style], shape).forEach(([key, look]) => {
      const group = groups.get(key) ?? { look, members: [] };
      group.members.push(block);
      groups.set(key, group);
    });
  });
  return groups;
}

/** Cells with lines between them, or wide cells that have lines around them only. */
type Shape = "cells" | "wide";

/** What a look sets beside the base, each with a key that is the same for the same setting. */
function looksOf({ format, lines, lineColor }: Style, shape: Shape): [string, Look][] {
  const { font, fill, verticalAlignment, horizontalAlignment, indentLevel = 0 } = format;
  const { size, color, ...emphasis } = font;
  const looks: [boolean, string, Look][] = [
    [size !== BASE.size, `size ${size}`, (cells) => (cells.font.size = size)],
    [color !== BASE.color, `color ${color}`, (cells) => (cells.font.color = color)],
    ...Object.entries(emphasis).map(([name, value]): [boolean, string, Look] => [
      true,
      `${name} ${String(value)}`,
      (cells) => {
        cells.font.set({ [name]: value });
      },
    ]),
    [!format.wrapText, "no wrap", (cells) => (cells.wrapText = false)],
    [fill !== undefined, `fill ${fill?.color}`, (cells) => (cells.fill.color = fill?.color ?? "")],
    [
      verticalAlignment !== BASE.vertical,
      `vertical ${verticalAlignment}`,
      (cells) => (cells.verticalAlignment = verticalAlignment),
    ],
    [
      horizontalAlignment !== undefined,
      `horizontal ${horizontalAlignment} ${indentLevel}`,
      (cells) => {
        cells.set({
          ...(horizontalAlignment !== undefined && { horizontalAlignment }),
          ...(indentLevel > 0 && { indentLevel }),
        });
      },
    ],
    [
      lines !== "none",
      `lines ${lines} ${lineColor} ${shape}`,
      (cells) => drawLines(cells, sides[lines][shape], lineColor),
    ],
  ];
  return looks.flatMap(([isSet, key, look]) => (isSet ? [[key, look]] : []));
}

/** Queues the whole look of single cells. */
export function setLook(cells: Excel.RangeFormat, { format, lines, lineColor }: Style): void {
  const { font, fill, ...alignment } = format;
  cells.font.set(font);
  if (fill !== undefined) cells.fill.color = fill.color;
  cells.set(alignment);
  drawLines(cells, sides[lines].wide, lineColor);
}

function drawLines(cells: Excel.RangeFormat, drawn: readonly Side[], color: string): void {
  drawn.forEach((side) => {
    cells.borders.getItem(side).set({ style: "Continuous", color });
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
