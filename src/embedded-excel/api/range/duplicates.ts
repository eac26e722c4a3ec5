import { deleteCells } from "../../model/structure";
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

/** Keeps the first of rows that are equal in the given columns; texts are compared without regard to case. */
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
  const doubles: number[] = [];
  for (const [index, row] of rows.entries()) {
    const key = JSON.stringify(indexes.map((column) => fold(row[column])));
    if (seen.has(key)) doubles.push(range.area.row + first + index);
    seen.add(key);
  }
  for (const row of doubles.reverse())
    deleteCells(range.session.workbook, range.sheet, { ...range.area, row, rowCount: 1 }, "up");
  return new RemovedDuplicates(doubles.length, rows.length - doubles.length);
}

const fold = (value: unknown): unknown => (typeof value === "string" ? value.toLowerCase() : value);

export const duplicates: NonNullable<ApiMembers<RangeObject>["methods"]> = {
  removeDuplicates: (range, [columns, includesHeader]) =>
    removeDuplicates(range, columns, includesHeader),
};
