import type { TableModel } from "../../model/features";
import { findByName } from "../../model/findByName";
import { dataBodyArea } from "../../model/tableParts";
import { lastRow, type Area } from "../../model/area";
import type { SheetModel } from "../../model/sheetModel";
import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import { itemNotFound } from "../../protocol/hostError";
import type { Session } from "../../session";
import { RangeObject } from "../range/rangeObject";

/** `Excel.Table`. */
export class TableObject implements ApiObject {
  constructor(
    readonly session: Session,
    private readonly home: SheetModel,
    private readonly model: TableModel
  ) {}

  get apiType(): ApiType {
    return apiTypeOf("Table");
  }

  /** @throws HostError `ItemNotFound` when the table or its sheet is gone. */
  get table(): TableModel {
    if (!this.sheet.tables.includes(this.model)) throw itemNotFound();
    return this.model;
  }

  get sheet(): SheetModel {
    if (!this.session.workbook.has(this.home)) throw itemNotFound();
    return this.home;
  }

  /** The id in the form of a GUID, as Excel gives it; `legacyId` is the number. */
  get id(): string {
    return `{00000000-0003-0000-0000-${String(this.table.id).padStart(12, "0")}}`;
  }

  range(area: Area): RangeObject {
    return new RangeObject(this.session, this.sheet, area);
  }

  dataBody(): RangeObject {
    return this.range(dataBodyArea(this.table));
  }

  /** @throws HostError `ItemNotFound` when the table shows no header row. */
  headerRow(): RangeObject {
    if (!this.table.showHeaders) throw itemNotFound();
    return this.range({ ...this.table.area, rowCount: 1 });
  }

  /** @throws HostError `ItemNotFound` when the table shows no total row. */
  totalRow(): RangeObject {
    if (!this.table.showTotals) throw itemNotFound();
    return this.range({ ...this.table.area, row: lastRow(this.table.area), rowCount: 1 });
  }

  changed(): void {
    this.session.workbook.changed({
      kind: "table",
      sheet: this.sheet,
      table: this.table,
      action: "changed",
    });
  }
}

/** `Excel.TableCollection` of a workbook or a sheet, and `Excel.TableScopedCollection` of a range. */
export class TableCollectionObject implements ApiObject {
  constructor(
    readonly session: Session,
    /** `null` for the whole workbook. */
    readonly sheet: SheetModel | null,
    private readonly scope: ((table: TableModel) => boolean) | null = null
  ) {}

  get apiType(): ApiType {
    return apiTypeOf(this.scope === null ? "TableCollection" : "TableScopedCollection");
  }

  get tables(): TableObject[] {
    return this.sheets.flatMap((sheet) =>
      sheet.tables
        .filter((table) => this.holds(table))
        .map((table) => new TableObject(this.session, sheet, table))
    );
  }

  /** The table of an id or, without regard to case, a name. */
  find(key: string): TableObject | undefined {
    const id = Number(/^(?:\{00000000-0003-0000-0000-)?0*(\d+)\}?$/.exec(key)?.[1]);
    for (const sheet of this.sheets) {
      const table = sheet.tables.find((one) => one.id === id) ?? findByName(sheet.tables, key);
      if (table !== undefined && this.holds(table))
        return new TableObject(this.session, sheet, table);
    }
    return undefined;
  }

  private get sheets(): readonly SheetModel[] {
    return this.sheet === null ? this.session.workbook.sheets : [this.sheet];
  }

  private holds(table: TableModel): boolean {
    return this.scope === null || this.scope(table);
  }
}
