import { parseAddress } from "../../engine/address";
import type { NameModel } from "../../model/features";
import { findByName } from "../../model/findByName";
import type { SheetModel } from "../../model/sheetModel";
import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import { itemNotFound } from "../../protocol/hostError";
import type { Session } from "../../session";
import { RangeObject } from "../range/rangeObject";

/** `Excel.NamedItemCollection` of the workbook (`sheet` is `null`) or of a sheet. */
export class NameCollectionObject implements ApiObject {
  constructor(
    readonly session: Session,
    readonly sheet: SheetModel | null
  ) {}

  get apiType(): ApiType {
    return apiTypeOf("NamedItemCollection");
  }

  get models(): NameModel[] {
    return this.sheet === null ? this.session.workbook.names : this.sheet.names;
  }

  get names(): NameObject[] {
    return this.models.map((name) => new NameObject(this, name));
  }

  find(name: string): NameObject | undefined {
    const found = findByName(this.models, name);
    return found === undefined ? undefined : new NameObject(this, found);
  }
}

/** `Excel.NamedItem`. */
export class NameObject implements ApiObject {
  constructor(
    readonly owner: NameCollectionObject,
    private readonly item: NameModel
  ) {}

  get apiType(): ApiType {
    return apiTypeOf("NamedItem");
  }

  /** @throws HostError `ItemNotFound` when the name was deleted. */
  get model(): NameModel {
    if (!this.owner.models.includes(this.item)) throw itemNotFound();
    return this.item;
  }

  get session(): Session {
    return this.owner.session;
  }

  /** The range that the name stands for, or `null` when it is a constant, a formula or several areas. */
  range(): RangeObject | null {
    const [area, ...more] = parseAddress(this.model.formula.replace(/^=/, "")) ?? [];
    if (area?.sheet === undefined || more.length > 0) return null;
    const sheet = this.session.workbook.sheetByName(area.sheet);
    return sheet === undefined ? null : new RangeObject(this.session, sheet, area);
  }
}
