import { copyFormula } from "../../engine/copyFormula";
import { isDateFormat } from "../../engine/numberFormat";
import { lastColumn, lastRow } from "../../model/area";
import { asOneOf, optional } from "../../protocol/arguments";
import { invalidArgument, notImplemented } from "../../protocol/hostError";
import { seriesOf } from "./fillSeries";
import type { RangeObject } from "./rangeObject";

export const FILL_TYPES = [
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
  "FillDays",
  "FillWeekdays",
  "FillMonths",
  "FillYears",
  "LinearTrend",
  "GrowthTrend",
  "FlashFill",
] as const;
export type FillType = (typeof FILL_TYPES)[number];

/** Kinds that the host does not have. */
const MISSING: readonly FillType[] = ["LinearTrend", "GrowthTrend", "FlashFill"];

/**
 * Fills a range, which starts with the source, from the source: numbers go on as a series, formulas move, other values
 * repeat. One number alone is repeated by default, as in Excel, but one date goes on.
 * @throws HostError `NotImplemented` for trends and for filling by example.
 */
export function fillFrom(source: RangeObject, target: RangeObject, given: unknown): null {
  const type = optional(given, (value) => asOneOf(value, FILL_TYPES)) ?? "FillDefault";
  if (MISSING.includes(type)) throw notImplemented(`Range.autoFill(${type})`);
  const from = source.area;
  const to = target.area;
  const startsThere =
    from.row === to.row && from.column === to.column && source.sheet === target.sheet;
  if (!startsThere || (from.rowCount !== to.rowCount && from.columnCount !== to.columnCount))
    throw invalidArgument();
  target.refuseWhenLocked();
  const byRows = to.rowCount > from.rowCount;
  const lines = byRows ? from.columnCount : from.rowCount;
  for (let line = 0; line < lines; line++) fillLine(source, target, { byRows, line, type });
  source.session.workbook.cellsChanged(target.sheet, to);
  return null;
}

interface Line {
  readonly byRows: boolean;
  readonly line: number;
  readonly type: FillType;
}

function fillLine(source: RangeObject, target: RangeObject, { byRows, line, type }: Line): void {
  const { area, sheet } = source;
  const length = byRows ? area.rowCount : area.columnCount;
  const last = byRows ? lastRow(target.area) - area.row : lastColumn(target.area) - area.column;
  const place = (step: number) =>
    byRows
      ? { row: area.row + step, column: area.column + line }
      : { row: area.row + line, column: area.column + step };
  const cellOf = (step: number) => sheet.cellAt(place(step).row, place(step).column);
  const first = place(0);
  const series = seriesOf(
    Array.from({ length }, (_, step) => cellOf(step)?.value ?? null),
    type,
    isDateFormat(sheet.formatAt(first.row, first.column).numberFormat)
  );
  for (let step = length; step <= last; step++) {
    const from = place(step % length);
    const to = place(step);
    const origin = cellOf(step % length);
    const cell = sheet.cellFor(to.row, to.column);
    if (type !== "FillValues") cell.format = origin?.format ?? null;
    if (type === "FillFormats") continue;
    const formula = origin?.formula ?? null;
    cell.formula =
      formula === null ? null : copyFormula(formula, to.row - from.row, to.column - from.column);
    cell.value = series?.(step) ?? origin?.value ?? null;
  }
}
