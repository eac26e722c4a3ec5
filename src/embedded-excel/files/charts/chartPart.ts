import type { ChartModel } from "../../model/features";
import { encodeText } from "../xml/text";
import { element, XML_DECLARATION } from "../xml/write";
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
  const items = series.map((item, index) => seriesElement(item, index, chart.chartType, isScatter));
  const axes = kind.hasAxes ? value("axId", 1) + value("axId", 2) : "";
  const group = `<c:${kind.group}>${kind.settings}${items.join("")}${kind.after}${axes}</c:${kind.group}>`;
  const plot = `<c:plotArea><c:layout/>${group}${kind.hasAxes ? axesElements(chart.chartType, isScatter) : ""}</c:plotArea>`;
  const legend = '<c:legend><c:legendPos val="r"/><c:overlay val="0"/></c:legend>';
  return (
    `${XML_DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:chart>${titleElement(chart)}` +
    `${plot}${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
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

function seriesElement(series: Series, index: number, type: string, isScatter: boolean): string {
  const { name, categories, values, sizes } = series;
  return [
    `<c:ser>${value("idx", index)}${value("order", index)}`,
    nameElement(name),
    withoutMarkers(type) ? `<c:marker>${value("symbol", "none")}</c:marker>` : "",
    categories === null
      ? ""
      : reference(isScatter ? "xVal" : "cat", categories, isScatter ? "numRef" : "strRef"),
    values === null ? "" : reference(isScatter ? "yVal" : "val", values, "numRef"),
    sizes === null ? "" : reference("bubbleSize", sizes, "numRef"),
    smoothing(type),
    "</c:ser>",
  ].join("");
}

function axesElements(type: string, isScatter: boolean): string {
  const axis = (name: string, id: number, crossing: number, position: string): string =>
    `<c:${name}>${value("axId", id)}<c:scaling><c:orientation val="minMax"/></c:scaling>` +
    `${value("delete", 0)}${value("axPos", position)}${value("crossAx", crossing)}</c:${name}>`;
  const [first, second] = isHorizontal(type) ? (["l", "b"] as const) : (["b", "l"] as const);
  return axis(isScatter ? "valAx" : "catAx", 1, 2, first) + axis("valAx", 2, 1, second);
}

function titleElement({ properties }: ChartModel): string {
  const text = properties.get("title/text");
  const isHidden = properties.get("title/visible") === false;
  if (typeof text !== "string" || text === "" || isHidden)
    return value("autoTitleDeleted", isHidden ? 1 : 0);
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${encodeText(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:overlay val="0"/></c:title>${value("autoTitleDeleted", 0)}`
  );
}
