import type {
  AlignmentFormat,
  BorderFormat,
  BorderIndex,
  CellFormat,
  FillFormat,
  FontFormat,
} from "../../model/cellFormat";
import { DEFAULT_FORMAT } from "../../model/cellFormat";
import type { XmlElement } from "../xml/tree";
import type { ColorScheme } from "./colors";
import { HORIZONTAL, LINE, PATTERN, READING_ORDER, UNDERLINE, VERTICAL } from "./words";

/** A boolean property such as `<b/>` or `<b val="0"/>`; undefined when it is missing. */
const toggle = (font: XmlElement, name: string): boolean | undefined =>
  font.child(name)?.flag("val", true);

/** What a `<font>` says; what it leaves out is missing. */
export function readFont(font: XmlElement, colors: ColorScheme): Partial<FontFormat> {
  const name = (font.child("name") ?? font.child("rFont"))?.attribute("val");
  const size = font.child("sz")?.numberOf("val");
  const bold = toggle(font, "b");
  const italic = toggle(font, "i");
  const strikethrough = toggle(font, "strike");
  const color = colors.read(font.child("color"));
  const position = font.child("vertAlign")?.attribute("val");
  return {
    ...(name === undefined ? {} : { name }),
    ...(size === undefined ? {} : { size }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
    ...readUnderline(font),
    ...color,
    ...(position === undefined
      ? {}
      : { subscript: position === "subscript", superscript: position === "superscript" }),
  };
}

function readUnderline(font: XmlElement): Partial<FontFormat> {
  const line = font.child("u");
  if (line === undefined) return {};
  return {
    underline: UNDERLINE.api(
      line.attribute("val") ?? "single",
      "Single"
    ) as FontFormat["underline"],
  };
}

/** A `<fill>` of a cell: in solid fills the foreground is the cell's colour, in patterns the background is. */
export function readFill(fill: XmlElement, colors: ColorScheme): FillFormat {
  const gradient = fill.child("gradientFill");
  if (gradient !== undefined) return readGradient(gradient, colors);
  const pattern = fill.child("patternFill");
  const type = pattern?.attribute("patternType") ?? "none";
  if (pattern === undefined || type === "none") return DEFAULT_FORMAT.fill;
  const front = colors.read(pattern.child("fgColor"));
  const back = colors.read(pattern.child("bgColor"));
  const main = type === "solid" ? front : back;
  const lines = type === "solid" ? null : front;
  return {
    color: main?.color ?? (type === "solid" ? "#000000" : ""),
    tintAndShade: main?.tintAndShade ?? 0,
    // A fill with nothing but a colour is solid without saying so.
    pattern: type === "solid" ? null : PATTERN.api(type, "Solid"),
    patternColor: lines?.color ?? "",
    patternTintAndShade: lines?.tintAndShade ?? 0,
  };
}

function readGradient(gradient: XmlElement, colors: ColorScheme): FillFormat {
  const first = colors.read(gradient.at("stop", "color"));
  const rectangular = gradient.attribute("type") === "path";
  return {
    ...DEFAULT_FORMAT.fill,
    color: first?.color ?? "",
    pattern: rectangular ? "RectangularGradient" : "LinearGradient",
  };
}

/** A `<fill>` of a differential format, where the background is a solid fill's colour. */
export function readDifferentialFill(fill: XmlElement, colors: ColorScheme): Partial<FillFormat> {
  const pattern = fill.child("patternFill");
  const color = colors.read(pattern?.child("bgColor")) ?? colors.read(pattern?.child("fgColor"));
  return color ?? {};
}

const SIDES: readonly (readonly [BorderIndex, string])[] = [
  ["EdgeTop", "top"],
  ["EdgeBottom", "bottom"],
  ["EdgeLeft", "left"],
  ["EdgeRight", "right"],
];

export function readBorders(border: XmlElement, colors: ColorScheme): CellFormat["borders"] {
  const borders: Partial<Record<BorderIndex, BorderFormat>> = {};
  for (const [index, name] of SIDES) {
    const side = border.child(name) ?? border.child(SIDE_NAMES_IN_BIDI[name] ?? name);
    const line = readLine(side, colors);
    if (line !== null) borders[index] = line;
  }
  const diagonal = readLine(border.child("diagonal"), colors);
  if (diagonal !== null && border.flag("diagonalDown")) borders.DiagonalDown = diagonal;
  if (diagonal !== null && border.flag("diagonalUp")) borders.DiagonalUp = diagonal;
  return borders;
}

/** Strict files name the sides by reading direction. */
const SIDE_NAMES_IN_BIDI: Readonly<Record<string, string>> = { left: "start", right: "end" };

function readLine(side: XmlElement | undefined, colors: ColorScheme): BorderFormat | null {
  const style = side?.attribute("style");
  if (side === undefined || style === undefined || style === "none") return null;
  const [line = "Continuous", weight = "Thin"] = LINE.api(style, "Continuous/Thin").split("/");
  const color = colors.read(side.child("color"));
  return {
    style: line,
    weight,
    color: color?.color ?? "#000000",
    tintAndShade: color?.tintAndShade ?? 0,
  };
}

const VERTICAL_TEXT = 255;
const STACKED = 180;

export function readAlignment(alignment: XmlElement | undefined): AlignmentFormat {
  if (alignment === undefined) return DEFAULT_FORMAT.alignment;
  const rotation = alignment.numberOf("textRotation") ?? 0;
  return {
    horizontal: HORIZONTAL.api(alignment.attribute("horizontal"), "General"),
    vertical: VERTICAL.api(alignment.attribute("vertical"), "Bottom"),
    wrapText: alignment.flag("wrapText"),
    indentLevel: alignment.numberOf("indent") ?? 0,
    shrinkToFit: alignment.flag("shrinkToFit"),
    textOrientation: orientationOf(rotation),
    readingOrder: READING_ORDER.api(alignment.attribute("readingOrder"), "Context"),
    autoIndent: alignment.flag("justifyLastLine"),
  };
}

/** Degrees as the API counts them, from a file's 0 to 180 with 255 for stacked letters. */
function orientationOf(rotation: number): number {
  if (rotation === VERTICAL_TEXT) return STACKED;
  return rotation > 90 ? 90 - rotation : rotation;
}

export function rotationOf(orientation: number): number {
  if (orientation === STACKED) return VERTICAL_TEXT;
  return orientation < 0 ? 90 - orientation : orientation;
}
