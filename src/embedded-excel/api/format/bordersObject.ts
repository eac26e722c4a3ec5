import { applyFormat } from "../../model/applyFormat";
import { lastColumn, lastRow, type Area } from "../../model/area";
import type { BorderFormat, BorderIndex } from "../../model/cellFormat";
import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import type { RangeObject } from "../range/rangeObject";

export const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type Side = (typeof SIDES)[number];

/** `Excel.RangeBorderCollection`. */
export class BordersObject implements ApiObject {
  constructor(readonly ranges: readonly RangeObject[]) {}

  get apiType(): ApiType {
    return apiTypeOf("RangeBorderCollection");
  }

  side(side: Side): BorderObject {
    return new BorderObject(this.ranges, side);
  }
}

/** `Excel.RangeBorder`: one side of a range's areas. */
export class BorderObject implements ApiObject {
  constructor(
    private readonly ranges: readonly RangeObject[],
    readonly side: Side
  ) {}

  get apiType(): ApiType {
    return apiTypeOf("RangeBorder");
  }

  /** What all cells along the side agree on, or `null`. */
  read<K extends keyof BorderFormat>(name: K, missing: BorderFormat[K]): BorderFormat[K] | null {
    const values = new Set<BorderFormat[K]>();
    for (const { sheet, area } of this.ranges) {
      for (const strip of stripsOf(area, this.side)) {
        for (let row = strip.area.row; row <= lastRow(strip.area); row++) {
          for (let column = strip.area.column; column <= lastColumn(strip.area); column++) {
            values.add(sheet.formatAt(row, column).borders[strip.index]?.[name] ?? missing);
          }
        }
      }
    }
    const [only] = values;
    return values.size === 1 && only !== undefined ? only : values.size === 0 ? missing : null;
  }

  write(patch: Partial<BorderFormat>): void {
    for (const { session, sheet, area } of this.ranges) {
      for (const strip of stripsOf(area, this.side)) {
        applyFormat(session.workbook, sheet, strip.area, { borders: { [strip.index]: patch } });
      }
    }
  }
}

interface Strip {
  readonly area: Area;
  readonly index: BorderIndex;
}

/** The cells that carry a side of an area, and on which of their edges. Inside lines are edges of inner cells. */
function stripsOf(area: Area, side: Side): Strip[] {
  const inner = { ...area };
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, rowCount: 1 }, index: side }];
    case "EdgeBottom":
      return [{ area: { ...area, row: lastRow(area), rowCount: 1 }, index: side }];
    case "EdgeLeft":
      return [{ area: { ...area, columnCount: 1 }, index: side }];
    case "EdgeRight":
      return [{ area: { ...area, column: lastColumn(area), columnCount: 1 }, index: side }];
    case "InsideHorizontal":
      if (area.rowCount < 2) return [];
      return [{ area: { ...inner, rowCount: area.rowCount - 1 }, index: "EdgeBottom" }];
    case "InsideVertical":
      if (area.columnCount < 2) return [];
      return [{ area: { ...inner, columnCount: area.columnCount - 1 }, index: "EdgeRight" }];
    default:
      return [{ area, index: side }];
  }
}
