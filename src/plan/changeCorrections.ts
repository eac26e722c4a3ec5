import type { FoundTable } from "./foundTable";
import type { MappedTable, Mapping, TableCorrection } from "./mapping";
import { formatMapping, headerKey, NO_MAPPING, parseMapping } from "./mapping";
import type { PlanTable } from "./plan";
import { readSheet } from "./readSheet";
import type { WorkbookSnapshot } from "./snapshot";
import { keyOfTable, tableOfKey } from "./tableKey";

/** What a person does to the corrections of a workbook. */
export type CorrectionChange =
  /** Corrects a table, told as it was recognised. Without a correction the table is read as it is recognised. */
  | { readonly table: PlanTable; readonly correction?: TableCorrection }
  /** Removes a correction that fits no table. */
  | { readonly removed: MappedTable }
  /** Begins anew where what was kept cannot be read. */
  | { readonly afresh: true };

/** The table that was to be corrected is no longer where it was read. The pane has words for its kind. */
export class TableMovedError extends Error {
  readonly kind = "tableMoved";
}

/**
 * The text of a workbook's corrections after a change. What cannot be read counts as no corrections: whoever writes the
 * new text has to keep the old one.
 *
 * @throws TableMovedError when the table is not there.
 */
export function changeCorrections(snapshot: WorkbookSnapshot, change: CorrectionChange): string {
  const mapping = parseMapping(snapshot.corrections ?? "") ?? NO_MAPPING;
  if ("afresh" in change) return formatMapping(NO_MAPPING);
  if ("removed" in change) {
    const removed = JSON.stringify(change.removed);
    return formatMapping(without(mapping, (mapped) => JSON.stringify(mapped) === removed));
  }
  const tables = snapshot.sheets.flatMap((sheet) => readSheet(sheet).tables);
  const table = findAgain(change.table, tables);
  if (table === undefined) throw new TableMovedError(change.table.name);
  const rest = without(mapping, ({ key }) => tableOfKey(key, tables) === table);
  const { correction = {} } = change;
  if (Object.keys(correction).length === 0) return formatMapping(rest);
  return formatMapping({
    tables: [...rest.tables, { key: keyOfTable(table, tables), correction }],
  });
}

function without({ tables }: Mapping, isGone: (mapped: MappedTable) => boolean): Mapping {
  return { tables: tables.filter((mapped) => !isGone(mapped)) };
}

/** The table at the place where it was read, or the only one like it when rows have moved it since. */
function findAgain(wanted: PlanTable, tables: readonly FoundTable[]): FoundTable | undefined {
  const alike = tables.filter(({ plan }) => plan.name === wanted.name && sameHeaders(plan, wanted));
  const inPlace = alike.find(({ plan }) => isAt(plan, wanted));
  return inPlace ?? (alike.length === 1 ? alike[0] : undefined);
}

function isAt({ area }: PlanTable, { area: wanted }: PlanTable): boolean {
  return area.sheet === wanted.sheet && area.row === wanted.row && area.column === wanted.column;
}

function sameHeaders(left: PlanTable, right: PlanTable): boolean {
  const words = ({ columns }: PlanTable): string =>
    columns.map(({ header }) => headerKey(header)).join("\n");
  return words(left) === words(right);
}
