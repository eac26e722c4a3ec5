import { dataBodyArea } from "../../model/tableParts";
import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import type { RangeObject } from "../range/rangeObject";
import type { TableObject } from "../table/tableObject";

/** `Excel.RangeSort`. */
export class RangeSortObject implements ApiObject {
  constructor(readonly range: RangeObject) {}

  get apiType(): ApiType {
    return apiTypeOf("RangeSort");
  }
}

/** `Excel.TableSort`. */
export class TableSortObject implements ApiObject {
  constructor(readonly owner: TableObject) {}

  get apiType(): ApiType {
    return apiTypeOf("TableSort");
  }

  /** The rows that are sorted: not the header and not the totals. */
  get rows(): RangeObject {
    return this.owner.range(dataBodyArea(this.owner.table));
  }
}
