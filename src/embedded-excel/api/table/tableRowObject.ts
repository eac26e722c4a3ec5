import { dataBodyArea, isEmptyTable } from "../../model/tableParts";
import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import { itemNotFound } from "../../protocol/hostError";
import type { RangeObject } from "../range/rangeObject";
import type { TableObject } from "./tableObject";

/** `Excel.TableRowCollection`: the data rows. */
export class TableRowCollectionObject implements ApiObject {
  constructor(readonly owner: TableObject) {}

  get apiType(): ApiType {
    return apiTypeOf("TableRowCollection");
  }

  get count(): number {
    const { sheet, table } = this.owner;
    return isEmptyTable(sheet, table) ? 0 : dataBodyArea(table).rowCount;
  }

  /** @throws HostError `ItemNotFound` outside the data. */
  at(index: number): TableRowObject {
    if (index < 0 || index >= this.count) throw itemNotFound();
    return new TableRowObject(this.owner, index);
  }
}

/** `Excel.TableRow`: the data row at an index. Like in Excel it means another row when rows before it are deleted. */
export class TableRowObject implements ApiObject {
  constructor(
    readonly owner: TableObject,
    readonly index: number
  ) {}

  get apiType(): ApiType {
    return apiTypeOf("TableRow");
  }

  /** @throws HostError `ItemNotFound` when the table has become shorter. */
  range(): RangeObject {
    const body = dataBodyArea(this.owner.table);
    if (this.index >= body.rowCount) throw itemNotFound();
    return this.owner.range({ ...body, row: body.row + this.index, rowCount: 1 });
  }
}
