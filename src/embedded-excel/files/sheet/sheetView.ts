import { formatArea, formatCell, parseArea } from "../../engine/address";
import type { SheetModel } from "../../model/sheetModel";
import type { XmlElement } from "../xml/tree";
import { parseXml } from "../xml/tree";
import { attributesOf, element } from "../xml/write";

/** Reads gridlines, headings, frozen panes and selection of the first view. */
export function readSheetView(views: XmlElement | undefined, sheet: SheetModel): void {
  const view = views?.child("sheetView");
  if (view === undefined) return;
  sheet.showGridlines = view.flag("showGridLines", true);
  sheet.showHeadings = view.flag("showRowColHeaders", true);
  const pane = view.child("pane");
  if (pane?.attribute("state")?.startsWith("frozen") === true)
    sheet.frozen = { rows: pane.numberOf("ySplit") ?? 0, columns: pane.numberOf("xSplit") ?? 0 };
  const active = pane?.attribute("activePane") ?? "topLeft";
  const selections = view.childrenNamed("selection");
  const selection =
    selections.find((item) => (item.attribute("pane") ?? "topLeft") === active) ?? selections[0];
  const areas = (selection?.attribute("sqref") ?? "")
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== undefined);
  if (areas.length > 0) sheet.selection = areas;
}

/** Source of `<sheetViews>` with what the model says in the first view; other views and attributes stay. */
export function writeSheetViews(
  original: XmlElement | undefined,
  sheet: SheetModel,
  isActive: boolean
): string {
  const view = original?.child("sheetView");
  const kept = { ...(view?.attributes ?? { workbookViewId: "0" }) };
  for (const name of ["showGridLines", "showRowColHeaders", "tabSelected"])
    Reflect.deleteProperty(kept, name);
  const attributes = attributesOf({
    showGridLines: sheet.showGridlines ? undefined : false,
    showRowColHeaders: sheet.showHeadings ? undefined : false,
    tabSelected: isActive || undefined,
    ...kept,
  });
  const others = (view?.children ?? []).filter(
    (child) => child.local !== "pane" && child.local !== "selection"
  );
  const content = paneAndSelection(view, sheet) + others.map((child) => child.source).join("");
  const first =
    content === "" ? `<sheetView${attributes}/>` : `<sheetView${attributes}>${content}</sheetView>`;
  const more = (original?.childrenNamed("sheetView") ?? []).slice(1).map((item) => item.source);
  return element("sheetViews", {}, [first, ...more]);
}

function paneAndSelection(view: XmlElement | undefined, sheet: SheetModel): string {
  const before = view === undefined ? undefined : readBack(view);
  const { rows, columns } = sheet.frozen;
  const samePane = before?.rows === rows && before.columns === columns;
  const selection = selectionElement(sheet, activePane(rows, columns));
  if (samePane && before.selection === selectedText(sheet))
    return keptSource(view, "pane") + keptSource(view, "selection");
  return (samePane ? keptSource(view, "pane") : paneElement(rows, columns)) + selection;
}

const keptSource = (view: XmlElement | undefined, name: string): string =>
  (view?.childrenNamed(name) ?? []).map((item) => item.source).join("");

const selectedText = (sheet: SheetModel): string =>
  sheet.selection.map((area) => formatArea(area)).join(" ");

function readBack(view: XmlElement): { rows: number; columns: number; selection: string } {
  const holder = { frozen: { rows: 0, columns: 0 }, selection: [] } as unknown as SheetModel;
  readSheetView(parseXml(`<sheetViews>${view.source}</sheetViews>`), holder);
  return { ...holder.frozen, selection: selectedText(holder) };
}

function activePane(rows: number, columns: number): string | undefined {
  if (rows > 0 && columns > 0) return "bottomRight";
  if (rows > 0) return "bottomLeft";
  return columns > 0 ? "topRight" : undefined;
}

function paneElement(rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return "";
  return element("pane", {
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows === 0 ? undefined : rows,
    topLeftCell: formatCell(rows, columns),
    activePane: activePane(rows, columns),
    state: "frozen",
  });
}

function selectionElement(sheet: SheetModel, pane: string | undefined): string {
  const [first] = sheet.selection;
  if (first === undefined) return "";
  return element("selection", {
    pane,
    activeCell: formatCell(first.row, first.column),
    sqref: selectedText(sheet),
  });
}
