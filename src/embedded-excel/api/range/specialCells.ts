import { contains, type Area } from "../../model/area";
import { isCellError, type Cell } from "../../model/cell";
import { joinCells } from "../../model/joinCells";
import type { SheetModel } from "../../model/sheetModel";
import { asOneOf, optional } from "../../protocol/arguments";
import { RangeAreasObject } from "../areas/rangeAreasObject";
import type { RangeObject } from "./rangeObject";

const TYPES = [
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const;

const VALUE_TYPES = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;
type ValueType = (typeof VALUE_TYPES)[number];

/** Whether a cell's value is of a type; the names list the kinds they mean. */
function isOfType(cell: Cell, type: ValueType): boolean {
  if (type === "All") return true;
  if (cell.value === null) return false;
  if (isCellError(cell.value)) return type.includes("Errors");
  if (typeof cell.value === "boolean") return type.includes("Logical");
  return typeof cell.value === "number" ? type.includes("Number") : type.includes("Text");
}

type Test = (sheet: SheetModel, row: number, column: number) => boolean;

function testOf(type: (typeof TYPES)[number], valueType: ValueType): Test {
  const at = (row: number, column: number): Area => ({ row, column, rowCount: 1, columnCount: 1 });
  switch (type) {
    case "Blanks":
      return (sheet, row, column) => isBlank(sheet.cellAt(row, column));
    case "Constants":
      return (sheet, row, column) => {
        const cell = sheet.cellAt(row, column);
        return cell?.formula === null && cell.value !== null && isOfType(cell, valueType);
      };
    case "Formulas":
      return (sheet, row, column) => {
        const cell = sheet.cellAt(row, column);
        return cell !== undefined && cell.formula !== null && isOfType(cell, valueType);
      };
    case "Visible":
      return (sheet, row, column) =>
        sheet.rows.get(row)?.hidden !== true && sheet.columns.get(column)?.hidden !== true;
    case "DataValidations":
    case "SameDataValidation":
      return (sheet, row, column) =>
        sheet.validations.some(({ areas }) =>
          areas.some((area) => contains(area, at(row, column)))
        );
    default:
      return (sheet, row, column) =>
        sheet.conditionalFormats.some(({ areas }) =>
          areas.some((area) => contains(area, at(row, column)))
        );
  }
}

const isBlank = (cell: Cell | undefined): boolean =>
  cell === undefined || (cell.value === null && cell.formula === null);

/**
 * The cells of a kind within ranges, joined to areas; `null` when there are none. Like Excel it looks at the used part
 * of the sheet only, and at the whole of it when a single cell is given.
 */
export function specialCells(
  ranges: readonly RangeObject[],
  type: unknown,
  valueType: unknown
): RangeAreasObject | null {
  const wanted = asOneOf(type, TYPES);
  const test = testOf(wanted, optional(valueType, (value) => asOneOf(value, VALUE_TYPES)) ?? "All");
  const found = ranges.flatMap((range) => {
    const { sheet } = range;
    const whole = range.area.rowCount === 1 && range.area.columnCount === 1;
    const limit = whole ? sheet.usedArea(false) : (sheet.usedArea(false, range.area) ?? null);
    const area = wanted === "Blanks" && !whole && !range.isUnbounded ? range.area : limit;
    return area === null
      ? []
      : joinCells(area, (row, column) => test(sheet, row, column)).map((part) => range.at(part));
  });
  return found.length === 0 ? null : new RangeAreasObject(found);
}
