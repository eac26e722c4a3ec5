import type { AreaAddress, CellAddress } from "../../plan/address";
import type { SheetSnapshot } from "../../plan/snapshot";
import type { BlueprintMark } from "../blueprint";
import type { ExistingSheet } from "../existing";
import type { Entry } from "./progress";

type Place = Pick<CellAddress, "row" | "column">;

/** What a cell shows to whoever reads it: the result of a formula, "" for an empty cell. */
export function wordsAt({ row, column, values }: SheetSnapshot, place: Place): string {
  return String(values[place.row - row]?.[place.column - column] ?? "").trim();
}

/** Where one of the add-in's defined names points, wherever its cells have moved. */
export function markOf({ marks = [] }: ExistingSheet, name: string): BlueprintMark | undefined {
  return marks.find((mark) => mark.name.toLowerCase() === name.toLowerCase());
}

/** The entry that a defined name points at; where the name is lost, the one to the right of its label. */
export function entryOf(sheet: ExistingSheet, name: string, label: string): Entry | undefined {
  const mark = markOf(sheet, name);
  return mark === undefined ? entryBeside(sheet, label) : entryAt(sheet, mark);
}

/** The entry to the right of the only cell outside the tables that holds a label. */
export function entryBeside(sheet: ExistingSheet, label: string): Entry | undefined {
  const { row, column, values, tables } = sheet.snapshot;
  const inTable = (place: Place) => tables.some(({ area }) => contains(area, place));
  const found = values.flatMap((cells, down) =>
    cells.flatMap((content, right): Place[] => {
      const place = { row: row + down, column: column + right };
      return content === label && !inTable(place) ? [place] : [];
    })
  );
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return undefined;
  return entryAt(sheet, { row: only.row, column: only.column + 1 });
}

function contains({ row, column, rowCount, columnCount }: AreaAddress, place: Place): boolean {
  const [down, right] = [place.row - row, place.column - column];
  return down >= 0 && down < rowCount && right >= 0 && right < columnCount;
}

/** The entry in a cell. */
export function entryAt({ snapshot }: ExistingSheet, { row, column }: Place): Entry {
  return {
    cell: { sheet: snapshot.name, row, column },
    words: wordsAt(snapshot, { row, column }),
  };
}
