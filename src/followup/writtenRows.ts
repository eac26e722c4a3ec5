import type { SheetSnapshot } from "../plan/snapshot";
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
  const printAt = (at: number, column: number | undefined) => {
    const content = column === undefined ? null : contentAt(sheet, { row: at, column });
    return content === null ? undefined : fingerprint(content);
  };
  const shown = body.map((at) => ({
    row: at,
    label: printAt(at, columns.label),
    text: printAt(at, columns.text),
  }));
  const recorded = ids.map((id) => ({
    id,
    label: written[rowField(blueprint, id, blueprint.labelHeader)],
    text: written[rowField(blueprint, id, blueprint.textHeader)],
  }));
  return located(recorded, shown);
}

/** Fingerprints of what tells a row apart. */
interface Prints {
  readonly label: string | undefined;
  readonly text: string | undefined;
}

/** What has to be the same for a row to be the one that was written, from the surest; nothing where it is not known. */
const proofs: readonly ((prints: Prints) => string | undefined)[] = [
  ({ label, text }) => (label === undefined || text === undefined ? undefined : `${label} ${text}`),
  ({ text }) => text,
  ({ label }) => label,
];

/** Rows that show both label and text are surest, then those that show the text, then those that show the label. */
function located(
  recorded: readonly (Prints & { readonly id: string })[],
  shown: readonly (Prints & { readonly row: number })[]
): WrittenRow[] {
  const found = new Map<string, number>();
  const doubtful = new Set<string>();
  proofs.forEach((proofOf) => {
    const taken = new Set(found.values());
    const rows = grouped(
      shown.filter(({ row }) => !taken.has(row)),
      proofOf
    );
    const open = recorded.filter(({ id }) => !found.has(id) && !doubtful.has(id));
    grouped(open, proofOf).forEach((same, proof) => {
      const [first, more] = rows.get(proof) ?? [];
      if (first === undefined) return;
      const [only] = same;
      if (more === undefined && same.length === 1 && only !== undefined)
        found.set(only.id, first.row);
      else same.forEach(({ id }) => doubtful.add(id));
    });
  });
  return recorded.map(({ id }) => ({
    id,
    row: found.get(id) ?? (doubtful.has(id) ? "doubtful" : "gone"),
  }));
}

function grouped<T extends Prints>(
  all: readonly T[],
  proofOf: (prints: Prints) => string | undefined
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  all.forEach((one) => {
    const proof = proofOf(one);
    if (proof !== undefined) groups.set(proof, [...(groups.get(proof) ?? []), one]);
  });
  return groups;
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
