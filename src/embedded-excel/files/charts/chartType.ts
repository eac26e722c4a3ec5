import type { XmlElement } from "../xml/tree";

const GROUPED: Readonly<Record<string, string>> = {
  clustered: "Clustered",
  standard: "Clustered",
  stacked: "Stacked",
  percentStacked: "Stacked100",
};
const LINES: Readonly<Record<string, string>> = {
  stacked: "LineStacked",
  percentStacked: "LineStacked100",
};
const AREAS: Readonly<Record<string, string>> = {
  stacked: "AreaStacked",
  percentStacked: "AreaStacked100",
};
const SIMPLE: Readonly<Record<string, string>> = {
  pieChart: "Pie",
  pie3DChart: "3DPie",
  ofPieChart: "PieOfPie",
  doughnutChart: "Doughnut",
  radarChart: "Radar",
  bubbleChart: "Bubble",
  surfaceChart: "Surface",
  scatterChart: "XYScatter",
  stockChart: "StockHLC",
};

/** `Excel.ChartType` of the first group of series in a chart part. */
export function chartTypeOf(chart: XmlElement): string {
  const plot = chart.at("chart", "plotArea");
  const group = plot?.children.find((child) => child.local.endsWith("Chart"));
  if (group === undefined) return "Invalid";
  const grouping = group.child("grouping")?.attribute("val") ?? "standard";
  switch (group.local) {
    case "barChart":
    case "bar3DChart":
      return barType(group, grouping);
    case "lineChart":
      return (LINES[grouping] ?? "Line") + (hasMarkers(group) ? "Markers" : "");
    case "areaChart":
      return AREAS[grouping] ?? "Area";
    default:
      return SIMPLE[group.local] ?? "Invalid";
  }
}

function barType(group: XmlElement, grouping: string): string {
  const direction = group.child("barDir")?.attribute("val") === "bar" ? "Bar" : "Column";
  const depth = group.local === "bar3DChart" ? "3D" : "";
  return depth + direction + (GROUPED[grouping] ?? "Clustered");
}

/** A line has markers unless each series says that it has none. */
const hasMarkers = (group: XmlElement): boolean =>
  group.child("marker") !== undefined &&
  group
    .childrenNamed("ser")
    .some((series) => series.at("marker", "symbol")?.attribute("val") !== "none");
