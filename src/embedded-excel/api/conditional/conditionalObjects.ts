import { contains, intersect, type Area } from "../../model/area";
import type { FormatPatch } from "../../model/cellFormat";
import type { ConditionalFormatModel } from "../../model/features";
import type { SheetModel } from "../../model/sheetModel";
import { rebase } from "../../model/rebase";
import { subtractArea } from "../../model/subtractArea";
import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import { HostError, itemNotFound } from "../../protocol/hostError";
import type { Session } from "../../session";
import { RangeAreasObject } from "../areas/rangeAreasObject";
import { RangeObject } from "../range/rangeObject";
import type { ConditionalType } from "./conditionalTypes";
import { defaultSettings } from "./defaultSettings";

/** `Excel.ConditionalFormatCollection`: the formats that touch a range's areas, the first priority first. */
export class ConditionalFormatsObject implements ApiObject {
  constructor(readonly ranges: readonly RangeObject[]) {}

  get apiType(): ApiType {
    return apiTypeOf("ConditionalFormatCollection");
  }

  get formats(): ConditionalFormatObject[] {
    const [first] = this.ranges;
    if (first === undefined) return [];
    return inOrder(first.sheet)
      .filter(({ areas }) => areas.some((area) => this.touches(area)))
      .map((model) => new ConditionalFormatObject(first.session, first.sheet, model));
  }

  find(id: string): ConditionalFormatObject | undefined {
    return this.formats.find(({ format }) => format.id === id);
  }

  /** Adds a format before all others of the sheet, as the documentation of `add` says. */
  add(type: ConditionalType): ConditionalFormatObject {
    const [first] = this.ranges;
    if (first === undefined) throw itemNotFound();
    const { session, sheet } = first;
    const model: ConditionalFormatModel = {
      id: session.workbook.newFeatureId(),
      areas: this.ranges.map(({ area }) => area),
      type,
      settings: defaultSettings(type),
      format: {},
      priority: 0,
      stopIfTrue: false,
    };
    inOrder(sheet).unshift(model);
    const added = new ConditionalFormatObject(session, sheet, model);
    added.changed();
    return added;
  }

  /** Takes the cells out of all formats; formats that are left without cells go. */
  clear(): void {
    for (const { session, sheet, area } of this.ranges) {
      for (const format of sheet.conditionalFormats) {
        const left = format.areas.flatMap((own) => subtractArea(own, area));
        format.settings = { ...rebase(format.settings, format.areas, left) };
        format.areas = left;
      }
      sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
      numberPriorities(sheet);
      session.workbook.changed({ kind: "format", sheet, area });
    }
  }

  private touches(area: Area): boolean {
    return this.ranges.some((range) => intersect(range.area, area) !== null);
  }
}

/** `Excel.ConditionalFormat`. */
export class ConditionalFormatObject implements ApiObject {
  constructor(
    readonly session: Session,
    private readonly home: SheetModel,
    private readonly model: ConditionalFormatModel
  ) {}

  get apiType(): ApiType {
    return apiTypeOf("ConditionalFormat");
  }

  /** @throws HostError `ItemNotFound` when the sheet has been deleted. */
  get sheet(): SheetModel {
    if (!this.session.workbook.has(this.home)) throw itemNotFound();
    return this.home;
  }

  /** @throws HostError `ItemNotFound` when the format has been deleted. */
  get format(): ConditionalFormatModel {
    if (!this.sheet.conditionalFormats.includes(this.model)) throw itemNotFound();
    return this.model;
  }

  get ranges(): RangeAreasObject {
    const { session, sheet } = this;
    return new RangeAreasObject(
      this.format.areas.map((area) => new RangeObject(session, sheet, area))
    );
  }

  /** The cell that the relative references of the format's formulas start from. */
  get origin(): { readonly row: number; readonly column: number } {
    return this.format.areas[0] ?? { row: 0, column: 0 };
  }

  /** @throws HostError `InvalidOperation` when the format is of another type. */
  settingsOf(type: ConditionalType): Record<string, unknown> {
    if (this.format.type !== type)
      throw new HostError(
        "InvalidOperation",
        "This operation is not permitted for the current object."
      );
    return this.format.settings;
  }

  /** What a format of this type changes of a cell's own. */
  patchOf(type: ConditionalType): FormatPatch {
    this.settingsOf(type);
    return this.format.format;
  }

  /** The place among the formats of the sheet, counted from zero. */
  get place(): number {
    return inOrder(this.sheet).indexOf(this.format);
  }

  /** Moves the format to a place among its sheet's formats; places beyond the ends mean the ends. */
  moveTo(place: number): void {
    const list = inOrder(this.sheet);
    list.splice(list.indexOf(this.format), 1);
    const index = place < 0 ? list.length + 1 + place : place;
    list.splice(Math.min(Math.max(index, 0), list.length), 0, this.model);
    this.changed();
  }

  changeType(type: ConditionalType, settings: Readonly<Record<string, unknown>>): null {
    this.format.type = type;
    this.format.settings = { ...defaultSettings(type), ...settings };
    this.changed();
    return null;
  }

  remove(): null {
    const { sheet, format } = this;
    sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(format), 1);
    numberPriorities(sheet);
    this.session.workbook.changed({ kind: "format", sheet, area: boundsOf(format.areas) });
    return null;
  }

  changed(): void {
    numberPriorities(this.sheet);
    this.session.workbook.changed({
      kind: "format",
      sheet: this.sheet,
      area: boundsOf(this.format.areas),
    });
  }
}

/** The sheet's own list, brought into the order of the priorities. */
function inOrder(sheet: SheetModel): ConditionalFormatModel[] {
  return sheet.conditionalFormats.sort((a, b) => a.priority - b.priority);
}

function numberPriorities(sheet: SheetModel): void {
  for (const [index, format] of sheet.conditionalFormats.entries()) format.priority = index + 1;
}

function boundsOf(areas: readonly Area[]): Area {
  const [first = { row: 0, column: 0, rowCount: 1, columnCount: 1 }] = areas;
  return areas.find((area) => areas.every((other) => contains(area, other))) ?? first;
}

/** The part of a conditional format that only formats of its type have, such as `Excel.CustomConditionalFormat`. */
export class ConditionalPartObject implements ApiObject {
  constructor(
    readonly owner: ConditionalFormatObject,
    readonly type: ConditionalType,
    private readonly typeName: string
  ) {}

  get apiType(): ApiType {
    return apiTypeOf(this.typeName);
  }

  /** @throws HostError `InvalidOperation` when the format is of another type. */
  get settings(): Record<string, unknown> {
    return this.owner.settingsOf(this.type);
  }

  write(settings: Readonly<Record<string, unknown>>): void {
    Object.assign(this.settings, settings);
    this.owner.changed();
  }

  /** Another view of the same part: its rule, its format. */
  part(typeName: string): ConditionalPartObject {
    return new ConditionalPartObject(this.owner, this.type, typeName);
  }
}
