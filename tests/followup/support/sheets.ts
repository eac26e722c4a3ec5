import type { AreaAddress } from "../../../src/plan/address";
import type { SheetChange, TableGrowth } from "../../../src/followup/changes";
import type { CellContent, SheetSnapshot, TableSnapshot } from "../../../src/plan/snapshot";
import { blueprintSize, type SheetBlueprint } from "../../../src/followup/blueprint";
import type { ExistingSheet, ExistingWorkbook } from "../../../src/followup/existing";
import { contentOf, planFields, recordOf } from "../../../src/followup/planFields";
import { formatRecord } from "../../../src/followup/record";

/** A sheet with these contents from A1. */
export function sheetOf(name: string, values: readonly (readonly CellContent[])[]): SheetSnapshot {
  return {
    ...{ name, visibility: "visible", row: 0, column: 0, values, tables: [], merges: [] },
    text: values.map((row) => row.map((value) => String(value ?? ""))),
    formulas: values.map((row) => row.map(() => "")),
    numberFormats: values.map((row) => row.map(() => "General")),
    bold: values.map((row) => row.map(() => false)),
    indent: values.map((row) => row.map(() => 0)),
  };
}

/** A sheet of somebody's own. */
export function ownSheet(
  name: string,
  values: readonly (readonly CellContent[])[] = []
): ExistingSheet {
  return { snapshot: sheetOf(name, values), identityNames: [], isProtected: false };
}

/** The sheet as it stands after a blueprint has been written on it. */
export function writtenSheet(
  blueprint: SheetBlueprint,
  name = blueprint.names[0] ?? ""
): ExistingSheet {
  return {
    snapshot: {
      ...sheetOf(name, contentsOf(blueprint)),
      formulas: formulasOf(blueprint),
      tables: tablesOf(blueprint, name),
    },
    key: blueprint.key,
    record: formatRecord(recordOf(planFields(blueprint))),
    identityNames: [blueprint.identityName],
    marks: [{ name: blueprint.identityName, ...blueprint.titleCell, rowCount: 1 }],
    isProtected: false,
  };
}

export function workbookOf(...sheets: readonly ExistingSheet[]): ExistingWorkbook {
  return { sheets, brokenNames: [] };
}

/** The sheet after a refresh; rows that tables get are added at their end. */
export function applied(sheet: ExistingSheet, change: SheetChange | undefined): ExistingSheet {
  if (change?.kind !== "refresh") return sheet;
  const written = change.changes.reduce(
    (now, { cell, value }) => typed(now, cell.row, cell.column, emptied(contentOf(value))),
    sheet
  );
  const fromBelow = [...change.growths].sort((one, other) => other.area.row - one.area.row);
  const grown = fromBelow.reduce((now, growth) => withGrowth(now, growth), written);
  return { ...grown, record: change.record };
}

function emptied(content: string | number): CellContent {
  return content === "" ? null : content;
}

function withGrowth(
  sheet: ExistingSheet,
  { table, area, empty, rows }: TableGrowth
): ExistingSheet {
  return rows.reduce<ExistingSheet>((now, { cells }, index) => {
    const row = area.row + area.rowCount - empty + index;
    const wider = index < empty ? now : withRowInserted(now, row);
    const tables = wider.snapshot.tables.map((one) =>
      one.name === table && index >= empty
        ? { ...one, area: { ...one.area, rowCount: one.area.rowCount + 1 } }
        : one
    );
    return cells.reduce<ExistingSheet>(
      (filled, { column, value }) =>
        "formula" in value ? filled : typed(filled, row, column, contentOf(value)),
      { ...wider, snapshot: { ...wider.snapshot, tables } }
    );
  }, sheet);
}

/** The sheet with one cell's content replaced. */
export function typed(
  sheet: ExistingSheet,
  row: number,
  column: number,
  content: CellContent
): ExistingSheet {
  const values = sheet.snapshot.values.map((line, index) =>
    index === row ? line.with(column, content) : line
  );
  return { ...sheet, snapshot: { ...sheet.snapshot, values } };
}

/** The sheet with an empty row inserted; tables below move down. */
export function withRowInserted(sheet: ExistingSheet, row: number): ExistingSheet {
  const { snapshot } = sheet;
  const insert = <T>(rows: readonly (readonly T[])[], empty: T) =>
    rows.toSpliced(
      row,
      0,
      Array.from({ length: rows[0]?.length ?? 0 }, () => empty)
    );
  const tables = snapshot.tables.map(({ area, ...table }) => ({
    ...table,
    area: afterInsertion(area, row),
  }));
  const marks = sheet.marks?.map((mark) =>
    mark.row >= row ? { ...mark, row: mark.row + 1 } : mark
  );
  return {
    ...sheet,
    ...(marks !== undefined && { marks }),
    snapshot: {
      ...snapshot,
      tables,
      values: insert<CellContent>(snapshot.values, null),
      formulas: insert(snapshot.formulas, ""),
    },
  };
}

/** A row that is inserted above an area moves it, one within makes it longer. */
function afterInsertion(area: AreaAddress, row: number): AreaAddress {
  if (row <= area.row) return { ...area, row: area.row + 1 };
  return row < area.row + area.rowCount ? { ...area, rowCount: area.rowCount + 1 } : area;
}

/** Where a content stands on the sheet, as [row, column]. */
export function placeOf(sheet: ExistingSheet, content: CellContent): [number, number] {
  const row = sheet.snapshot.values.findIndex((line) => line.includes(content));
  const column = sheet.snapshot.values[row]?.indexOf(content) ?? -1;
  if (row < 0 || column < 0) throw new Error(`${String(content)} is not on the sheet.`);
  return [row, column];
}

function contentsOf(blueprint: SheetBlueprint): CellContent[][] {
  return gridOf<CellContent>(blueprint, null, (value) =>
    "formula" in value ? 0 : contentOf(value)
  );
}

function formulasOf(blueprint: SheetBlueprint): string[][] {
  return gridOf(blueprint, "", (value) => ("formula" in value ? value.formula : ""));
}

function gridOf<T>(
  blueprint: SheetBlueprint,
  empty: T,
  fill: (value: NonNullable<SheetBlueprint["blocks"][number]["values"][number][number]>) => T
): T[][] {
  const { rowCount, columnCount } = blueprintSize(blueprint);
  const grid = Array.from({ length: rowCount }, () =>
    Array.from({ length: columnCount }, () => empty)
  );
  blueprint.blocks.forEach(({ row, column, values }) => {
    values.forEach((line, down) => {
      line.forEach((value, right) => {
        if (value !== undefined) grid[row + down]?.splice(column + right, 1, fill(value));
      });
    });
  });
  return grid;
}

function tablesOf({ tables }: SheetBlueprint, sheet: string): TableSnapshot[] {
  return tables.map(({ name, row, column, rowCount, columnCount }) => ({
    ...{ name, hasHeaders: true, hasTotals: false },
    area: { sheet, row, column, rowCount, columnCount },
  }));
}
