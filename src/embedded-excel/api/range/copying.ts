import { copyFormula, transposeFormula } from "../../engine/copyFormula";
import { moveReferences } from "../../engine/shiftReferences";
import { lastColumn, lastRow, type Area } from "../../model/area";
import type { Cell } from "../../model/cell";
import { rewriteFormulas } from "../../model/formulas";
import type { ApiMembers } from "../../protocol/apiType";
import { asBoolean, asOneOf, optional } from "../../protocol/arguments";
import { RangeAreasObject } from "../areas/rangeAreasObject";
import { fillFrom } from "./autoFill";
import { asRange } from "./rangeNavigation";
import type { RangeObject } from "./rangeObject";

const COPY_TYPES = ["All", "Formulas", "Values", "Formats", "Link"] as const;
type CopyType = (typeof COPY_TYPES)[number];

interface CopyOptions {
  readonly type: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** The source is repeated when the target is a multiple of it; a smaller target grows to the source's size. */
function targetArea(source: Area, target: Area, transpose: boolean): Area {
  const [rows, columns] = transpose
    ? [source.columnCount, source.rowCount]
    : [source.rowCount, source.columnCount];
  const fits = target.rowCount % rows === 0 && target.columnCount % columns === 0;
  return fits ? target : { ...target, rowCount: rows, columnCount: columns };
}

function copyFrom(range: RangeObject, given: unknown, options: CopyOptions): null {
  const source = given instanceof RangeAreasObject ? given.first : asRange(range, given);
  const area = targetArea(source.area, range.area, options.transpose);
  const target = range.at(area);
  target.refuseWhenLocked();
  source.session.calculateIfNeeded();
  // Source and target may overlap: everything is read before anything is written.
  const copied = source.grid((row, column) => ({
    ...source.sheet.cellAt(row, column),
    format: source.sheet.formatAt(row, column),
  }));
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      const [down, across] = offsetIn(
        source.area,
        row - area.row,
        column - area.column,
        options.transpose
      );
      const cell = copied[down]?.[across];
      if (cell !== undefined)
        place(target, { row, column }, { ...cell, down, across }, source, options);
    }
  }
  range.session.workbook.cellsChanged(range.sheet, area);
  return null;
}

function offsetIn(
  source: Area,
  down: number,
  across: number,
  transpose: boolean
): [number, number] {
  return transpose
    ? [across % source.rowCount, down % source.columnCount]
    : [down % source.rowCount, across % source.columnCount];
}

type Copied = Partial<Cell> & {
  readonly format: Cell["format"];
  readonly down: number;
  readonly across: number;
};

function place(
  target: RangeObject,
  at: { row: number; column: number },
  copied: Copied,
  source: RangeObject,
  options: CopyOptions
): void {
  const { value = null, formula = null, format } = copied;
  if (options.skipBlanks && value === null && formula === null) return;
  const cell = target.sheet.cellFor(at.row, at.column);
  const from = { row: source.area.row + copied.down, column: source.area.column + copied.across };
  if (options.type === "All" || options.type === "Formats") cell.format = format;
  if (options.type === "Formats") return;
  if (options.type === "Link") {
    const sheet =
      source.sheet === target.sheet ? "" : `'${source.sheet.name.replaceAll("'", "''")}'!`;
    Object.assign(cell, {
      value,
      formula: `=${sheet}${copyFormula("=A1", from.row, from.column).slice(1)}`,
    });
    return;
  }
  const kept =
    options.type === "Values" || formula === null
      ? null
      : options.transpose
        ? transposeFormula(formula, from, at)
        : copyFormula(formula, at.row - from.row, at.column - from.column);
  Object.assign(cell, { value, formula: kept, spill: undefined, quotePrefix: copied.quotePrefix });
}

/** Copies to each range, as `RangeAreas.copyFrom` does: addresses are those of the first range's sheet. */
export function copyToAll(
  targets: readonly RangeObject[],
  [source, type, skipBlanks, transpose]: readonly unknown[]
): null {
  const options = {
    type: optional(type, (value) => asOneOf(value, COPY_TYPES)) ?? "All",
    skipBlanks: optional(skipBlanks, asBoolean) ?? false,
    transpose: optional(transpose, asBoolean) ?? false,
  };
  for (const target of targets) copyFrom(target, source, options);
  return null;
}

/** Cuts and pastes: formulas elsewhere follow the cells. */
function moveTo(range: RangeObject, destination: unknown): null {
  const first = asRange(range, destination);
  const { session } = range;
  const target = first.at({ ...range.area, row: first.area.row, column: first.area.column });
  range.refuseWhenLocked();
  target.refuseWhenLocked();
  const cells = [...range.sheet.cellsIn(range.area)];
  for (const { row, column } of cells) range.sheet.deleteCell(row, column);
  for (const { row, column } of [...target.sheet.cellsIn(target.area)])
    target.sheet.deleteCell(row, column);
  const [down, across] = [target.area.row - range.area.row, target.area.column - range.area.column];
  for (const { row, column, cell } of cells)
    target.sheet.setCell(row + down, column + across, cell);
  const move = {
    fromSheet: range.sheet.name,
    from: range.area,
    toSheet: target.sheet.name,
    row: target.area.row,
    column: target.area.column,
  };
  rewriteFormulas(session.workbook, (formula, own) =>
    moveReferences(formula, own?.name ?? "", move)
  );
  session.workbook.cellsChanged(range.sheet, range.area);
  session.workbook.cellsChanged(target.sheet, target.area);
  return null;
}

export const copying: NonNullable<ApiMembers<RangeObject>["methods"]> = {
  autoFill: (range, [destination, type]) =>
    fillFrom(
      range,
      destination === undefined || destination === null ? range : asRange(range, destination),
      type
    ),
  copyFrom: (range, args) => copyToAll([range], args),
  moveTo: (range, [destination]) => moveTo(range, destination),
};
