import type { SheetModel, SheetVisibility } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import { localName } from "../xml/scanner";
import { attributesOf, element } from "../xml/write";
import type { ReadWorkbook } from "./readWorkbook";
import type { SheetEntry } from "./sheetList";

/** A sheet of the model with the part that it was written to. */
export interface WrittenEntry {
  readonly sheet: SheetModel;
  readonly partName: string;
  readonly relationshipId: string;
  /** The entry in the file; `null` for a new sheet. */
  readonly entry: SheetEntry | null;
}

/** A tab of the workbook: a sheet of the model, or one that only the file knows. */
export interface Tab {
  readonly written: WrittenEntry | null;
  readonly entry: SheetEntry | null;
}

const STATES: Readonly<Record<SheetVisibility, string | undefined>> = {
  Visible: undefined,
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/**
 * The tabs in their order. Chart sheets and the like, which the model does not hold, stay behind the sheet that they
 * were behind.
 */
export function tabsOf(before: ReadWorkbook, written: readonly WrittenEntry[]): Tab[] {
  const tabs: Tab[] = written.map((item) => ({ written: item, entry: item.entry }));
  before.entries.forEach((entry, index) => {
    if (entry.isWorksheet) return;
    const previous = before.entries[index - 1];
    const after = tabs.findIndex((tab) => tab.entry !== null && tab.entry === previous);
    tabs.splice(after + 1, 0, { written: null, entry });
  });
  return tabs;
}

/** Writes `<sheets>` and the active tab, where they differ from the file's, and tells the tabs in their order. */
export function writeSheetList(
  model: WorkbookModel,
  before: ReadWorkbook,
  written: readonly WrittenEntry[]
): Tab[] {
  const tabs = tabsOf(before, written);
  const isUnchanged =
    tabs.length === before.entries.length &&
    tabs.every((tab, index) => tab.entry === before.entries[index] && isSame(tab));
  if (!isUnchanged) writeTabs(before, tabs);
  writeActiveTab(model, before, tabs);
  return tabs;
}

function writeTabs(before: ReadWorkbook, tabs: readonly Tab[]): void {
  let nextId = Math.max(0, ...before.entries.map(({ sheetId }) => sheetId));
  const items = tabs.map((tab) => {
    if (tab.written === null || isSame(tab)) return tab.entry?.element.source ?? "";
    return sheetElement(tab.written, tab.entry?.sheetId ?? ++nextId);
  });
  before.workbook.replace("sheets", `<sheets>${items.join("")}</sheets>`);
}

/** Whether a tab says what its entry in the file says. */
function isSame({ written, entry }: Tab): boolean {
  if (entry === null || written === null) return entry !== null;
  return written.sheet.name === entry.name && written.sheet.visibility === entry.visibility;
}

function sheetElement({ sheet, relationshipId, entry }: WrittenEntry, sheetId: number): string {
  const ours = ["name", "sheetId", "state", "id"];
  const others = Object.entries(entry?.element.attributes ?? {});
  const kept = Object.fromEntries(others.filter(([name]) => !ours.includes(localName(name))));
  const attributes = attributesOf({
    name: sheet.name,
    sheetId,
    state: STATES[sheet.visibility],
    "r:id": relationshipId,
    ...kept,
  });
  return `<sheet${attributes}/>`;
}

function writeActiveTab(model: WorkbookModel, before: ReadWorkbook, tabs: readonly Tab[]): void {
  const active = Math.max(
    0,
    tabs.findIndex((tab) => tab.written?.sheet === model.activeSheet)
  );
  const views = before.workbook.child("bookViews");
  const [first, ...rest] = views?.childrenNamed("workbookView") ?? [];
  if ((first?.numberOf("activeTab") ?? 0) === active) return;
  const view = element("workbookView", {
    ...first?.attributes,
    firstSheet: undefined,
    activeTab: active,
  });
  before.workbook.replace(
    "bookViews",
    element("bookViews", {}, [view, ...rest.map((item) => item.source)])
  );
}
