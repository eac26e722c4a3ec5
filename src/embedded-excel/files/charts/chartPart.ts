import type { ChartModel } from "../../model/features";
import { encodeText } from "../xml/text";
import { element, XML_DECLARATION } from "../xml/write";
import {
  fillElement,
  fontAttributes,
  labelsElement,
  legendElement,
  textElement,
} from "./chartLooks";
import type { Series } from "./chartSeries";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

const value = (name: string, val: string | number): string => element(`c:${name}`, { val });

/** How a chart type of the API is said in a chart part. */
interface Kind {
  readonly group: string;
  readonly settings: string;
  readonly after: string;
  readonly hasAxes: boolean;
}

/** The part of a chart that was made here; types that are not known become clustered columns. */
export function chartPart(chart: ChartModel, series: readonly Series[]): string {
  const kind = kindOf(chart.chartType);
  const isScatter = kind.group === "scatterChart" || kind.group === "bubbleChart";
  const items = series.map((item, index) => seriesElement(item, index, chart, isScatter));
  const axes = kind.hasAxes ? value("axId", 1) + value("axId", 2) : "";
  const group = `<c:${kind.group}>${kind.settings}${items.join("")}${gap(chart, series) ?? kind.after}${axes}</c:${kind.group}>`;
  const plot = `<c:plotArea><c:layout/>${group}${kind.hasAxes ? axesElements(chart, isScatter) : ""}</c:plotArea>`;
  const legend = legendElement(chart.properties, series.length);
  return (
    `${XML_DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:chart>${titleElement(chart)}` +
    `${plot}${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${textElement(chart.properties, "format/font")}</c:chartSpace>`
  );
}

function kindOf(type: string): Kind {
  const stacked = type.endsWith("Stacked100") || type.includes("Stacked100");
  const grouping = stacked ? "percentStacked" : type.includes("Stacked") ? "stacked" : "standard";
  const plain = { after: "", hasAxes: true };
  if (type.startsWith("Line"))
    return {
      ...plain,
      group: "lineChart",
      settings: value("grouping", grouping),
      after: value("marker", 1),
    };
  if (type.startsWith("Area"))
    return { ...plain, group: "areaChart", settings: value("grouping", grouping) };
  if (type.startsWith("Pie"))
    return { group: "pieChart", settings: value("varyColors", 1), after: "", hasAxes: false };
  if (type.startsWith("Doughnut"))
    return {
      group: "doughnutChart",
      settings: value("varyColors", 1),
      after: value("holeSize", 50),
      hasAxes: false,
    };
  if (type.startsWith("XYScatter"))
    return { ...plain, group: "scatterChart", settings: value("scatterStyle", "lineMarker") };
  if (type.startsWith("Bubble"))
    return { ...plain, group: "bubbleChart", settings: value("varyColors", 0) };
  return bars(type, grouping);
}

function bars(type: string, grouping: string): Kind {
  const isStacked = grouping !== "standard";
  return {
    group: "barChart",
    settings:
      value("barDir", isHorizontal(type) ? "bar" : "col") +
      value("grouping", isStacked ? grouping : "clustered"),
    after: value("gapWidth", 150) + (isStacked ? value("overlap", 100) : ""),
    hasAxes: true,
  };
}

const isHorizontal = (type: string): boolean => type.startsWith("Bar");

const reference = (holder: string, text: string, kind: "numRef" | "strRef"): string =>
  `<c:${holder}><c:${kind}><c:f>${encodeText(text)}</c:f></c:${kind}></c:${holder}>`;

function nameElement(name: Series["name"]): string {
  if (name === null) return "";
  return "text" in name
    ? `<c:tx><c:v>${encodeText(name.text)}</c:v></c:tx>`
    : `<c:tx><c:strRef><c:f>${encodeText(name.reference)}</c:f></c:strRef></c:tx>`;
}

/** Lines of a type without markers say so for each series. */
const withoutMarkers = (type: string): boolean =>
  type.startsWith("Line") && !type.includes("Markers");

/** Programs draw curves where a file says nothing about lines. */
const smoothing = (type: string): string =>
  /^(Line|XY)/.test(type) ? value("smooth", type.includes("Smooth") ? 1 : 0) : "";

function seriesElement(
  series: Series,
  index: number,
  { chartType: type, properties }: ChartModel,
  isScatter: boolean
): string {
  const { path, name, categories, values, sizes } = series;
  return [
    `<c:ser>${value("idx", index)}${value("order", index)}`,
    nameElement(name),
    fillElement(properties, path),
    withoutMarkers(type) ? `<c:marker>${value("symbol", "none")}</c:marker>` : "",
    labelsElement(properties, path),
    categories === null
      ? ""
      : reference(isScatter ? "xVal" : "cat", categories, isScatter ? "numRef" : "strRef"),
    values === null ? "" : reference(isScatter ? "yVal" : "val", values, "numRef"),
    sizes === null ? "" : reference("bubbleSize", sizes, "numRef"),
    smoothing(type),
    "</c:ser>",
  ].join("");
}

/** The space between bars that was set of any series: it holds for all of them. */
function gap({ chartType, properties }: ChartModel, series: readonly Series[]): string | undefined {
  const widths = series.map(({ path }) => properties.get(`${path}/gapWidth`));
  const width = widths.find((one) => typeof one === "number");
  if (width === undefined || kindOf(chartType).group !== "barChart") return undefined;
  return kindOf(chartType).after.replace(value("gapWidth", 150), value("gapWidth", width));
}

function axesElements({ chartType, properties }: ChartModel, isScatter: boolean): string {
  const [first, second] = isHorizontal(chartType) ? (["l", "b"] as const) : (["b", "l"] as const);
  const axis = (name: string, id: number, position: string): string => {
    const path = `axes/${id === 1 ? "categoryAxis" : "valueAxis"}`;
    const isReversed = properties.get(`${path}/reversePlotOrder`) === true;
    const isHidden = properties.get(`${path}/visible`) === false;
    const orientation = value("orientation", isReversed ? "maxMin" : "minMax");
    return (
      `<c:${name}>${value("axId", id)}<c:scaling>${orientation}</c:scaling>` +
      `${value("delete", isHidden ? 1 : 0)}${value("axPos", position)}` +
      `${textElement(properties, `${path}/format/font`)}${value("crossAx", 3 - id)}</c:${name}>`
    );
  };
  return axis(isScatter ? "valAx" : "catAx", 1, first) + axis("valAx", 2, second);
}

function titleFont(properties: ChartModel["properties"]): string {
  const font = fontAttributes(properties, "title/format/font");
  return font === "" ? "" : `<a:rPr${font}</a:rPr>`;
}

function titleElement({ properties }: ChartModel): string {
  const text = properties.get("title/text");
  const isHidden = properties.get("title/visible") === false;
  if (typeof text !== "string" || text === "" || isHidden)
    return value("autoTitleDeleted", isHidden ? 1 : 0);
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r>${titleFont(properties)}<a:t>${encodeText(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:overlay val="0"/></c:title>${value("autoTitleDeleted", 0)}`
  );
}
