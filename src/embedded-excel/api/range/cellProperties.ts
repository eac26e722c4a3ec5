import { formatAddress } from "../../engine/address";
import { applyFormat } from "../../model/applyFormat";
import {
  BORDER_INDEXES,
  type BorderIndex,
  type CellFormat,
  type FormatPatch,
} from "../../model/cellFormat";
import { lineOf } from "../../model/lines";
import { columnWidth, rowHeight } from "../../model/measures";
import type { ApiMembers } from "../../protocol/apiType";
import { asBoolean, asIndex, asNumber, asRecord, asText } from "../../protocol/arguments";
import { invalidArgument, sizeMismatch } from "../../protocol/hostError";
import { asHorizontal, asVertical } from "../format/formatValues";
import { refuseWhenFormatsAreLocked } from "../format/formatObject";
import { applyStyle } from "../style/applyStyle";
import { apiStyleName } from "../style/styles";
import { asColor } from "../support/color";
import type { RangeObject } from "./rangeObject";

type Json = Readonly<Record<string, unknown>>;

/** Keeps of an object what a load option asks for: `{format: {font: {bold: true}}}`. */
function project(value: unknown, wanted: unknown): unknown {
  if (wanted === true || typeof value !== "object" || value === null) return value;
  const chosen: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(asRecord(wanted))) {
    if (inner !== false) chosen[name] = project((value as Record<string, unknown>)[name], inner);
  }
  return chosen;
}

/** `Excel.CellPropertiesFormat` of a format. */
function describeFormat(format: CellFormat): Json {
  const { alignment, font, fill, protection } = format;
  return {
    autoIndent: alignment.autoIndent,
    borders: describeBorders(format),
    fill: {
      color: fill.color === "" ? "#FFFFFF" : fill.color,
      pattern: fill.pattern ?? (fill.color === "" ? "None" : "Solid"),
      tintAndShade: fill.tintAndShade,
    },
    font: { ...font },
    horizontalAlignment: alignment.horizontal,
    indentLevel: alignment.indentLevel,
    protection: { ...protection },
    readingOrder: alignment.readingOrder,
    shrinkToFit: alignment.shrinkToFit,
    textOrientation: alignment.textOrientation,
    verticalAlignment: alignment.vertical,
    wrapText: alignment.wrapText,
  };
}

const BORDER_NAMES: Readonly<Record<BorderIndex, string>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  DiagonalDown: "diagonalDown",
  DiagonalUp: "diagonalUp",
};

function describeBorders({ borders }: CellFormat): Json {
  const none = { style: "None", color: "#000000", weight: "Thin", tintAndShade: 0 };
  return Object.fromEntries(
    BORDER_INDEXES.map((index) => [BORDER_NAMES[index], borders[index] ?? none])
  );
}

function getCellProperties(range: RangeObject, wanted: unknown): unknown {
  const { sheet } = range;
  // Many cells share a format: what is asked for is picked out of each format once.
  const known = new Map<CellFormat, unknown>();
  const options = asRecord(wanted);
  return range.grid((row, column) => {
    const address = formatAddress(sheet.name, { row, column, rowCount: 1, columnCount: 1 });
    const format = sheet.formatAt(row, column);
    if (!known.has(format))
      known.set(format, project(describeFormat(format), options["format"] ?? {}));
    const cell = {
      address,
      addressLocal: address,
      hidden: false,
      style: apiStyleName(format.style),
      format: known.get(format),
    };
    return project(cell, options);
  });
}

/** The change that `Excel.CellPropertiesFormat` asks for. */
function patchOf(given: Json): FormatPatch {
  const font = given["font"] === undefined ? undefined : fontPatch(asRecord(given["font"]));
  const fill = given["fill"] === undefined ? undefined : fillPatch(asRecord(given["fill"]));
  const borders =
    given["borders"] === undefined ? undefined : bordersPatch(asRecord(given["borders"]));
  const protection = given["protection"] as FormatPatch["protection"];
  return {
    alignment: alignmentPatch(given),
    ...(font === undefined ? {} : { font }),
    ...(fill === undefined ? {} : { fill }),
    ...(borders === undefined ? {} : { borders }),
    ...(protection === undefined ? {} : { protection }),
  };
}

type Converters = Readonly<
  Record<string, readonly [name: string, convert: (value: unknown) => unknown]>
>;

const ALIGNMENT: Converters = {
  autoIndent: ["autoIndent", asBoolean],
  horizontalAlignment: ["horizontal", asHorizontal],
  indentLevel: ["indentLevel", asIndex],
  readingOrder: ["readingOrder", asText],
  shrinkToFit: ["shrinkToFit", asBoolean],
  textOrientation: ["textOrientation", asIndex],
  verticalAlignment: ["vertical", asVertical],
  wrapText: ["wrapText", asBoolean],
};
const FONT: Converters = {
  bold: ["bold", asBoolean],
  color: ["color", asColor],
  italic: ["italic", asBoolean],
  name: ["name", asText],
  size: ["size", asNumber],
  strikethrough: ["strikethrough", asBoolean],
  subscript: ["subscript", asBoolean],
  superscript: ["superscript", asBoolean],
  tintAndShade: ["tintAndShade", asNumber],
  underline: ["underline", asText],
};
const FILL: Converters = {
  color: ["color", asColor],
  pattern: ["pattern", asText],
  patternColor: ["patternColor", asColor],
  patternTintAndShade: ["patternTintAndShade", asNumber],
  tintAndShade: ["tintAndShade", asNumber],
};
const BORDER: Converters = {
  color: ["color", asColor],
  style: ["style", asText],
  tintAndShade: ["tintAndShade", asNumber],
  weight: ["weight", asText],
};

function convertAll(given: Json, converters: Converters): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  for (const [key, [name, convert]] of Object.entries(converters)) {
    const value = given[key];
    if (value !== undefined && value !== null) converted[name] = convert(value);
  }
  return converted;
}

const alignmentPatch = (given: Json): NonNullable<FormatPatch["alignment"]> =>
  convertAll(given, ALIGNMENT);
const fontPatch = (given: Json): NonNullable<FormatPatch["font"]> => convertAll(given, FONT);
const fillPatch = (given: Json): NonNullable<FormatPatch["fill"]> => convertAll(given, FILL);

function bordersPatch(given: Json): NonNullable<FormatPatch["borders"]> {
  const patch: Partial<Record<BorderIndex, Record<string, unknown>>> = {};
  for (const index of BORDER_INDEXES) {
    const border = given[BORDER_NAMES[index]];
    if (border !== undefined && border !== null)
      patch[index] = convertAll(asRecord(border), BORDER);
  }
  return patch;
}

function applyProperties(range: RangeObject, given: Json): void {
  // A style sets everything; what is given besides it comes on top.
  if (given["style"] !== undefined) applyStyle([range], asText(given["style"]));
  if (given["format"] !== undefined) {
    applyFormat(
      range.session.workbook,
      range.sheet,
      range.area,
      patchOf(asRecord(given["format"]))
    );
  }
}

function setCellProperties(range: RangeObject, given: unknown): null {
  refuseWhenFormatsAreLocked(range);
  const { row, column, rowCount, columnCount } = range.area;
  const lines = asGrid(given, rowCount, columnCount);
  for (const [down, line] of lines.entries()) {
    for (const [across, cell] of line.entries()) {
      const target = range.at({
        row: row + down,
        column: column + across,
        rowCount: 1,
        columnCount: 1,
      });
      if (cell !== null && cell !== undefined) applyProperties(target, asRecord(cell));
    }
  }
  return null;
}

function asGrid(
  given: unknown,
  rowCount: number,
  columnCount: number
): readonly (readonly unknown[])[] {
  if (!Array.isArray(given) || given.length !== rowCount) throw sizeMismatch();
  return given.map((line: unknown) => {
    if (!Array.isArray(line) || line.length !== columnCount) throw sizeMismatch();
    return line as unknown[];
  });
}

type Lines = "rows" | "columns";

function lineRange(range: RangeObject, lines: Lines, offset: number): RangeObject {
  const { area } = range;
  return lines === "rows"
    ? range.at({ ...area, row: area.row + offset, rowCount: 1 })
    : range.at({ ...area, column: area.column + offset, columnCount: 1 });
}

function getLineProperties(range: RangeObject, lines: Lines, wanted: unknown): unknown {
  const { sheet, area } = range;
  const [first, count] =
    lines === "rows" ? [area.row, area.rowCount] : [area.column, area.columnCount];
  return Array.from({ length: count }, (_, offset) => {
    const index = first + offset;
    const line = lineRange(range, lines, offset);
    const address = formatAddress(sheet.name, line.area);
    const size =
      lines === "rows"
        ? { rowHeight: rowHeight(sheet, index) }
        : { columnWidth: columnWidth(sheet, index) };
    const hidden = sheet[lines].get(index)?.hidden ?? false;
    const format = { ...describeFormat(sheet.formatAt(line.area.row, line.area.column)), ...size };
    const hiddenName = lines === "rows" ? "rowHidden" : "columnHidden";
    const indexName = lines === "rows" ? "rowIndex" : "columnIndex";
    const all = {
      address,
      addressLocal: address,
      format,
      [hiddenName]: hidden,
      [indexName]: index,
      style: apiStyleName(sheet.formatAt(line.area.row, line.area.column).style),
      ...size,
    };
    return project(all, { ...asRecord(wanted) });
  });
}

function setLineProperties(range: RangeObject, lines: Lines, given: unknown): null {
  if (!Array.isArray(given)) throw invalidArgument();
  const { sheet, area, session } = range;
  const [first, count] =
    lines === "rows" ? [area.row, area.rowCount] : [area.column, area.columnCount];
  if (given.length !== count) throw sizeMismatch();
  for (const [offset, value] of given.entries()) {
    const line = asRecord(value);
    applyProperties(lineRange(range, lines, offset), line);
    const hidden = line[lines === "rows" ? "rowHidden" : "columnHidden"];
    const size = asRecord(line["format"] ?? {})[lines === "rows" ? "rowHeight" : "columnWidth"];
    if (hidden !== undefined) lineOf(sheet[lines], first + offset).hidden = asBoolean(hidden);
    if (size !== undefined) lineOf(sheet[lines], first + offset).size = asNumber(size);
  }
  session.workbook.changed({ kind: "format", sheet, area });
  return null;
}

/** Methods that read and write formats cell by cell, row by row and column by column in one call. */
export const cellPropertyMethods: NonNullable<ApiMembers<RangeObject>["methods"]> = {
  getCellProperties: (range, [wanted]) => getCellProperties(range, wanted),
  getColumnProperties: (range, [wanted]) => getLineProperties(range, "columns", wanted),
  getRowProperties: (range, [wanted]) => getLineProperties(range, "rows", wanted),
  setCellProperties: (range, [given]) => setCellProperties(range, given),
  setColumnProperties: (range, [given]) => setLineProperties(range, "columns", given),
  setRowProperties: (range, [given]) => setLineProperties(range, "rows", given),
};
