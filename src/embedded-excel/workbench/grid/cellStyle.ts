import {
  BorderStyle,
  type CellStyle,
  type HorizontalAlignment,
  type VerticalAlignment,
} from "@ironcalc/wasm";
import { DEFAULT_FORMAT, type BorderFormat, type CellFormat } from "../../model/cellFormat";

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
};

const VERTICAL: Readonly<Record<string, VerticalAlignment>> = {
  Top: "top",
  Center: "center",
  Justify: "justify",
  Distributed: "distributed",
};

const LINES: Readonly<Record<string, BorderStyle>> = {
  Double: BorderStyle.Double,
  Dot: BorderStyle.Dotted,
  Dash: BorderStyle.MediumDashed,
  DashDot: BorderStyle.MediumDashDot,
  DashDotDot: BorderStyle.MediumDashDotDot,
  SlantDashDot: BorderStyle.SlantDashDot,
};

const WEIGHTS: Readonly<Record<string, BorderStyle>> = {
  Medium: BorderStyle.Medium,
  Thick: BorderStyle.Thick,
};

/** A cell's format in the grid's words; the size of the font is in points. */
export function cellStyleOf(format: CellFormat): CellStyle {
  const { font, alignment } = format;
  return {
    read_only: false,
    quote_prefix: false,
    num_fmt: format.numberFormat.toLowerCase() === "general" ? "general" : format.numberFormat,
    fill: format.fill.color === "" ? {} : { color: format.fill.color },
    font: {
      b: font.bold,
      i: font.italic,
      u: font.underline !== "None",
      strike: font.strikethrough,
      sz: font.size,
      name: font.name,
      family: 2,
      scheme: "minor",
      ...(isAutomatic(format) ? {} : { color: font.color }),
    },
    border: bordersOf(format),
    alignment: {
      horizontal: HORIZONTAL[alignment.horizontal] ?? "general",
      vertical: VERTICAL[alignment.vertical] ?? "bottom",
      wrap_text: alignment.wrapText,
    },
  };
}

/** Black on no fill is what follows the theme of the grid. */
function isAutomatic({ font, fill }: CellFormat): boolean {
  return font.color === DEFAULT_FORMAT.font.color && fill.color === "";
}

function bordersOf({ borders }: CellFormat): CellStyle["border"] {
  const border: CellStyle["border"] = {};
  const sides = [
    ["left", borders.EdgeLeft],
    ["right", borders.EdgeRight],
    ["top", borders.EdgeTop],
    ["bottom", borders.EdgeBottom],
  ] as const;
  for (const [side, line] of sides) {
    if (line !== undefined && line.style !== "None") border[side] = lineOf(line);
  }
  return border;
}

function lineOf({ style, weight, color }: BorderFormat) {
  return { style: LINES[style] ?? WEIGHTS[weight] ?? BorderStyle.Thin, color };
}
