import type { ChartModel } from "../../model/features";
import { encodeAttribute } from "../xml/text";
import { element } from "../xml/write";

/** What was set of a chart, by path: "series/{…}/gapWidth". */
export type ChartProperties = ChartModel["properties"];

const value = (name: string, val: string | number): string => element(`c:${name}`, { val });

const solidFill = (color: string): string =>
  `<a:solidFill>${element("a:srgbClr", { val: color.replace("#", "") })}</a:solidFill>`;

/** The fill of a series, if one was set. */
export function fillElement(properties: ChartProperties, path: string): string {
  const color = properties.get(`${path}/format/fill/color`);
  return typeof color === "string" ? `<c:spPr>${solidFill(color)}</c:spPr>` : "";
}

/** The amounts in the bars or beside the points of a series, if they are to be shown. */
export function labelsElement(properties: ChartProperties, path: string): string {
  if (properties.get(`${path}/hasDataLabels`) !== true) return "";
  const format = properties.get(`${path}/dataLabels/numberFormat`);
  const numberFormat =
    typeof format === "string"
      ? `<c:numFmt formatCode="${encodeAttribute(format)}" sourceLinked="0"/>`
      : "";
  const shown = value("showVal", 1);
  const hidden = ["showCatName", "showSerName", "showPercent", "showBubbleSize"];
  return (
    `<c:dLbls>${numberFormat}${textElement(properties, `${path}/dataLabels/format/font`)}` +
    `${value("showLegendKey", 0)}${shown}${hidden.map((name) => value(name, 0)).join("")}</c:dLbls>`
  );
}

const POSITIONS: Readonly<Record<string, string>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

/** The legend of a number of series, unless it is hidden, without the entries that are. */
export function legendElement(properties: ChartProperties, seriesCount: number): string {
  if (properties.get("legend/visible") === false) return "";
  const position = POSITIONS[String(properties.get("legend/position"))] ?? "r";
  const entries = Array.from({ length: seriesCount }, (_, index) =>
    properties.get(`legend/legendEntries/${index}/visible`) === false
      ? `<c:legendEntry>${value("idx", index)}${value("delete", 1)}</c:legendEntry>`
      : ""
  );
  return `<c:legend>${value("legendPos", position)}${entries.join("")}${value("overlay", 0)}</c:legend>`;
}

/** Text properties with the font that was set at a path, if any was. */
export function textElement(properties: ChartProperties, path: string): string {
  const font = fontAttributes(properties, path);
  return font === ""
    ? ""
    : `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr${font}</a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>`;
}

/** Attributes and fill of a font, open for the end of its element: ` sz="1100" b="1"><a:solidFill>…`; "" for none. */
export function fontAttributes(properties: ChartProperties, path: string): string {
  const [size, bold, color] = ["size", "bold", "color"].map((name) =>
    properties.get(`${path}/${name}`)
  );
  const attributes = [
    typeof size === "number" ? ` sz="${Math.round(size * 100)}"` : "",
    typeof bold === "boolean" ? ` b="${bold ? 1 : 0}"` : "",
  ].join("");
  const fill = typeof color === "string" ? solidFill(color) : "";
  return attributes + fill === "" ? "" : `${attributes}>${fill}`;
}
