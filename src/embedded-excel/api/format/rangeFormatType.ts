import { lastColumn, lastRow } from "../../model/area";
import type { AlignmentFormat } from "../../model/cellFormat";
import { autofitColumns, autofitRows } from "../../model/autofit";
import { lineOf } from "../../model/lines";
import { columnWidth, pointsOfCharacters, rowHeight } from "../../model/measures";
import { defineApiType } from "../../protocol/apiType";
import { asBoolean, asIndex, asNumber, asOneOf } from "../../protocol/arguments";
import { invalidArgument } from "../../protocol/hostError";
import type { RangeObject } from "../range/rangeObject";
import { BordersObject } from "./bordersObject";
import type { FormatObject } from "./formatObject";
import {
  asHorizontal,
  asIndent,
  asOrientation,
  asVertical,
  MAX_INDENT,
  READING_ORDERS,
} from "./formatValues";

const MAX_ROW_POINTS = 409.5;

function alignment<K extends keyof AlignmentFormat>(
  name: K,
  convert: (value: unknown) => AlignmentFormat[K]
) {
  return {
    get: (format: FormatObject) => format.read((cell) => cell.alignment[name]),
    set: (format: FormatObject, value: unknown) =>
      format.write({ alignment: { [name]: convert(value) } }),
  };
}

/** A size of all rows or columns of the ranges: `null` when they differ. */
function commonSize(format: FormatObject, lines: "rows" | "columns"): number | null {
  const sizes = new Set(format.ranges.flatMap((range) => [...sizesOf(range, lines)]));
  const [size] = sizes;
  return sizes.size === 1 && size !== undefined ? size : null;
}

/** Whole columns hold a million rows, of which only those with a size of their own need to be looked at. */
function* sizesOf({ sheet, area }: RangeObject, lines: "rows" | "columns"): Iterable<number> {
  const [first, last] =
    lines === "rows" ? [area.row, lastRow(area)] : [area.column, lastColumn(area)];
  const size = lines === "rows" ? rowHeight : columnWidth;
  const own = [...sheet[lines].keys()].filter((index) => index >= first && index <= last);
  for (const index of own) yield size(sheet, index);
  if (own.length <= last - first)
    yield lines === "rows" ? sheet.standardHeight : pointsOfCharacters(sheet.standardWidth);
}

function setSize(format: FormatObject, lines: "rows" | "columns", size: number | undefined): void {
  for (const { sheet, area, session } of format.ranges) {
    const [first, last] =
      lines === "rows" ? [area.row, lastRow(area)] : [area.column, lastColumn(area)];
    for (let index = first; index <= last; index++) lineOf(sheet[lines], index).size = size;
    session.workbook.changed({ kind: "format", sheet, area });
  }
}

function asRowHeight(value: unknown): number {
  const height = asNumber(value);
  if (height < 0 || height > MAX_ROW_POINTS) throw invalidArgument();
  return height;
}

function asColumnWidth(value: unknown): number {
  const width = asNumber(value);
  if (width < 0 || width > pointsOfCharacters(255)) throw invalidArgument();
  return width;
}

defineApiType<FormatObject>("RangeFormat", {
  properties: {
    autoIndent: alignment("autoIndent", asBoolean),
    columnWidth: {
      get: (format) => commonSize(format, "columns"),
      set: (format, value) => setSize(format, "columns", asColumnWidth(value)),
    },
    horizontalAlignment: alignment("horizontal", asHorizontal),
    indentLevel: alignment("indentLevel", asIndent),
    readingOrder: alignment("readingOrder", (value) => asOneOf(value, READING_ORDERS)),
    rowHeight: {
      get: (format) => commonSize(format, "rows"),
      set: (format, value) => setSize(format, "rows", asRowHeight(value)),
    },
    shrinkToFit: alignment("shrinkToFit", asBoolean),
    textOrientation: alignment("textOrientation", asOrientation),
    useStandardHeight: {
      get: (format) =>
        format.ranges.every(({ sheet, area }) => sheet.rows.get(area.row)?.size === undefined),
      set: (format, value) => {
        if (asBoolean(value)) setSize(format, "rows", undefined);
      },
    },
    useStandardWidth: {
      get: (format) =>
        format.ranges.every(
          ({ sheet, area }) => sheet.columns.get(area.column)?.size === undefined
        ),
      set: (format, value) => {
        if (asBoolean(value)) setSize(format, "columns", undefined);
      },
    },
    verticalAlignment: alignment("vertical", asVertical),
    wrapText: alignment("wrapText", asBoolean),
  },
  navigations: {
    borders: (format) => new BordersObject(format.ranges),
    fill: (format) => format.part("RangeFill"),
    font: (format) => format.part("RangeFont"),
    protection: (format) => format.part("FormatProtection"),
  },
  methods: {
    adjustIndent: (format, [amount]) => {
      const change = asIndex(amount);
      const indent = format.read((cell) => cell.alignment.indentLevel) ?? 0;
      format.write({
        alignment: { indentLevel: Math.max(0, Math.min(MAX_INDENT, indent + change)) },
      });
      return null;
    },
    autofitColumns: (format) => {
      for (const { session, sheet, area } of format.ranges)
        autofitColumns(session.workbook, sheet, area, session.locale);
      return null;
    },
    autofitRows: (format) => {
      for (const { session, sheet, area } of format.ranges)
        autofitRows(session.workbook, sheet, area, session.locale);
      return null;
    },
  },
});

defineApiType<FormatObject>("FormatProtection", {
  properties: {
    formulaHidden: {
      get: (protection) => protection.read((format) => format.protection.formulaHidden),
      set: (protection, value) =>
        protection.write({ protection: { formulaHidden: asBoolean(value) } }),
    },
    locked: {
      get: (protection) => protection.read((format) => format.protection.locked),
      set: (protection, value) => protection.write({ protection: { locked: asBoolean(value) } }),
    },
  },
});
