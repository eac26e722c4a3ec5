import type { Area } from "../../model/area";
import { lastRow } from "../../model/area";
import type { TableColumnModel } from "../../model/features";
import { dataBodyArea } from "../../model/tableParts";
import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import { itemNotFound } from "../../protocol/hostError";
import type { RangeObject } from "../range/rangeObject";
import type { TableObject } from "./tableObject";

/** `Excel.TableColumnCollection`. */
export class TableColumnCollectionObject implements ApiObject {
  constructor(readonly owner: TableObject) {}

  get apiType(): ApiType {
    return apiTypeOf("TableColumnCollection");
  }

  get columns(): TableColumnObject[] {
    return this.owner.table.columns.map((column) => new TableColumnObject(this.owner, column));
  }

  /** The column of an id, or of a name without regard to case. */
  find(key: unknown): TableColumnObject | undefined {
    const text = String(key).toLowerCase();
    const byName =
      typeof key === "string"
        ? this.columns.find(({ column }) => column.name.toLowerCase() === text)
        : undefined;
    return byName ?? this.columns.find(({ column }) => String(column.id) === text);
  }
}

/** `Excel.TableColumn`. */
export class TableColumnObject implements ApiObject {
  constructor(
    readonly owner: TableObject,
    private readonly model: TableColumnModel
  ) {}

  get apiType(): ApiType {
    return apiTypeOf("TableColumn");
  }

  /** @throws HostError `ItemNotFound` when the column is gone. */
  get column(): TableColumnModel {
    if (!this.owner.table.columns.includes(this.model)) throw itemNotFound();
    return this.model;
  }

  get index(): number {
    return this.owner.table.columns.indexOf(this.column);
  }

  private part(area: Area): RangeObject {
    return this.owner.range({ ...area, column: area.column + this.index, columnCount: 1 });
  }

  whole(): RangeObject {
    return this.part(this.owner.table.area);
  }

  dataBody(): RangeObject {
    return this.part(dataBodyArea(this.owner.table));
  }

  header(): RangeObject {
    return this.part({ ...this.owner.headerRow().area });
  }

  total(): RangeObject {
    const area = this.owner.totalRow().area;
    return this.part({ ...area, row: lastRow(area) });
  }
}
