import {
  BorderStyle,
  type CellStyle,
  type HorizontalAlignment,
  type VerticalAlignment,
} from "@ironcalc/wasm";
import { DEFAULT_FORMAT, type BorderFormat, type CellFormat } from "../../model/cellFormat";

/**
 * Pixels that the grid draws for a point. Rows are as high as in Excel, where a line of 11 points takes 20 pixels, and
 * the grid's lines are one and a half times the size of the font.
 */
export const PIXELS_OF_FONT_POINT = 1.2;

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

interface StyleOptions {
  /** The cell begins a merged area: its text may run over the cells beside it. */
  readonly merged: boolean;
}

/** A cell's format as the grid draws it. */
export function cellStyleOf(format: CellFormat, { merged }: StyleOptions): CellStyle {
  const { font, alignment } = format;
  const horizontal = merged ? "left" : HORIZONTAL[alignment.horizontal];
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
      sz: Math.round(font.size * PIXELS_OF_FONT_POINT),
      name: font.name,
      family: 2,
      scheme: "minor",
      ...(isAutomatic(format) ? {} : { color: font.color }),
    },
    border: bordersOf(format),
    alignment: {
      horizontal: horizontal ?? "general",
      vertical: VERTICAL[alignment.vertical] ?? "bottom",
      wrap_text: alignment.wrapText && !merged,
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
