import { isEntireColumns, isEntireRows, lastColumn, lastRow, type Area } from "../../model/area";
import { applyFormat } from "../../model/applyFormat";
import type { CellFormat, FormatPatch } from "../../model/cellFormat";
import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import { accessDenied } from "../../protocol/hostError";
import type { RangeObject } from "../range/rangeObject";

/** `Excel.RangeFormat` and its parts `RangeFont`, `RangeFill` and `FormatProtection`, over the areas of a range. */
export class FormatObject implements ApiObject {
  constructor(
    readonly ranges: readonly RangeObject[],
    private readonly typeName: "RangeFormat" | "RangeFont" | "RangeFill" | "FormatProtection"
  ) {}

  get apiType(): ApiType {
    return apiTypeOf(this.typeName);
  }

  part(typeName: "RangeFont" | "RangeFill" | "FormatProtection"): FormatObject {
    return new FormatObject(this.ranges, typeName);
  }

  /** What all cells agree on, or `null` when they differ. */
  read<T>(pick: (format: CellFormat) => T): T | null {
    const values = new Set<T>();
    for (const range of this.ranges) {
      for (const format of formatsOf(range)) {
        values.add(pick(format));
        if (values.size > 1) return null;
      }
    }
    const [only] = values;
    return only ?? null;
  }

  write(patch: FormatPatch): void {
    for (const range of this.ranges) {
      refuseWhenFormatsAreLocked(range);
      applyFormat(range.session.workbook, range.sheet, range.area, patch);
    }
  }
}

/** @throws HostError `AccessDenied` when the sheet is protected without `allowFormatCells`. */
export function refuseWhenFormatsAreLocked({ sheet }: RangeObject): void {
  const { protection } = sheet;
  if (protection.protected && protection.options["allowFormatCells"] !== true) throw accessDenied();
}

/** The formats of an area's cells; whole rows and columns are looked at through their own format and their cells. */
function* formatsOf({ sheet, area }: RangeObject): Iterable<CellFormat> {
  if (!isEntireColumns(area) && !isEntireRows(area)) {
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++)
        yield sheet.formatAt(row, column);
    }
    return;
  }
  yield* lineFormats({ sheet, area });
  for (const { row, column } of sheet.cellsIn(area)) yield sheet.formatAt(row, column);
}

function* lineFormats({
  sheet,
  area,
}: {
  sheet: RangeObject["sheet"];
  area: Area;
}): Iterable<CellFormat> {
  if (isEntireColumns(area) && isEntireRows(area)) yield sheet.format;
  else if (isEntireColumns(area)) {
    for (let column = area.column; column <= lastColumn(area); column++)
      yield sheet.columns.get(column)?.format ?? sheet.format;
  } else {
    for (let row = area.row; row <= lastRow(area); row++)
      yield sheet.rows.get(row)?.format ?? sheet.format;
  }
}
