import { formatAddress } from "../plan/address";
import type { CellAddress } from "../plan/address";
import type { CellContent, SheetSnapshot } from "../plan/snapshot";
import type { SheetBlueprint } from "./blueprint";
import {
  because,
  type CellChange,
  type ChangeReason,
  type NewSection,
  type TableGrowth,
} from "./changes";
import { addSections, partSections, withoutBegun } from "./newSections";
import { contentOf, planFields, type PlanField } from "./planFields";
import { fingerprint, type WrittenRecord } from "./record";
import { refreshTable } from "./refreshTable";
import { contentAt, findContent } from "./sheetCells";
import type { TableRefresh } from "./tableRefresh";

/** What a refresh of a sheet would do. */
export interface Refresh {
  readonly changes: readonly CellChange[];
  readonly growths: readonly TableGrowth[];
  readonly sections: readonly NewSection[];
  readonly remarks: readonly ChangeReason[];
  /** The record after the changes of single cells. */
  readonly changed: WrittenRecord;
  /** The record after all of it: fields that were left keep what was recorded for them. */
  readonly record: WrittenRecord;
  /** How the rows of the first table agree: what a goal is about is told by its criteria. */
  readonly rows: TableRefresh["rows"];
}

interface Outcome {
  readonly changes?: readonly CellChange[];
  readonly remarks?: readonly ChangeReason[];
  readonly record?: WrittenRecord;
}

/**
 * Compares the plan's fields with what stands on the sheet. A cell is written only when it is empty or still holds
 * what was written last time, wherever on the sheet it stands now; everything else was typed by a person.
 */
export function refreshOf(
  blueprint: SheetBlueprint,
  sheet: SheetSnapshot,
  written: WrittenRecord
): Refresh {
  const { standing, lacking } = partSections(blueprint, sheet, written);
  const all = planFields(standing);
  const single = all.filter(({ place }) => place === undefined);
  const tables = standing.tables.map((table) => {
    const fields = all.filter(({ place }) => place?.table === table.name);
    return refreshTable(standing, table, fields, { sheet, written });
  });
  const outcomes: Outcome[] = [
    ...tables,
    ...single.map((field) => outcomeOf(field, sheet, written)),
    ...droppedFields(single, sheet, written),
  ];
  const growths = tables.flatMap(({ growths }) => growths);
  const changed = outcomes.reduce(
    (done, one) => ({ ...done, ...one.record }),
    withoutBegun(written)
  );
  const record = tables.reduce((done, one) => ({ ...done, ...one.added }), changed);
  const grown = growths.flatMap(({ rows }) => rows).length;
  const added = addSections(blueprint, lacking, sheet, { written, record, grown });
  return {
    changes: outcomes.flatMap(({ changes = [] }) => changes),
    growths,
    sections: added.sections,
    remarks: [...outcomes.flatMap(({ remarks = [] }) => remarks), ...added.remarks],
    changed,
    record: added.record,
    rows: tables[0]?.rows ?? { planned: 0, written: 0, same: 0 },
  };
}

function outcomeOf(field: PlanField, sheet: SheetSnapshot, written: WrittenRecord): Outcome {
  const cell = locate(field, sheet, written);
  if ("key" in cell) return { remarks: [cell] };
  const content = contentAt(sheet, cell);
  const record = { [field.id]: fingerprint(contentOf(field.value)) };
  if (content === contentOf(field.value)) return { record };
  const ours = content !== null && fingerprint(content) === written[field.id];
  if (content !== null && !ours)
    return { remarks: [because("edited", { cell: formatAddress(cell) })] };
  const { value, style } = field;
  return { changes: [{ cell, value, style, restyle: false, fitRow: false }], record };
}

/** Empties fields that the plan has nothing for any more, such as a case number, where nobody has changed them. */
function droppedFields(
  fields: readonly PlanField[],
  sheet: SheetSnapshot,
  written: WrittenRecord
): Outcome[] {
  const kept = new Set(fields.map(({ id }) => id));
  const empty = fingerprint("");
  return Object.entries(written).flatMap(([id, print]) => {
    if (id.includes("/") || kept.has(id) || print === empty) return [];
    const cell = findContent(sheet, (content) => fingerprint(content) === print);
    if (cell === undefined) return [];
    const value = { text: "" };
    const change = { cell, value, style: "planText", restyle: false, fitRow: false } as const;
    return [{ changes: [change], record: { [id]: empty } }];
  });
}

function locate(
  field: PlanField,
  sheet: SheetSnapshot,
  written: WrittenRecord
): CellAddress | ChangeReason {
  const here = { sheet: sheet.name, row: field.row, column: field.column };
  const known = (content: CellContent) => fingerprint(content) === written[field.id];
  if (known(contentAt(sheet, here))) return here;
  return findContent(sheet, known) ?? emptyOrUnknown(field, here, sheet);
}

/** An empty field is known by its label, unless rows have moved under it. */
function emptyOrUnknown(
  field: PlanField,
  here: CellAddress,
  sheet: SheetSnapshot
): CellAddress | ChangeReason {
  const content = contentAt(sheet, here);
  const beside = contentAt(sheet, { row: field.row, column: field.column - 1 });
  const emptied = content === null && field.label !== "" && beside === field.label;
  return emptied || content === contentOf(field.value)
    ? here
    : because("missingField", { field: field.id });
}
