import type { SheetSnapshot } from "../plan/snapshot";
import { blueprintSize, type BlueprintTable, type SheetBlueprint } from "./blueprint";
import { because, type ChangeReason, type NewSection } from "./changes";
import { holdsMore } from "./holdsMore";
import { isWithin, moveSection, type Rows } from "./moveSection";
import { contentOf, partOf, planFields, recordOf } from "./planFields";
import { formatRecord, type WrittenRecord } from "./record";
import { standingTable } from "./sheetCells";

const ROWS_OF_A_SHEET = 1_048_576;
/** Begins the entries of a record that say where sections were begun, until they are finished. */
const BEGUN = "+/";

/** A blueprint as far as it stands on a sheet, and the rest of it. */
export interface Parted {
  readonly standing: SheetBlueprint;
  readonly lacking: readonly { readonly table: BlueprintTable; readonly rows: Rows }[];
}

/**
 * Takes away the sections that a sheet was made without: those whose table has rows from the plan, is not there and never
 * was, as far as the record tells. A table that somebody took away stays away.
 */
export function partSections(
  blueprint: SheetBlueprint,
  sheet: SheetSnapshot,
  written: WrittenRecord
): Parted {
  const fields = planFields(blueprint);
  const lacking = blueprint.tables.flatMap((table) => {
    const { isRegion, name } = table;
    const rows = rowsAround(blueprint, table);
    const isPlanned = fields.some(({ place }) => place?.table === name);
    if (isRegion === true || rows === undefined || !isPlanned) return [];
    const isBegun = begunKey(table) in written;
    const part = `${partOf(table)}/`;
    const isKnown =
      standingTable(sheet, name) !== undefined ||
      Object.keys(written).some((id) => id.startsWith(part));
    return isBegun || !isKnown ? [{ table, rows }] : [];
  });
  if (lacking.length === 0) return { standing: blueprint, lacking };
  const stays = (part: { readonly row: number }) =>
    !lacking.some(({ rows }) => isWithin(rows, part));
  const standing = {
    ...blueprint,
    blocks: blueprint.blocks.filter(stays),
    tables: blueprint.tables.filter(stays),
  };
  return { standing, lacking };
}

/** The record without what it says of sections that were begun. */
export function withoutBegun(written: WrittenRecord): WrittenRecord {
  return Object.fromEntries(Object.entries(written).filter(([id]) => !id.startsWith(BEGUN)));
}

/** Sections to add, one below the other, and the record once they are there. */
export interface Added {
  readonly sections: readonly NewSection[];
  readonly remarks: readonly ChangeReason[];
  readonly record: WrittenRecord;
}

/**
 * Finds room for sections below everything that stands on a sheet: cells, tables and charts of ours. One that was begun and
 * interrupted is done again where it was begun, unless somebody has written there since.
 *
 * @param record the record once all else on the sheet is refreshed
 * @param grown number of rows that tables above get before the sections are put there
 */
export function addSections(
  blueprint: SheetBlueprint,
  lacking: Parted["lacking"],
  sheet: SheetSnapshot,
  { written, record, grown }: { written: WrittenRecord; record: WrittenRecord; grown: number }
): Added {
  const columns = columnsOf(blueprint, sheet);
  const none: Added = { sections: [], remarks: [], record };
  let free = freeRow(blueprint, sheet) + grown;
  return lacking.reduce<Added>((done, { table, rows }) => {
    const key = begunKey(table);
    const again = moveSection(blueprint, rows, Number(written[key]));
    const isAgain = key in written && !holdsMore({ snapshot: below(sheet, again) }, again);
    const section = isAgain ? again : moveSection(blueprint, rows, free);
    const [row = free] = section.page.breaks;
    const name = headingOf(section);
    const end = Math.max(...section.rowHeights.map((one) => one.row)) + 1;
    if (sheet.unread !== undefined || end > ROWS_OF_A_SHEET)
      return { ...done, remarks: [...done.remarks, because("missingTable", { name })] };
    free = end;
    const begun = formatRecord({ ...done.record, [key]: String(row) });
    const leftTables = isAgain ? tablesFrom(sheet, row) : [];
    return {
      sections: [...done.sections, { blueprint: section, ...columns, leftTables, record: begun }],
      remarks: [...done.remarks, because("newSection", { name })],
      record: { ...done.record, ...recordOf(planFields(section)) },
    };
  }, none);
}

/** The section that a table stands in. */
function rowsAround(
  { sections = [], rowHeights }: SheetBlueprint,
  { row }: BlueprintTable
): Rows | undefined {
  const from = sections.findLast((one) => one <= row);
  if (from === undefined) return undefined;
  const to = sections.find((one) => one > row) ?? Math.max(...rowHeights.map((one) => one.row)) + 1;
  return { from, to };
}

/** The row below all cells and tables, and below the charts that belong to tables of ours. */
function freeRow(blueprint: SheetBlueprint, sheet: SheetSnapshot): number {
  const drawn = blueprint.tables.map((table) => {
    const area = standingTable(sheet, table.name)?.table.area;
    const to = rowsAround(blueprint, table)?.to ?? 0;
    return area === undefined ? 0 : area.row + area.rowCount + to - table.row - table.rowCount;
  });
  const tables = sheet.tables.map(({ area }) => area.row + area.rowCount);
  return Math.max(sheet.row + sheet.values.length, ...tables, ...drawn);
}

function columnsOf(blueprint: SheetBlueprint, sheet: SheetSnapshot) {
  const rights = blueprint.tables.map(({ name }) => {
    const area = standingTable(sheet, name)?.table.area;
    return area === undefined ? 0 : area.column + area.columnCount;
  });
  return {
    usedColumns: sheet.column + (sheet.values[0]?.length ?? 0),
    printedColumns: Math.max(blueprintSize(blueprint).columnCount, ...rights),
  };
}

/** What stands on a sheet from where a section was begun. */
function below(sheet: SheetSnapshot, { page }: SheetBlueprint): SheetSnapshot {
  const row = Math.max(page.breaks[0] ?? 0, sheet.row);
  const cut = <T>(grid: readonly T[]) => grid.slice(row - sheet.row);
  return { ...sheet, row, values: cut(sheet.values), formulas: cut(sheet.formulas) };
}

function tablesFrom(sheet: SheetSnapshot, row: number): string[] {
  return sheet.tables.flatMap(({ name, area }) => (area.row >= row ? [name] : []));
}

function headingOf({ blocks }: SheetBlueprint): string {
  const value = blocks[0]?.values[0]?.[0];
  return value === undefined ? "" : String(contentOf(value));
}

function begunKey(table: BlueprintTable): string {
  return `${BEGUN}${partOf(table)}`;
}
