import { formatAddress } from "../plan/address";
import type { CellAddress } from "../plan/address";
import type { CellContent, SheetSnapshot } from "../plan/snapshot";
import type { SheetBlueprint } from "./blueprint";
import { because, type CellChange, type ChangeReason } from "./changes";
import { contentOf, planFields, type PlanField } from "./planFields";
import { fingerprint, type WrittenRecord } from "./record";
import { contentAt, findContent, tableCell } from "./sheetCells";

/** What a refresh of a sheet would do. */
export interface Refresh {
  readonly changes: readonly CellChange[];
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
 * what was written last time, wherever on the sheet it stands now; everything else was typed by a person.
 */
export function refreshOf(
  blueprint: SheetBlueprint,
  sheet: SheetSnapshot,
  written: WrittenRecord
): Refresh {
  const outcomes = planFields(blueprint).map((field) => ({
    field,
    outcome: outcomeOf(field, sheet, written),
  }));
  const settled = outcomes.filter(({ outcome }) => outcome.kind !== "leave");
  const record = settled.map(
    ({ field }) => [field.id, fingerprint(contentOf(field.value))] as const
  );
  return {
    changes: outcomes.flatMap(({ outcome }) => (outcome.kind === "write" ? [outcome.change] : [])),
    remarks: outcomes.flatMap(({ outcome }) => (outcome.kind === "leave" ? [outcome.remark] : [])),
    record: { ...written, ...Object.fromEntries(record) },
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
