import {
  DEFAULT_FORMAT,
  patchFormat,
  type BorderFormat,
  type CellFormat,
  type FormatPatch,
} from "../../model/cellFormat";
import { restyle } from "../../model/restyle";
import type { StyleIncludes, StyleModel } from "../../model/features";
import { apiTypeOf, type ApiObject, type ApiType } from "../../protocol/apiType";
import { HostError, itemAlreadyExists, itemNotFound } from "../../protocol/hostError";
import type { Session } from "../../session";
import type { BorderObject, Side } from "../format/bordersObject";
import type { FormatObject } from "../format/formatObject";
import { findStyle, isBuiltin, listStyles, newStyle, ownStyle } from "./styles";

/** `Excel.StyleCollection`. */
export class StylesObject implements ApiObject {
  constructor(readonly session: Session) {}

  get apiType(): ApiType {
    return apiTypeOf("StyleCollection");
  }

  get styles(): StyleObject[] {
    return listStyles(this.session.workbook).map(({ name }) => new StyleObject(this.session, name));
  }

  find(name: string): StyleObject | undefined {
    const style = findStyle(this.session.workbook, name);
    return style === undefined ? undefined : new StyleObject(this.session, style.name);
  }

  /** @throws HostError `ItemAlreadyExists` when there is a style of the name */
  add(name: string): null {
    const { workbook } = this.session;
    if (findStyle(workbook, name) !== undefined) throw itemAlreadyExists();
    ownStyle(workbook, newStyle(workbook, name));
    return null;
  }
}

/** `Excel.Style`. */
export class StyleObject implements ApiObject {
  constructor(
    readonly session: Session,
    readonly name: string
  ) {}

  get apiType(): ApiType {
    return apiTypeOf("Style");
  }

  get isBuiltin(): boolean {
    return isBuiltin(this.name);
  }

  /** @throws HostError `ItemNotFound` when the style was deleted. */
  get style(): StyleModel {
    const style = findStyle(this.session.workbook, this.name);
    if (style === undefined) throw itemNotFound();
    return style;
  }

  read<T>(pick: (format: CellFormat) => T): T {
    return pick(this.style.format);
  }

  /** Changes the style, and with it the cells that have it and have nothing else there of their own. */
  write(patch: FormatPatch): void {
    const { workbook } = this.session;
    const style = ownStyle(workbook, this.style);
    const before = style.format;
    style.format = workbook.formats.intern(patchFormat(before, patch));
    restyle(workbook, style.name, before, style.format);
  }

  include(part: keyof StyleIncludes, isIncluded: boolean): void {
    const style = ownStyle(this.session.workbook, this.style);
    style.includes = { ...style.includes, [part]: isIncluded };
  }

  /** @throws HostError `InvalidOperation` for a style that Excel has by itself */
  remove(): null {
    const { style, session } = this;
    if (this.isBuiltin)
      throw new HostError("InvalidOperation", "A built-in style cannot be deleted.");
    session.workbook.styles.splice(session.workbook.styles.indexOf(style), 1);
    const normal = findStyle(session.workbook, "Normal")?.format ?? DEFAULT_FORMAT;
    restyle(session.workbook, style.name, style.format, normal);
    return null;
  }
}

/** Font or fill of a style, as `Excel.RangeFont` and `Excel.RangeFill` have them of cells. */
export class StylePartObject implements Pick<FormatObject, "apiType" | "read" | "write"> {
  constructor(
    private readonly owner: StyleObject,
    private readonly typeName: "RangeFont" | "RangeFill"
  ) {}

  get apiType(): ApiType {
    return apiTypeOf(this.typeName);
  }

  read<T>(pick: (format: CellFormat) => T): T {
    return this.owner.read(pick);
  }

  write(patch: FormatPatch): void {
    this.owner.write(patch);
  }
}

/** Borders of a style, as `Excel.RangeBorderCollection` has them of cells. */
export class StyleBordersObject implements ApiObject {
  constructor(private readonly owner: StyleObject) {}

  get apiType(): ApiType {
    return apiTypeOf("RangeBorderCollection");
  }

  side(side: Side): StyleBorderObject {
    return new StyleBorderObject(this.owner, side);
  }
}

/** One side of a style's borders, as `Excel.RangeBorder` has it of cells. */
class StyleBorderObject implements Pick<BorderObject, "apiType" | "side" | "read" | "write"> {
  constructor(
    private readonly owner: StyleObject,
    readonly side: Side
  ) {}

  get apiType(): ApiType {
    return apiTypeOf("RangeBorder");
  }

  read<K extends keyof BorderFormat>(name: K, missing: BorderFormat[K]): BorderFormat[K] {
    const { side } = this;
    if (side === "InsideHorizontal" || side === "InsideVertical") return missing;
    return this.owner.read(({ borders }) => borders[side]?.[name] ?? missing);
  }

  write(patch: Partial<BorderFormat>): void {
    const { side } = this;
    // A style is of single cells, which have no inner lines.
    if (side !== "InsideHorizontal" && side !== "InsideVertical")
      this.owner.write({ borders: { [side]: patch } });
  }
}
