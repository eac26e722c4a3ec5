import { copyFormula } from "../../engine/copyFormula";
import { lastColumn } from "../../model/area";
import {
  apiTypeOf,
  defineApiType,
  type ApiMembers,
  type ApiObject,
  type ApiType,
} from "../../protocol/apiType";
import { asBoolean, asIndex } from "../../protocol/arguments";
import { invalidArgument } from "../../protocol/hostError";
import { readValues } from "./readCells";
import type { RangeObject } from "./rangeObject";

/** `Excel.RemoveDuplicatesResult`. */
class RemovedDuplicates implements ApiObject {
  constructor(
    readonly removed: number,
    readonly uniqueRemaining: number
  ) {}

  get apiType(): ApiType {
    return apiTypeOf("RemoveDuplicatesResult");
  }
}

defineApiType<RemovedDuplicates>("RemoveDuplicatesResult", {
  properties: {
    removed: { get: ({ removed }) => removed },
    uniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
});

/**
 * Keeps the first of rows that are equal in the given columns; texts are compared without regard to case. Rows within
 * the range close up and leave empty ones at its end; what is below the range stays where it is.
 */
function removeDuplicates(
  range: RangeObject,
  columns: unknown,
  includesHeader: unknown
): RemovedDuplicates {
  if (!Array.isArray(columns) || columns.length === 0) throw invalidArgument();
  const indexes = columns.map(asIndex);
  if (indexes.some((index) => index < 0 || index >= range.area.columnCount))
    throw invalidArgument();
  range.refuseWhenLocked();
  const first = asBoolean(includesHeader) ? 1 : 0;
  const rows = (readValues(range) as unknown[][]).slice(first);
  const seen = new Set<string>();
  const kept = Array.from({ length: first }, (_, index) => index);
  for (const [index, row] of rows.entries()) {
    const key = JSON.stringify(indexes.map((column) => fold(row[column])));
    if (!seen.has(key)) kept.push(first + index);
    seen.add(key);
  }
  closeUp(range, kept);
  return new RemovedDuplicates(first + rows.length - kept.length, kept.length - first);
}

/** Moves the rows that are kept, given by their offsets, to the top of the range and empties the rest. */
function closeUp({ sheet, area, session }: RangeObject, kept: readonly number[]): void {
  for (let offset = 0; offset < area.rowCount; offset++) {
    const from = kept[offset];
    if (from === offset) continue;
    for (let column = area.column; column <= lastColumn(area); column++) {
      const source = from === undefined ? undefined : sheet.cellAt(area.row + from, column);
      if (source === undefined) sheet.deleteCell(area.row + offset, column);
      else {
        const formula =
          source.formula === null ? null : copyFormula(source.formula, offset - (from ?? 0), 0);
        sheet.setCell(area.row + offset, column, { ...source, formula });
      }
    }
  }
  session.workbook.cellsChanged(sheet, area);
}

const fold = (value: unknown): unknown => (typeof value === "string" ? value.toLowerCase() : value);

export const duplicates: NonNullable<ApiMembers<RangeObject>["methods"]> = {
  removeDuplicates: (range, [columns, includesHeader]) =>
    removeDuplicates(range, columns, includesHeader),
};
