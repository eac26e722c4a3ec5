import { formatAddress } from "../plan/address";
import type { CellAddress } from "../plan/address";
import type { CellContent, SheetSnapshot } from "../plan/snapshot";
import type { SheetBlueprint } from "./blueprint";
import { because, type CellChange, type ChangeReason, type TableGrowth } from "./changes";
import { newRows, removedRows } from "./newRows";
import { contentOf, planFields, recordOf, type PlanField } from "./planFields";
import { fingerprint, type WrittenRecord } from "./record";
import { renumberedTables } from "./renumbered";
import { contentAt, findContent, placeOfTable, tableCell } from "./sheetCells";

/** What a refresh of a sheet would do. */
export interface Refresh {
  readonly changes: readonly CellChange[];
  readonly growths: readonly TableGrowth[];
  readonly remarks: readonly ChangeReason[];
  /** The record after the changes: fields that were left keep what was recorded for them. */
  readonly record: WrittenRecord;
}

type FieldOutcome =
  | { readonly kind: "same" }
  | { readonly kind: "write"; readonly change: CellChange }
  | { readonly kind: "leave"; readonly remark: ChangeReason };

/**
 * Compares the plan's fields with what stands on the sheet. A cell is written only when it is empty or still holds
 * what was written last time, wherever on the sheet it stands now; everything else was typed by a person. Rows that
 * the plan has got are added to their tables. A table whose rows have changed places is left as it is: what has been
 * typed there belongs to other words.
 */
export function refreshOf(
  blueprint: SheetBlueprint,
  sheet: SheetSnapshot,
  written: WrittenRecord
): Refresh {
  const all = planFields(blueprint);
  const renumbered = renumberedTables(all, written);
  const fields = all.filter(({ place }) => place === undefined || !renumbered.has(place.table));
  const { growths, added } = newRows(blueprint, fields, sheet, written);
  const outcomes = fields
    .filter((field) => !added.includes(field))
    .map((field) => ({ field, outcome: outcomeOf(field, sheet, written) }));
  const settled = outcomes.flatMap(({ field, outcome }) =>
    outcome.kind === "leave" ? [] : [field]
  );
  return {
    changes: outcomes.flatMap(({ outcome }) => (outcome.kind === "write" ? [outcome.change] : [])),
    growths,
    remarks: [
      ...[...renumbered].map((name) => because("renumbered", { name: placeOfTable(sheet, name) })),
      ...outcomes.flatMap(({ outcome }) => (outcome.kind === "leave" ? [outcome.remark] : [])),
      ...removedRows(fields, sheet, written),
    ],
    record: { ...written, ...recordOf([...settled, ...added]) },
  };
}

function outcomeOf(field: PlanField, sheet: SheetSnapshot, written: WrittenRecord): FieldOutcome {
  const cell = locate(field, sheet, written);
  if ("key" in cell) return { kind: "leave", remark: cell };
  const content = contentAt(sheet, cell);
  if (content === contentOf(field.value)) return { kind: "same" };
  const ours = content !== null && fingerprint(content) === written[field.id];
  if (content === null || ours) return { kind: "write", change: { cell, value: field.value } };
  return { kind: "leave", remark: because("edited", { cell: formatAddress(cell) }) };
}

function locate(
  field: PlanField,
  sheet: SheetSnapshot,
  written: WrittenRecord
): CellAddress | ChangeReason {
  if (field.place !== undefined) return tableCell(sheet, field.place);
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
