import { formatArea } from "../../engine/address";
import { intersect, type Area } from "../../model/area";
import type { Change } from "../../model/change";
import type { TableModel } from "../../model/features";
import type { SheetModel } from "../../model/sheetModel";
import { apiValueType } from "../range/readCells";
import { referenceTo } from "./eventReference";
import { EventNumber, WORKBOOK_TARGET, type HostEvent } from "./eventTypes";

type Args = HostEvent["args"];

const LOCAL = "Local";

/** The id that office.js knows a table by. */
export const tableTarget = (table: TableModel): string =>
  `{00000000-0003-0000-0000-${String(table.id).padStart(12, "0")}}`;

/** An event for handlers of the sheet and for handlers of the workbook's sheets. */
function ofSheet(number: number, sheet: SheetModel, args: Args): HostEvent[] {
  const all = { worksheetId: sheet.id, source: LOCAL, ...args };
  return [sheet.id, WORKBOOK_TARGET].map((target) => ({ number, target, args: all }));
}

function ofTable(number: number, sheet: SheetModel, table: TableModel, args: Args): HostEvent[] {
  const all = { worksheetId: sheet.id, tableId: tableTarget(table), source: LOCAL, ...args };
  return [tableTarget(table), sheet.id, WORKBOOK_TARGET].map((target) => ({
    number,
    target,
    args: all,
  }));
}

/** The events that a change of the model gives rise to. `byAddIn` is false for what a person does in the grid. */
export function describeChange(change: Change, byAddIn: boolean): HostEvent[] {
  switch (change.kind) {
    case "cells":
      return [
        ...cellsEvents(change, byAddIn),
        ...formulaEvents(change),
        ...tableEvents(change.sheet, change.area),
      ];
    case "structure":
      return structureEvents(change, byAddIn);
    case "format":
      return formatEvents(change);
    case "selection":
      return [
        ...selectionEvents(change),
        { number: EventNumber.documentSelectionChanged, target: "", args: {} },
      ];
    case "settings":
      return [{ number: EventNumber.settingsChanged, target: "", args: {} }];
    case "sorted":
      return sortEvents(change);
    case "sheet":
      return sheetEvents(change);
    case "table":
      return tableLifeEvents(change);
    case "chart":
      return chartEvents(change);
    case "comment":
      return commentEvents(change);
    case "calculated":
      return change.sheets.flatMap((sheet) =>
        ofSheet(EventNumber.worksheetCalculated, sheet, { address: "" })
      );
    default:
      return [];
  }
}

function where(sheet: SheetModel, area: Area): Args {
  return { address: formatArea(area), referenceId: referenceTo(sheet, area) };
}

const trigger = (byAddIn: boolean): Args =>
  byAddIn ? { triggerSource: "ThisLocalAddin" } : { triggerSource: "Unknown" };

function cellsEvents(change: Extract<Change, { kind: "cells" }>, byAddIn: boolean): HostEvent[] {
  const args = {
    changeType: "RangeEdited",
    shiftDirection: "None",
    ...where(change.sheet, change.area),
    ...trigger(byAddIn),
    ...detailsOf(change.details),
  };
  return ofSheet(EventNumber.worksheetChanged, change.sheet, args);
}

function formulaEvents({ sheet, formulas }: Extract<Change, { kind: "cells" }>): HostEvent[] {
  if (formulas === undefined) return [];
  const formulaDetails = formulas.map(({ row, column, previous }) => ({
    cellAddress: formatArea({ row, column, rowCount: 1, columnCount: 1 }),
    previousFormula: previous,
  }));
  return ofSheet(EventNumber.worksheetFormulaChanged, sheet, { formulaDetails });
}

function formatEvents({
  sheet,
  area,
  rowsHidden,
}: Extract<Change, { kind: "format" }>): HostEvent[] {
  const changed = ofSheet(EventNumber.worksheetFormatChanged, sheet, where(sheet, area));
  if (rowsHidden === undefined) return changed;
  const changeType = rowsHidden ? "Hidden" : "Unhidden";
  const args = { changeType, ...where(sheet, area) };
  return [...changed, ...ofSheet(EventNumber.worksheetRowHiddenChanged, sheet, args)];
}

function sortEvents({ sheet, lines, areas }: Extract<Change, { kind: "sorted" }>): HostEvent[] {
  const number =
    lines === "rows" ? EventNumber.worksheetRowSorted : EventNumber.worksheetColumnSorted;
  const address = areas.map((area) => formatArea(area)).join(",");
  return ofSheet(number, sheet, { address });
}

function detailsOf(
  details: { readonly before: unknown; readonly after: unknown } | undefined
): Args {
  if (details === undefined) return {};
  return {
    valueBefore: plain(details.before),
    valueAfter: plain(details.after),
    valueTypeBefore: typeOfValue(details.before),
    valueTypeAfter: typeOfValue(details.after),
  };
}

function plain(value: unknown): unknown {
  if (value === null) return "";
  return typeof value === "object" && "error" in value ? value.error : value;
}

function typeOfValue(value: unknown): string {
  return apiValueType(
    value === "" || value === undefined ? null : (value as Parameters<typeof apiValueType>[0])
  );
}

const SHIFTS = {
  down: "ShiftCellDown",
  right: "ShiftCellRight",
  up: "ShiftCellUp",
  left: "ShiftCellLeft",
} as const;

function structureEvents(
  change: Extract<Change, { kind: "structure" }>,
  byAddIn: boolean
): HostEvent[] {
  const { sheet, area, action, direction } = change;
  const what =
    area.columnCount === 16_384 ? "Row" : area.rowCount === 1_048_576 ? "Column" : "Cell";
  const args = {
    changeType: `${what}${action === "insert" ? "Inserted" : "Deleted"}`,
    shiftDirection: what === "Cell" ? SHIFTS[direction] : "None",
    ...where(sheet, area),
    ...trigger(byAddIn),
  };
  return ofSheet(EventNumber.worksheetChanged, sheet, args);
}

function tableEvents(sheet: SheetModel, area: Area): HostEvent[] {
  return sheet.tables.flatMap((table) => {
    const shared = intersect(table.area, area);
    if (shared === null) return [];
    return ofTable(EventNumber.tableChanged, sheet, table, {
      changeType: "RangeEdited",
      ...where(sheet, shared),
    });
  });
}

function selectionEvents({ sheet, areas }: Extract<Change, { kind: "selection" }>): HostEvent[] {
  const address = areas.map((area) => formatArea(area)).join(",");
  const [first] = areas;
  const ofTables = sheet.tables.flatMap((table) => {
    const shared = first === undefined ? null : intersect(table.area, first);
    const args = {
      worksheetId: sheet.id,
      tableId: tableTarget(table),
      address: shared === null ? "" : formatArea(shared),
    };
    return [{ number: EventNumber.tableSelectionChanged, target: tableTarget(table), args }];
  });
  return [...ofSheet(EventNumber.worksheetSelectionChanged, sheet, { address }), ...ofTables];
}

function sheetEvents({ sheet, action, details }: Extract<Change, { kind: "sheet" }>): HostEvent[] {
  switch (action) {
    case "added":
      return ofSheet(EventNumber.worksheetAdded, sheet, {});
    case "deleted":
      return ofSheet(EventNumber.worksheetDeleted, sheet, {});
    case "activated":
      return ofSheet(EventNumber.worksheetActivated, sheet, {});
    case "renamed":
      return ofSheet(EventNumber.worksheetNameChanged, sheet, {
        nameBefore: details?.before,
        nameAfter: details?.after,
      });
    case "moved":
      return ofSheet(EventNumber.worksheetMoved, sheet, {
        positionBefore: details?.before,
        positionAfter: details?.after,
      });
    case "visibility":
      return ofSheet(EventNumber.worksheetVisibilityChanged, sheet, {
        visibilityBefore: details?.before,
        visibilityAfter: details?.after,
      });
    case "protection":
      return ofSheet(EventNumber.worksheetProtectionChanged, sheet, {
        isProtected: sheet.protection.protected,
      });
    default:
      return [];
  }
}

const CHART_ACTIONS = {
  added: EventNumber.chartAdded,
  activated: EventNumber.chartActivated,
  deactivated: EventNumber.chartDeactivated,
  deleted: EventNumber.chartDeleted,
} as const;

/** Handlers of a sheet's charts and of the chart itself. */
function chartEvents({ sheet, chartId, action }: Extract<Change, { kind: "chart" }>): HostEvent[] {
  if (action === "changed") return [];
  const args = { chartId, worksheetId: sheet.id, source: LOCAL };
  return [sheet.id, chartId].map((target) => ({ number: CHART_ACTIONS[action], target, args }));
}

const COMMENT_ACTIONS = {
  added: EventNumber.commentAdded,
  changed: EventNumber.commentChanged,
  deleted: EventNumber.commentDeleted,
} as const;

function commentEvents({
  sheet,
  comment,
  action,
  details,
}: Extract<Change, { kind: "comment" }>): HostEvent[] {
  if (comment.isNote) return [];
  const replyIds = details?.replyIds ?? comment.replies.map(({ id }) => id);
  return ofSheet(COMMENT_ACTIONS[action], sheet, {
    commentDetails: [{ commentId: comment.id, replyIds }],
    ...(details === undefined ? {} : { changeType: details.change }),
  });
}

function tableLifeEvents({
  sheet,
  table,
  action,
}: Extract<Change, { kind: "table" }>): HostEvent[] {
  const args = { tableName: table.name };
  if (action === "added") return ofTable(EventNumber.tableAdded, sheet, table, args);
  return action === "deleted" ? ofTable(EventNumber.tableDeleted, sheet, table, args) : [];
}
