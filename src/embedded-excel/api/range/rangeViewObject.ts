import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import { itemNotFound } from "../../protocol/hostError";
import type { RangeObject } from "./rangeObject";

/** `Excel.RangeView`: the rows and columns of a range that are not hidden. */
export class RangeViewObject implements ApiObject {
  constructor(
    readonly range: RangeObject,
    /** Which visible row of the whole view this is; 0 for the view itself. */
    readonly index = 0,
    private readonly onlyRow?: number
  ) {}

  get apiType(): ApiType {
    return apiTypeOf("RangeView");
  }

  /** Visible rows, counted from zero within the range. */
  get rows(): number[] {
    const { sheet, area } = this.range;
    return offsets(area.rowCount).filter(
      (offset) =>
        sheet.rows.get(area.row + offset)?.hidden !== true &&
        (this.onlyRow === undefined || this.onlyRow === offset)
    );
  }

  get columns(): number[] {
    const { sheet, area } = this.range;
    return offsets(area.columnCount).filter(
      (offset) => sheet.columns.get(area.column + offset)?.hidden !== true
    );
  }

  /** The visible part of a grid over the whole range; `null` for an unbounded range. */
  visible(grid: unknown): unknown {
    if (!Array.isArray(grid)) return null;
    return this.rows.map((row) =>
      this.columns.map((column) => (grid[row] as readonly unknown[] | undefined)?.[column])
    );
  }
}

/** `Excel.RangeViewCollection`: one view for each visible row. */
export class RangeViewCollectionObject implements ApiObject {
  constructor(private readonly view: RangeViewObject) {}

  get apiType(): ApiType {
    return apiTypeOf("RangeViewCollection");
  }

  get views(): RangeViewObject[] {
    return this.view.rows.map((row, index) => new RangeViewObject(this.view.range, index, row));
  }

  /** @throws HostError `ItemNotFound` beyond the last visible row. */
  at(index: number): RangeViewObject {
    const view = this.views[index];
    if (view === undefined) throw itemNotFound();
    return view;
  }
}

const offsets = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
