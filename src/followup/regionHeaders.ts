import type { SheetSnapshot } from "../plan/snapshot";
import type { BlueprintTable } from "./blueprint";
import { partOf } from "./planFields";
import { fingerprint, type WrittenRecord } from "./record";
import { contentAt, type StandingTable } from "./sheetCells";

/**
 * What the columns of a template's repeated rows are called, which have no headers that the add-in knows. Once somebody has
 * put in columns among them or taken some away, a column is known by what the plan has written in it, and the others have no
 * name. Nothing when the rows cannot be told apart by what is known.
 */
export function regionHeaders(
  { headers = [], labelHeader, textHeader, name }: BlueprintTable,
  { table }: StandingTable,
  sheet: SheetSnapshot,
  written: WrittenRecord
): readonly string[] | undefined {
  const { row, column, rowCount, columnCount } = table.area;
  if (headers.length === columnCount) return headers;
  const own = headers.map((header) => printsOf(header, partOf({ name }), written));
  const named = Array.from({ length: columnCount }, (_, index) => {
    const shown = Array.from({ length: rowCount - 1 }, (_, down) =>
      contentAt(sheet, { row: row + 1 + down, column: column + index })
    ).flatMap((content) => (content === null ? [] : [fingerprint(content)]));
    const hits = headers.filter((_, at) => shown.some((print) => own[at]?.has(print)));
    return hits.length === 1 ? (hits[0] ?? "") : "";
  });
  return named.includes(labelHeader) && named.includes(textHeader) ? named : undefined;
}

/** Fingerprints of everything that was written in a column. */
function printsOf(header: string, part: string, written: WrittenRecord): ReadonlySet<string> {
  const cells = Object.entries(written).filter(
    ([id]) => id.startsWith(`${part}/`) && id.endsWith(`/${header}`)
  );
  return new Set(cells.map(([, print]) => print));
}
