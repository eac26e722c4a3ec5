import { parseAddress } from "../../engine/address";
import type { NameModel } from "../../model/features";
import { findByName } from "../../model/findByName";
import type { SheetModel } from "../../model/sheetModel";
import { findTable } from "../../model/tableNames";
import type { WorkbookModel } from "../../model/workbookModel";
import { invalidArgument } from "../../protocol/hostError";
import type { Session } from "../../session";
import { RangeObject } from "./rangeObject";

/**
 * The range of an address or a name, as `Worksheet.getRange` takes it: "A1:B2", "'Other'!A1", "Budget" (a name), or
 * the name of a table.
 * @throws HostError `InvalidArgument` when it is none of these, or more than one area.
 */
export function resolveArea(session: Session, sheet: SheetModel, address: string): RangeObject {
  const [area, ...more] = resolveAreas(session, sheet, address);
  if (area === undefined || more.length > 0) throw invalidArgument();
  return area;
}

/** The ranges of an address with commas, of a name or of a table. Empty when the text is none of these. */
export function resolveAreas(session: Session, sheet: SheetModel, address: string): RangeObject[] {
  const named = findName(session.workbook, sheet, address);
  const text = named === undefined ? address : named.formula.replace(/^=/, "");
  const parsed = parseAddress(text);
  if (parsed === undefined) return tableRange(session, text);
  return parsed.map((area) => {
    const target = area.sheet === undefined ? sheet : session.workbook.sheetByName(area.sheet);
    if (target === undefined) throw invalidArgument();
    return new RangeObject(session, target, area);
  });
}

function tableRange(session: Session, name: string): RangeObject[] {
  const found = findTable(session.workbook.sheets, name);
  if (found === undefined) return [];
  const { area, showHeaders, showTotals } = found.table;
  return [new RangeObject(session, found.sheet, dataArea(area, showHeaders, showTotals))];
}

function dataArea(
  area: RangeObject["area"],
  header: boolean,
  totals: boolean
): RangeObject["area"] {
  const top = header ? 1 : 0;
  return {
    ...area,
    row: area.row + top,
    rowCount: Math.max(1, area.rowCount - top - (totals ? 1 : 0)),
  };
}

/** A name as a formula on a sheet sees it: the sheet's own names come before the workbook's. */
export function findName(
  workbook: WorkbookModel,
  sheet: SheetModel,
  name: string
): NameModel | undefined {
  return findByName(sheet.names, name) ?? findByName(workbook.names, name);
}
