import type { BorderArea } from "@ironcalc/wasm";
import type { BorderFormat, CellFormat, FormatPatch } from "../../model/cellFormat";

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const SMALLEST_FONT = 1;
const LARGEST_FONT = 409;

/**
 * A change of format as the grid's toolbar asks for it, such as "font.b" and "true".
 * @returns undefined for what the grid has and Excel has not.
 */
export function stylePatch(path: string, value: string, of: CellFormat): FormatPatch | undefined {
  switch (path) {
    case "font.b":
      return { font: { bold: value === "true" } };
    case "font.i":
      return { font: { italic: value === "true" } };
    case "font.u":
      return { font: { underline: value === "true" ? "Single" : "None" } };
    case "font.strike":
      return { font: { strikethrough: value === "true" } };
    case "font.color":
      return { font: { color: value === "" ? "#000000" : value } };
    case "font.size":
      return { font: { size: fontSize(Number(value)) } };
    case "font.size_delta":
      return { font: { size: fontSize(of.font.size + Number(value)) } };
    case "fill.color":
      return { fill: { color: value } };
    case "num_fmt":
      return { numberFormat: value === "general" ? "General" : value };
    case "alignment.horizontal":
      return { alignment: { horizontal: capital(value) } };
    case "alignment.vertical":
      return { alignment: { vertical: capital(value) } };
    case "alignment.wrap_text":
      return { alignment: { wrapText: value === "true" } };
    default:
      return undefined;
  }
}

const fontSize = (points: number): number =>
  Math.min(LARGEST_FONT, Math.max(SMALLEST_FONT, Math.round(points)));

const LINES: Readonly<Record<string, Pick<BorderFormat, "style" | "weight">>> = {
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  double: { style: "Double", weight: "Thick" },
  dotted: { style: "Dot", weight: "Thin" },
  slantdashdot: { style: "SlantDashDot", weight: "Medium" },
  mediumdashed: { style: "Dash", weight: "Medium" },
  mediumdashdot: { style: "DashDot", weight: "Medium" },
  mediumdashdotdot: { style: "DashDotDot", weight: "Medium" },
};

/** Where a cell lies in the area that gets borders. */
export interface PlaceInArea {
  readonly isTop: boolean;
  readonly isBottom: boolean;
  readonly isLeft: boolean;
  readonly isRight: boolean;
}

/** The borders that a cell gets when an area is given borders of a kind ("All", "Outer", "CenterH" …). */
export function borderPatch(
  { item, type }: BorderArea,
  color: string,
  place: PlaceInArea
): FormatPatch {
  const kind: string = type;
  const drawn = LINES[item.style] ?? { style: "Continuous", weight: "Thin" };
  const line =
    kind === "None" ? { style: "None" } : { ...drawn, color: color === "" ? "#000000" : color };
  const outer = ["All", "Outer", "None"].includes(kind);
  const across = ["All", "Inner", "CenterH", "None"].includes(kind);
  const down = ["All", "Inner", "CenterV", "None"].includes(kind);
  return {
    borders: {
      ...((place.isTop ? outer || kind === "Top" : across) && { EdgeTop: line }),
      ...((place.isBottom ? outer || kind === "Bottom" : across) && { EdgeBottom: line }),
      ...((place.isLeft ? outer || kind === "Left" : down) && { EdgeLeft: line }),
      ...((place.isRight ? outer || kind === "Right" : down) && { EdgeRight: line }),
    },
  };
}
