import type {
  AlignmentFormat,
  BorderFormat,
  CellFormat,
  FillFormat,
  FontFormat,
} from "../../model/cellFormat";
import { element } from "../xml/write";
import { rotationOf } from "./readComponents";
import { HORIZONTAL, LINE, PATTERN, READING_ORDER, UNDERLINE, VERTICAL } from "./words";

/** A `<color>`-like element for "#RRGGBB". */
export function colorElement(name: string, color: string, tint = 0): string {
  const rgb = `FF${color.replace("#", "").toUpperCase()}`;
  return element(name, { rgb, tint: tint === 0 ? undefined : tint });
}

const when = (condition: boolean | undefined, source: string): string =>
  condition === true ? source : "";

/** Members of a font in the order that Excel writes them; what is missing is left out. */
export function fontElement(font: Partial<FontFormat>): string {
  const { underline = "None", color, size, name } = font;
  return element("font", {}, [
    when(font.bold, "<b/>"),
    when(font.italic, "<i/>"),
    when(font.strikethrough, "<strike/>"),
    underline === "None"
      ? ""
      : element("u", { val: underline === "Single" ? undefined : UNDERLINE.file(underline) }),
    when(font.superscript, element("vertAlign", { val: "superscript" })),
    when(font.subscript, element("vertAlign", { val: "subscript" })),
    size === undefined ? "" : element("sz", { val: size }),
    color === undefined ? "" : colorElement("color", color, font.tintAndShade),
    name === undefined ? "" : element("name", { val: name }),
  ]);
}

export function fillElement(fill: FillFormat): string {
  const pattern = fill.pattern ?? "Solid";
  const type = PATTERN.file(pattern) ?? "solid";
  if (type === "none" || (type === "solid" && fill.color === ""))
    return element("fill", {}, element("patternFill", { patternType: "none" }));
  const main = (name: string): string =>
    fill.color === "" ? "" : colorElement(name, fill.color, fill.tintAndShade);
  const lines =
    fill.patternColor === ""
      ? ""
      : colorElement("fgColor", fill.patternColor, fill.patternTintAndShade);
  const colors =
    type === "solid" ? [main("fgColor"), '<bgColor indexed="64"/>'] : [lines, main("bgColor")];
  return element("fill", {}, element("patternFill", { patternType: type }, colors));
}

/** A solid fill of a differential format. */
export function differentialFillElement(fill: Partial<FillFormat>): string {
  if (fill.color === undefined || fill.color === "") return "";
  const color = colorElement("bgColor", fill.color, fill.tintAndShade);
  return element("fill", {}, element("patternFill", {}, color));
}

export function borderElement(borders: CellFormat["borders"]): string {
  const down = isLine(borders.DiagonalDown);
  const up = isLine(borders.DiagonalUp);
  const diagonal = up ? borders.DiagonalUp : borders.DiagonalDown;
  return element("border", { diagonalUp: up || undefined, diagonalDown: down || undefined }, [
    lineElement("left", borders.EdgeLeft),
    lineElement("right", borders.EdgeRight),
    lineElement("top", borders.EdgeTop),
    lineElement("bottom", borders.EdgeBottom),
    lineElement("diagonal", diagonal),
  ]);
}

const isLine = (border: BorderFormat | undefined): boolean =>
  border !== undefined && border.style !== "None";

function lineElement(name: string, border: BorderFormat | undefined): string {
  if (border === undefined || border.style === "None") return element(name);
  const style = LINE.file(`${border.style}/${border.weight}`) ?? lineOfOtherWeight(border);
  return element(name, { style }, colorElement("color", border.color, border.tintAndShade));
}

/** Excel has no line of every style and weight; it takes the style's nearest. */
function lineOfOtherWeight({ style, weight }: BorderFormat): string {
  const heavy = weight === "Medium" || weight === "Thick";
  const candidates = heavy ? ["Medium", "Thick", "Thin"] : ["Thin", "Medium", "Thick"];
  const found = candidates.map((name) => LINE.file(`${style}/${name}`)).find(Boolean);
  return found ?? "thin";
}

/** `<alignment>`, or nothing when everything is as it is by default. */
export function alignmentElement(alignment: AlignmentFormat): string {
  const { horizontal, vertical, readingOrder, textOrientation, indentLevel } = alignment;
  const attributes = {
    horizontal: horizontal === "General" ? undefined : HORIZONTAL.file(horizontal),
    vertical: vertical === "Bottom" ? undefined : VERTICAL.file(vertical),
    textRotation: textOrientation === 0 ? undefined : rotationOf(textOrientation),
    wrapText: alignment.wrapText || undefined,
    indent: indentLevel === 0 ? undefined : indentLevel,
    justifyLastLine: alignment.autoIndent || undefined,
    shrinkToFit: alignment.shrinkToFit || undefined,
    readingOrder: readingOrder === "Context" ? undefined : READING_ORDER.file(readingOrder),
  };
  const isDefault = Object.values(attributes).every((value) => value === undefined);
  return isDefault ? "" : element("alignment", attributes);
}

export function protectionElement({ locked, formulaHidden }: CellFormat["protection"]): string {
  if (locked && !formulaHidden) return "";
  return element("protection", {
    locked: locked ? undefined : false,
    hidden: formulaHidden || undefined,
  });
}
