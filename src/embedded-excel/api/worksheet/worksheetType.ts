import { COLUMN_LIMIT, ROW_LIMIT, type Area } from "../../model/area";
import { showLevels } from "../../model/outline";
import { defineApiType } from "../../protocol/apiType";
import { asBoolean, asIndex, asNumber, asOneOf, asText, optional } from "../../protocol/arguments";
import { invalidArgument, itemNotFound } from "../../protocol/hostError";
import { registrations, WORKSHEET_EVENTS } from "../events/registrations";
import { SheetProtectionObject } from "../protection/sheetProtectionObject";
import { PageBreaksObject, PageLayoutObject } from "../pageLayout/pageLayoutObject";
import { ChartsObject } from "../chart/chartObjects";
import { CommentsObject } from "../comment/commentObjects";
import { SheetFilterObject } from "../filter/filterObjects";
import { RangeObject } from "../range/rangeObject";
import { findAll, replaceAll } from "../range/search";
import { RangeAreasObject } from "../areas/rangeAreasObject";
import { resolveArea, resolveAreas } from "../range/resolveArea";
import { NameCollectionObject } from "../name/nameObject";
import { KeyedCollection } from "../settings/keyedValues";
import { asColor } from "../support/color";
import { TableCollectionObject } from "../table/tableObject";
import { FreezePanesObject } from "./freezePanesObject";
import { activate, deleteSheet, moveSheet, renameSheet, setVisibility } from "./sheetActions";
import { copySheet } from "./copySheet";
import { WorksheetObject } from "./worksheetObject";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;
const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: ROW_LIMIT, columnCount: COLUMN_LIMIT };

function rangeOf(worksheet: WorksheetObject, address: string | undefined): RangeObject {
  const { session, sheet } = worksheet;
  if (address === undefined) return new RangeObject(session, sheet, WHOLE_SHEET);
  return resolveArea(session, sheet, address);
}

function cellOf(worksheet: WorksheetObject, row: unknown, column: unknown): RangeObject {
  return new RangeObject(worksheet.session, worksheet.sheet, {
    row: asIndex(row),
    column: asIndex(column),
    rowCount: 1,
    columnCount: 1,
  });
}

function usedRange(worksheet: WorksheetObject, valuesOnly: unknown): RangeObject | null {
  const area = worksheet.sheet.usedArea(optional(valuesOnly, asBoolean) ?? false);
  return area === null ? null : new RangeObject(worksheet.session, worksheet.sheet, area);
}

/** An empty sheet's used range is its first cell. */
function usedRangeOrFirstCell(worksheet: WorksheetObject, valuesOnly: unknown): RangeObject {
  return usedRange(worksheet, valuesOnly) ?? cellOf(worksheet, 0, 0);
}

/** The sheet `step` places away among the visible or all sheets. */
function neighbour(
  worksheet: WorksheetObject,
  step: 1 | -1,
  visibleOnly: unknown
): WorksheetObject | null {
  const { sheets } = worksheet.session.workbook;
  const visible = optional(visibleOnly, asBoolean) ?? false;
  let index = sheets.indexOf(worksheet.sheet) + step;
  while (visible && sheets[index] !== undefined && sheets[index]?.visibility !== "Visible")
    index += step;
  const sheet = sheets[index];
  return sheet === undefined ? null : new WorksheetObject(worksheet.session, sheet);
}

function orNotFound(worksheet: WorksheetObject | null): WorksheetObject {
  if (worksheet === null) throw itemNotFound();
  return worksheet;
}

/** "" stands for the automatic colour. */
const asTabColor = (value: unknown): string => (value === "" ? "" : asColor(value));

function copy(
  worksheet: WorksheetObject,
  positionType: unknown,
  relativeTo: unknown
): WorksheetObject {
  const position = optional(positionType, (value) => asOneOf(value, POSITIONS)) ?? "None";
  const relative = relativeTo instanceof WorksheetObject ? relativeTo.sheet : undefined;
  if ((position === "Before" || position === "After") && relative === undefined)
    throw invalidArgument();
  return new WorksheetObject(
    worksheet.session,
    copySheet(worksheet.session.workbook, worksheet.sheet, position, relative)
  );
}

function layoutChanged({ session, sheet }: WorksheetObject): void {
  session.workbook.changed({ kind: "sheet", sheet, action: "layout" });
}

/** office.js reads `ShowGridlines` and `ShowHeadings`, but writes them as `Gridlines` and `Headings`. */
function shows(
  what: "showGridlines" | "showHeadings"
): (worksheet: WorksheetObject, value: unknown) => void {
  return (worksheet, value) => {
    worksheet.sheet[what] = asBoolean(value);
    layoutChanged(worksheet);
  };
}

defineApiType<WorksheetObject>("Worksheet", {
  properties: {
    enableCalculation: {
      get: ({ sheet }) => sheet.enableCalculation,
      set: ({ sheet }, value) => void (sheet.enableCalculation = asBoolean(value)),
    },
    id: { get: ({ sheet }) => sheet.id },
    name: {
      get: ({ sheet }) => sheet.name,
      set: ({ session, sheet }, value) => renameSheet(session.workbook, sheet, asText(value)),
    },
    position: {
      get: ({ session, sheet }) => session.workbook.sheets.indexOf(sheet),
      set: ({ session, sheet }, value) => moveSheet(session.workbook, sheet, asIndex(value)),
    },
    showGridlines: { get: ({ sheet }) => sheet.showGridlines, set: shows("showGridlines") },
    gridlines: { set: shows("showGridlines") },
    showHeadings: { get: ({ sheet }) => sheet.showHeadings, set: shows("showHeadings") },
    headings: { set: shows("showHeadings") },
    standardHeight: { get: ({ sheet }) => sheet.standardHeight },
    standardWidth: {
      get: ({ sheet }) => sheet.standardWidth,
      set: (worksheet, value) => {
        worksheet.sheet.standardWidth = asNumber(value);
        layoutChanged(worksheet);
      },
    },
    tabColor: {
      get: ({ sheet }) => (sheet.visibility === "Visible" ? sheet.tabColor : null),
      set: (worksheet, value) => {
        worksheet.sheet.tabColor = asTabColor(value);
        layoutChanged(worksheet);
      },
    },
    tabId: { get: ({ session, sheet }) => session.workbook.sheets.indexOf(sheet) + 1 },
    visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: ({ session, sheet }, value) =>
        setVisibility(session.workbook, sheet, asOneOf(value, VISIBILITIES)),
    },
  },
  navigations: {
    freezePanes: ({ session, sheet }) => new FreezePanesObject(session, sheet),
    customProperties: ({ session, sheet }) =>
      new KeyedCollection("WorksheetCustomPropertyCollection", sheet.customProperties, () =>
        session.workbook.changed({ kind: "settings" })
      ),
    charts: ({ session, sheet }) => new ChartsObject(session, sheet),
    comments: ({ session, sheet }) => new CommentsObject(session, sheet),
    notes: ({ session, sheet }) => new CommentsObject(session, sheet, "Note"),
    autoFilter: ({ session, sheet }) => new SheetFilterObject(session, sheet),
    names: ({ session, sheet }) => new NameCollectionObject(session, sheet),
    horizontalPageBreaks: ({ session, sheet }) =>
      new PageBreaksObject(new PageLayoutObject(session, sheet), "rows"),
    pageLayout: ({ session, sheet }) => new PageLayoutObject(session, sheet),
    verticalPageBreaks: ({ session, sheet }) =>
      new PageBreaksObject(new PageLayoutObject(session, sheet), "columns"),
    protection: ({ session, sheet }) => new SheetProtectionObject(session, sheet),
    tables: ({ session, sheet }) => new TableCollectionObject(session, sheet),
  },
  methods: {
    ...registrations<WorksheetObject>(WORKSHEET_EVENTS),
    activate: ({ session, sheet }) => {
      activate(session.workbook, sheet);
      return null;
    },
    calculate: ({ session }, [markAllDirty]) => {
      optional(markAllDirty, asBoolean);
      session.calculateNow();
      return null;
    },
    copy: (worksheet, [positionType, relativeTo]) => copy(worksheet, positionType, relativeTo),
    delete: ({ session, sheet }) => {
      deleteSheet(session.workbook, sheet);
      return null;
    },
    getCell: (worksheet, [row, column]) => cellOf(worksheet, row, column),
    getNext: (worksheet, [visibleOnly]) => orNotFound(neighbour(worksheet, 1, visibleOnly)),
    getNextOrNullObject: (worksheet, [visibleOnly]) => neighbour(worksheet, 1, visibleOnly),
    getPrevious: (worksheet, [visibleOnly]) => orNotFound(neighbour(worksheet, -1, visibleOnly)),
    getPreviousOrNullObject: (worksheet, [visibleOnly]) => neighbour(worksheet, -1, visibleOnly),
    getRange: (worksheet, [address]) => rangeOf(worksheet, optional(address, asText)),
    getRangeByIndexes: ({ session, sheet }, [row, column, rowCount, columnCount]) =>
      new RangeObject(session, sheet, {
        row: asIndex(row),
        column: asIndex(column),
        rowCount: asIndex(rowCount),
        columnCount: asIndex(columnCount),
      }),
    findAll: (worksheet, [text, criteria]) => {
      const found = findAll(rangeOf(worksheet, undefined), text, criteria);
      if (found === null) throw itemNotFound();
      return found;
    },
    findAllOrNullObject: (worksheet, [text, criteria]) =>
      findAll(rangeOf(worksheet, undefined), text, criteria),
    getRanges: ({ session, sheet }, [address]) =>
      address === undefined || address === null
        ? new RangeAreasObject([new RangeObject(session, sheet, WHOLE_SHEET)])
        : new RangeAreasObject(resolveAreas(session, sheet, asText(address))),
    replaceAll: (worksheet, [text, replacement, criteria]) =>
      replaceAll(rangeOf(worksheet, undefined), text, replacement, criteria),
    showOutlineLevels: (worksheet, [rows, columns]) => {
      const levels = [asIndex(rows), asIndex(columns)] as const;
      if (levels[0] > 0) showLevels(worksheet.sheet, "rows", levels[0]);
      if (levels[1] > 0) showLevels(worksheet.sheet, "columns", levels[1]);
      layoutChanged(worksheet);
      return null;
    },
    getUsedRange: (worksheet, [valuesOnly]) => usedRangeOrFirstCell(worksheet, valuesOnly),
    getUsedRangeOrNullObject: (worksheet, [valuesOnly]) => usedRange(worksheet, valuesOnly),
  },
});
