import type { CellFormat, FormatPatch } from "../../model/cellFormat";
import { DEFAULT_FORMAT } from "../../model/cellFormat";
import { element } from "../xml/write";
import { builtinId, FIRST_CUSTOM_ID } from "./builtinNumberFormats";
import { BUILTIN_STYLES } from "./builtinStyles";
import { GrowingList, growList } from "./growingList";
import type { StyleTable } from "./styleTable";
import { itemsOf, styleNames } from "./styleTable";
import {
  alignmentElement,
  borderElement,
  differentialFillElement,
  fillElement,
  fontElement,
  protectionElement,
} from "./writeComponents";

/** Finds the style index of a format in a workbook's styles, and adds the formats that they lack. */
export class StyleWriter {
  private readonly fonts: GrowingList;
  private readonly fills: GrowingList;
  private readonly borders: GrowingList;
  private readonly formats: GrowingList;
  private readonly styleFormats: GrowingList;
  private readonly styles: GrowingList;
  private readonly differential: GrowingList;
  private readonly numberFormats: GrowingList;
  private readonly numberFormatIds: Map<string, number>;
  private readonly styleIds: Map<string, number>;
  private readonly known = new WeakMap<CellFormat, number>();

  constructor(readonly table: StyleTable) {
    const { root } = table;
    const lists = (name: string, keys: readonly unknown[]): GrowingList =>
      new GrowingList(itemsOf(root, name).length, keys.map(keyOf));
    this.fonts = lists("fonts", table.fonts);
    this.fills = lists("fills", table.fills);
    this.borders = lists("borders", table.borders);
    this.differential = lists("dxfs", []);
    this.styleFormats = lists("cellStyleXfs", []);
    this.styles = lists("cellStyles", []);
    this.numberFormats = lists("numFmts", []);
    this.formats = new GrowingList(
      itemsOf(root, "cellXfs").length,
      itemsOf(root, "cellXfs").map((xf, index) =>
        formatKey(table.cellFormat(index), xf.flag("quotePrefix"), xf.flag("pivotButton"))
      )
    );
    this.numberFormatIds = new Map([...table.numberFormats].map(([id, code]) => [code, id]));
    this.styleIds = new Map([...styleNames(root)].map(([id, name]) => [name, id]));
  }

  /**
   * The index of a format among the cell formats.
   * @param quotePrefix marks text that must not be read as a formula when it is edited
   */
  indexOf(format: CellFormat, quotePrefix = false): number {
    if (quotePrefix) return this.find(format, true);
    const known = this.known.get(format);
    if (known !== undefined) return known;
    const index = this.find(format, false);
    this.known.set(format, index);
    return index;
  }

  /** The index of a differential format that sets what the patch sets. */
  differentialIndexOf(patch: FormatPatch): number {
    return this.differential.indexOf(keyOf(patch), () => this.differentialElement(patch));
  }

  /** The styles part with everything that was added, or `null` when nothing was. */
  write(): string | null {
    const lists: readonly (readonly [string, GrowingList])[] = [
      ["numFmts", this.numberFormats],
      ["fonts", this.fonts],
      ["fills", this.fills],
      ["borders", this.borders],
      ["cellStyleXfs", this.styleFormats],
      ["cellXfs", this.formats],
      ["cellStyles", this.styles],
      ["dxfs", this.differential],
    ];
    if (lists.every(([, list]) => list.added.length === 0)) return null;
    return growList(this.table.root, lists);
  }

  private find(format: CellFormat, quotePrefix: boolean): number {
    return this.formats.indexOf(formatKey(format, quotePrefix), () => {
      const style = this.styleIndex(format);
      return this.formatElement(format, { xfId: style, quotePrefix: quotePrefix || undefined });
    });
  }

  private formatElement(
    format: CellFormat,
    extra: Readonly<Record<string, number | boolean | undefined>>
  ): string {
    const parts = this.componentIds(format);
    const alignment = alignmentElement(format.alignment);
    const protection = protectionElement(format.protection);
    const attributes = {
      ...parts,
      ...extra,
      applyNumberFormat: parts.numFmtId !== 0 || undefined,
      applyFont: parts.fontId !== 0 || undefined,
      applyFill: parts.fillId !== 0 || undefined,
      applyBorder: parts.borderId !== 0 || undefined,
      applyAlignment: alignment !== "" || undefined,
      applyProtection: protection !== "" || undefined,
    };
    return element("xf", attributes, [alignment, protection]);
  }

  private componentIds(format: CellFormat): {
    numFmtId: number;
    fontId: number;
    fillId: number;
    borderId: number;
  } {
    const { font, fill, borders } = format;
    return {
      numFmtId: this.numberFormatId(format.numberFormat),
      fontId: this.fonts.indexOf(keyOf(font), () => fontElement(font)),
      fillId: this.fills.indexOf(keyOf(fill), () => fillElement(fill)),
      borderId: this.borders.indexOf(keyOf(borders), () => borderElement(borders)),
    };
  }

  private numberFormatId(code: string): number {
    const known = this.numberFormatIds.get(code) ?? builtinId(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_CUSTOM_ID - 1, ...this.numberFormatIds.values()) + 1;
    this.numberFormatIds.set(code, id);
    this.numberFormats.indexOf(code, () => element("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  /** The index of the cell style that a format names; a style that the file lacks is added with the format's looks. */
  private styleIndex(format: CellFormat): number {
    const known = this.styleIds.get(format.style);
    if (known !== undefined) return known;
    if (format.style === "Normal") return 0;
    const key = `style:${format.style}`;
    const index = this.styleFormats.indexOf(key, () => this.formatElement(format, {}));
    const attributes = {
      name: format.style,
      xfId: index,
      builtinId: BUILTIN_STYLES.get(format.style),
    };
    this.styles.indexOf(key, () => element("cellStyle", attributes));
    this.styleIds.set(format.style, index);
    return index;
  }

  private differentialElement(patch: FormatPatch): string {
    const code = patch.numberFormat;
    return element("dxf", {}, [
      patch.font === undefined ? "" : fontElement(patch.font),
      code === undefined
        ? ""
        : element("numFmt", { numFmtId: this.numberFormatId(code), formatCode: code }),
      patch.fill === undefined ? "" : differentialFillElement(patch.fill),
      patch.borders === undefined ? "" : borderElement(fullBorders(patch.borders)),
    ]);
  }
}

function fullBorders(borders: NonNullable<FormatPatch["borders"]>): CellFormat["borders"] {
  const line = { style: "Continuous", color: "#000000", weight: "Thin", tintAndShade: 0 };
  return Object.fromEntries(
    Object.entries(borders).map(([index, border]) => [index, { ...line, ...border }])
  );
}

/** Text that is equal for equal values, whatever the order of their members. */
function keyOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner
  );
}

function formatKey(format: CellFormat, quotePrefix: boolean, pivotButton = false): string {
  const style = format.style === "" ? DEFAULT_FORMAT.style : format.style;
  return `${quotePrefix ? "'" : ""}${pivotButton ? "p" : ""}${keyOf({ ...format, style })}`;
}
