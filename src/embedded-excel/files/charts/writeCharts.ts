import type { ChartModel } from "../../model/features";
import { columnWidth, rowHeight } from "../../model/measures";
import type { SheetModel } from "../../model/sheetModel";
import type { SheetWriting } from "../context";
import { CONTENT_TYPE } from "../package/contentTypes";
import { officeType } from "../package/relationships";
import { encodeAttribute } from "../xml/text";
import { element, XML_DECLARATION } from "../xml/write";
import { parseXml, type XmlElement } from "../xml/tree";
import { chartPart } from "./chartPart";
import { seriesOf } from "./chartSeries";

const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const EMPTY = `${XML_DECLARATION}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${MAIN}"></xdr:wsDr>`;
const EMU_OF_POINT = 12_700;

/**
 * Adds the charts that were made here and takes away those of the file that were deleted. Charts of the file stay as
 * they are drawn there, whatever the model says of them now.
 */
export function writeCharts(writing: SheetWriting): void {
  const { sheet, original } = writing;
  const removed = (original?.charts ?? []).filter(
    (before) => !sheet.charts.some(({ id }) => id === before.id)
  );
  const added = sheet.charts.filter((chart) => !chart.fromFile);
  if (removed.length > 0) removeCharts(writing, removed);
  if (added.length > 0) addCharts(writing, added);
}

/** The frames of a drawing that show charts, in the order in which they are read. */
function chartFrames(source: string): { anchor: XmlElement; relationshipId: string }[] {
  return parseXml(source).children.flatMap((anchor) => {
    const [frame] = anchor.descendants("graphicFrame");
    const id = frame?.at("graphic", "graphicData", "chart")?.attribute("id");
    return id === undefined ? [] : [{ anchor, relationshipId: id }];
  });
}

function removeCharts(
  { package: target, partName, original }: SheetWriting,
  removed: readonly ChartModel[]
): void {
  const places = new Set(removed.map((chart) => original?.charts.indexOf(chart)));
  let place = 0;
  for (const { target: drawing } of target.related(partName, "drawing")) {
    let source = target.text(drawing) ?? "";
    const charts = target.related(drawing, "chart");
    const frames = chartFrames(source).filter(({ relationshipId }) =>
      charts.some(({ id }) => id === relationshipId)
    );
    const gone = frames.filter(() => places.has(place++));
    for (const { anchor, relationshipId } of gone.reverse()) {
      source = source.slice(0, anchor.start) + source.slice(anchor.end);
      const part = charts.find(({ id }) => id === relationshipId);
      target.unrelate(drawing, relationshipId);
      if (part !== undefined) target.removeTree(part.target);
    }
    if (gone.length > 0) target.set(drawing, source);
  }
}

function addCharts(writing: SheetWriting, charts: readonly ChartModel[]): void {
  const { package: target, sheet, model } = writing;
  const drawing = drawingOf(writing);
  const source = target.text(drawing) ?? EMPTY;
  const root = parseXml(source);
  const ids = [...root.descendants("cNvPr")].map((item) => item.numberOf("id") ?? 0);
  let nextId = Math.max(1, ...ids) + 1;
  const anchors = charts.map((chart) => {
    const name = target.freeName("xl/charts/chart%.xml");
    target.add(name, chartPart(chart, seriesOf(model, chart)), CONTENT_TYPE.chart);
    return anchorElement(sheet, chart, target.relate(drawing, officeType("chart"), name), nextId++);
  });
  target.set(
    drawing,
    source.slice(0, root.contentEnd) + anchors.join("") + source.slice(root.contentEnd)
  );
}

/** The sheet's drawing part, made when it has none. */
function drawingOf({ package: target, partName, part }: SheetWriting): string {
  const [known] = target.related(partName, "drawing");
  if (known !== undefined && part.sourceOf("drawing") !== undefined) return known.target;
  const name = target.freeName("xl/drawings/drawing%.xml");
  target.add(name, EMPTY, CONTENT_TYPE.drawing);
  const id = target.relate(partName, officeType("drawing"), name);
  part.replace("drawing", element("drawing", { "r:id": id }));
  return name;
}

function anchorElement(
  sheet: SheetModel,
  chart: ChartModel,
  relationshipId: string,
  id: number
): string {
  const emu = (points: number): number => Math.round(points * EMU_OF_POINT);
  const across = indexAt(chart.left, (column) => columnWidth(sheet, column));
  const down = indexAt(chart.top, (row) => rowHeight(sheet, row));
  return (
    `<xdr:oneCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${MAIN}"><xdr:from><xdr:col>${across.index}</xdr:col>` +
    `<xdr:colOff>${emu(across.rest)}</xdr:colOff><xdr:row>${down.index}</xdr:row>` +
    `<xdr:rowOff>${emu(down.rest)}</xdr:rowOff></xdr:from><xdr:ext cx="${emu(chart.width)}" cy="${emu(chart.height)}"/>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${encodeAttribute(chart.name)}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" ` +
    `r:id="${relationshipId}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>`
  );
}

const MAX_LINES = 16_384;

/** The row or column in which a distance from the edge of the sheet ends, and what is left of it there. */
function indexAt(
  distance: number,
  sizeOf: (index: number) => number
): { index: number; rest: number } {
  let rest = Math.max(0, distance);
  let index = 0;
  for (; index < MAX_LINES - 1 && rest >= sizeOf(index); index++) rest -= sizeOf(index);
  return { index, rest };
}
