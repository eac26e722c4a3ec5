import { byId } from "../package/relationships";
import { parseAddress } from "../../engine/address";
import { boundingArea, type Area } from "../../model/area";
import type { ChartModel } from "../../model/features";
import { columnLeft, rowTop } from "../../model/measures";
import type { SheetModel } from "../../model/sheetModel";
import type { SheetReading } from "../context";
import { parseXml, type XmlElement } from "../xml/tree";
import { chartTypeOf } from "./chartType";
import { readSeries } from "./readSeries";

const EMU_OF_POINT = 12_700;

/** Reads the charts of a sheet as descriptions: name, kind, place and source. Their parts are kept as they are. */
export function readCharts(reading: SheetReading): void {
  const { package: source, partName, sheet, model } = reading;
  for (const drawing of source.related(partName, "drawing")) {
    const charts = byId(source.related(drawing.target, "chart"));
    for (const anchor of parseXml(source.text(drawing.target) ?? "").children) {
      const [frame] = anchor.descendants("graphicFrame");
      const id = frame?.at("graphic", "graphicData", "chart")?.attribute("id");
      const part = charts.get(id ?? "");
      if (frame === undefined || part === undefined) continue;
      const chart = parseXml(source.text(part.target) ?? "");
      sheet.charts.push({
        id: model.newFeatureId(),
        name: frame.at("nvGraphicFramePr", "cNvPr")?.attribute("name") ?? "",
        chartType: chartTypeOf(chart),
        source: sourceOf(chart, reading),
        seriesBy: "Auto",
        series: readSeries(chart, reading),
        ...placeOf(anchor, sheet),
        properties: titleOf(chart),
        fromFile: true,
      });
    }
  }
}

function titleOf(chart: XmlElement): Map<string, unknown> {
  const title = chart.at("chart", "title");
  if (title === undefined) return new Map();
  const text = [...title.descendants("t")].map((part) => part.ownText).join("");
  return new Map(text === "" ? [] : [["title/text", text]]);
}

/** The cells that all series of a chart take their values from. */
function sourceOf(chart: XmlElement, { sheet, model }: SheetReading): ChartModel["source"] {
  const references = [...chart.descendants("f")].flatMap(
    (item) => parseAddress(item.ownText) ?? []
  );
  const name = references[0]?.sheet;
  const areas: Area[] = references.filter((area) => area.sheet === name);
  const [first = { row: 0, column: 0, rowCount: 1, columnCount: 1 }, ...rest] = areas;
  const { row, column, rowCount, columnCount } = rest.reduce(boundingArea, first);
  const owner = name === undefined ? sheet : (model.sheetByName(name) ?? sheet);
  return { sheetId: owner.id, area: { row, column, rowCount, columnCount } };
}

type Place = Pick<ChartModel, "left" | "top" | "width" | "height">;

function placeOf(anchor: XmlElement, sheet: SheetModel): Place {
  const from = pointOf(anchor.child("from") ?? anchor.child("pos"), sheet);
  const to = anchor.child("to");
  if (to !== undefined) {
    const end = pointOf(to, sheet);
    return { ...from, width: end.left - from.left, height: end.top - from.top };
  }
  const size = anchor.child("ext");
  const points = (name: string): number => (size?.numberOf(name) ?? 0) / EMU_OF_POINT;
  return { ...from, width: points("cx"), height: points("cy") };
}

function pointOf(mark: XmlElement | undefined, sheet: SheetModel): { left: number; top: number } {
  const number = (name: string): number => Number(mark?.child(name)?.ownText ?? 0) || 0;
  if (mark?.local === "pos")
    return {
      left: (mark.numberOf("x") ?? 0) / EMU_OF_POINT,
      top: (mark.numberOf("y") ?? 0) / EMU_OF_POINT,
    };
  return {
    left: columnLeft(sheet, number("col")) + number("colOff") / EMU_OF_POINT,
    top: rowTop(sheet, number("row")) + number("rowOff") / EMU_OF_POINT,
  };
}
