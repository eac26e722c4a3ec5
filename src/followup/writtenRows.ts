import type { CellContent, SheetSnapshot } from "../plan/snapshot";
import type { BlueprintTable } from "./blueprint";
import { partOf } from "./planFields";
import { fingerprint, type WrittenRecord } from "./record";
import { contentAt, onlyIndex, type StandingTable } from "./sheetCells";

/** A row that was written from the plan last time, and where it stands now. */
export interface WrittenRow {
  /** Its part of the record's ids: the label that it was made with. */
  readonly id: string;
  /** Row of the sheet; "gone" when somebody has taken it away, "doubtful" when it stands in several places. */
  readonly row: number | "gone" | "doubtful";
}

/** The columns that tell a table's rows apart, as they stand; undefined when a header is gone or there twice. */
export interface KeyColumns {
  readonly label: number | undefined;
  readonly text: number | undefined;
}

/** Where the columns of label and text stand, whatever columns were moved or put in between. */
export function keyColumns(
  { table, headers }: StandingTable,
  { labelHeader, textHeader }: BlueprintTable
): KeyColumns {
  const columnOf = (header: string) => {
    const index = onlyIndex(headers, header, 0);
    return index === undefined ? undefined : table.area.column + index;
  };
  return { label: columnOf(labelHeader), text: columnOf(textHeader) };
}

/** The rows of a table that the record knows, in its order, each with the row of the sheet where it stands. */
export function writtenRows(
  blueprint: BlueprintTable,
  standing: StandingTable,
  sheet: SheetSnapshot,
  written: WrittenRecord
): WrittenRow[] {
  const ids = rowIds(blueprint, written);
  const columns = keyColumns(standing, blueprint);
  const { row, rowCount } = standing.table.area;
  const body = Array.from({ length: rowCount - 1 }, (_, index) => row + 1 + index);
  const isOurs = (id: string, header: string, content: CellContent) =>
    content !== null && fingerprint(content) === written[rowField(blueprint, id, header)];
  const shows = (id: string, at: number) => ({
    label:
      columns.label !== undefined &&
      isOurs(id, blueprint.labelHeader, contentAt(sheet, { row: at, column: columns.label })),
    text:
      columns.text !== undefined &&
      isOurs(id, blueprint.textHeader, contentAt(sheet, { row: at, column: columns.text })),
  });
  return located(ids, body, shows);
}

type Shows = (id: string, row: number) => { readonly label: boolean; readonly text: boolean };

/** Rows that show both label and text are surest, then those that show the text, then those that show the label. */
function located(ids: readonly string[], body: readonly number[], shows: Shows): WrittenRow[] {
  const found = new Map<string, number>();
  const doubtful = new Set<string>();
  const proofs = [
    (id: string, row: number) => shows(id, row).label && shows(id, row).text,
    (id: string, row: number) => shows(id, row).text,
    (id: string, row: number) => shows(id, row).label,
  ];
  proofs.forEach((proves) => {
    const open = ids.filter((id) => !found.has(id) && !doubtful.has(id));
    const taken = new Set(found.values());
    open.forEach((id) => {
      const rows = body.filter((row) => !taken.has(row) && proves(id, row));
      const [only, more] = rows;
      const isShared = open.some(
        (other) => other !== id && only !== undefined && proves(other, only)
      );
      if (more !== undefined || isShared) doubtful.add(id);
      else if (only !== undefined) found.set(id, only);
    });
  });
  return ids.map((id) => ({ id, row: found.get(id) ?? (doubtful.has(id) ? "doubtful" : "gone") }));
}

/** The id in the record of a field of a row. */
export function rowField(table: Pick<BlueprintTable, "name">, id: string, header: string): string {
  return `${partOf(table)}/${id}/${header}`;
}

function rowIds(table: BlueprintTable, written: WrittenRecord): string[] {
  const start = `${partOf(table)}/`;
  const ids = Object.keys(written).flatMap((field) => {
    const end = [table.labelHeader, table.textHeader].find((header) =>
      field.endsWith(`/${header}`)
    );
    if (end === undefined || !field.startsWith(start)) return [];
    return [field.slice(start.length, -end.length - 1)];
  });
  return [...new Set(ids)];
}
