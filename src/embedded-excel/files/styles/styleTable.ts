import type { CellFormat, FillFormat, FontFormat, FormatPatch } from "../../model/cellFormat";
import { DEFAULT_FORMAT, type FormatPool } from "../../model/cellFormat";
import type { XmlElement } from "../xml/tree";
import { builtinFormat } from "./builtinNumberFormats";
import type { ColorScheme } from "./colors";
import {
  readAlignment,
  readBorders,
  readDifferentialFill,
  readFill,
  readFont,
} from "./readComponents";

/** The formats of a styles part, by the indexes that cells and rules use. */
export class StyleTable {
  readonly fonts: FontFormat[];
  readonly fills: FillFormat[];
  readonly borders: CellFormat["borders"][];
  /** Formats of `<cellXfs>`. */
  readonly cellFormats: CellFormat[];
  /** Number formats of the file's own by id. */
  readonly numberFormats: ReadonlyMap<number, string>;
  private readonly differential: XmlElement[];
  private readonly quoted: ReadonlySet<number>;

  constructor(
    readonly root: XmlElement,
    readonly colors: ColorScheme,
    pool: FormatPool
  ) {
    this.numberFormats = new Map(
      itemsOf(root, "numFmts").map((item) => [
        item.numberOf("numFmtId") ?? 0,
        item.attribute("formatCode") ?? "General",
      ])
    );
    this.fonts = itemsOf(root, "fonts").map((font) => ({
      ...DEFAULT_FORMAT.font,
      ...readFont(font, colors),
    }));
    this.fills = itemsOf(root, "fills").map((fill) => readFill(fill, colors));
    this.borders = itemsOf(root, "borders").map((border) => readBorders(border, colors));
    const names = styleNames(root);
    this.cellFormats = itemsOf(root, "cellXfs").map((xf) =>
      pool.intern(this.readFormat(xf, names.get(xf.numberOf("xfId") ?? 0) ?? "Normal"))
    );
    if (this.cellFormats.length === 0) this.cellFormats.push(pool.intern(DEFAULT_FORMAT));
    this.differential = itemsOf(root, "dxfs");
    const formats = itemsOf(root, "cellXfs").entries();
    this.quoted = new Set(
      [...formats].filter(([, xf]) => xf.flag("quotePrefix")).map(([index]) => index)
    );
  }

  /** Format of a cell whose style index is given; that of index 0 when there is no such index. */
  cellFormat(index: number): CellFormat {
    return this.cellFormats[index] ?? this.cellFormats[0] ?? DEFAULT_FORMAT;
  }

  /** Whether cells of a style index hold text that was typed with an apostrophe. */
  isQuoted(index: number): boolean {
    return this.quoted.has(index);
  }

  /** A differential format: only what it sets. */
  differentialFormat(index: number | undefined): FormatPatch {
    const item = index === undefined ? undefined : this.differential[index];
    return item === undefined ? {} : readDifferential(item, this.colors);
  }

  private readFormat(xf: XmlElement, style: string): CellFormat {
    const numberFormat = xf.numberOf("numFmtId") ?? 0;
    const protection = xf.child("protection");
    return {
      numberFormat:
        this.numberFormats.get(numberFormat) ?? builtinFormat(numberFormat) ?? "General",
      font: this.fonts[xf.numberOf("fontId") ?? 0] ?? DEFAULT_FORMAT.font,
      fill: this.fills[xf.numberOf("fillId") ?? 0] ?? DEFAULT_FORMAT.fill,
      borders: this.borders[xf.numberOf("borderId") ?? 0] ?? {},
      alignment: readAlignment(xf.child("alignment")),
      protection: {
        locked: protection?.flag("locked", true) ?? true,
        formulaHidden: protection?.flag("hidden") ?? false,
      },
      style,
    };
  }
}

export const itemsOf = (root: XmlElement, list: string): XmlElement[] =>
  root.child(list)?.children ?? [];

/** Names of cell styles by the index of their format. */
export function styleNames(root: XmlElement): Map<number, string> {
  return new Map(
    itemsOf(root, "cellStyles").map((style) => [
      style.numberOf("xfId") ?? 0,
      style.attribute("name") ?? "Normal",
    ])
  );
}

/** A `<dxf>` or an element with the same children. */
export function readDifferential(item: XmlElement, colors: ColorScheme): FormatPatch {
  const font = item.child("font");
  const fill = item.child("fill");
  const border = item.child("border");
  const numberFormat = item.child("numFmt")?.attribute("formatCode");
  return {
    ...(font === undefined ? {} : { font: readFont(font, colors) }),
    ...(fill === undefined ? {} : { fill: readDifferentialFill(fill, colors) }),
    ...(border === undefined ? {} : { borders: readBorders(border, colors) }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}
