import { DEFAULT_FORMAT, patchFormat, type CellFormat } from "../../model/cellFormat";
import type { StyleIncludes, StyleModel } from "../../model/features";
import type { WorkbookModel } from "../../model/workbookModel";
import { BUILTIN_STYLES, type BuiltinStyle } from "./builtinStyles";

/** All parts of a format: what a style of one's own includes. */
const EVERYTHING: StyleIncludes = {
  numberFormat: true,
  font: true,
  alignment: true,
  borders: true,
  fill: true,
  protection: true,
};

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const builtinOf = (name: string): BuiltinStyle | undefined =>
  BUILTIN_STYLES.find((style) => isSame(style.name, name) || isSame(style.word, name));

/** A built-in style as Excel has it before anybody changes it. */
function asModel({ name, looks }: BuiltinStyle): StyleModel {
  const has = (part: keyof StyleIncludes): boolean =>
    name === "Normal" || looks[part] !== undefined;
  return {
    name,
    format: { ...patchFormat(DEFAULT_FORMAT, looks), style: name },
    includes: {
      numberFormat: has("numberFormat"),
      font: has("font"),
      alignment: has("alignment"),
      borders: has("borders"),
      fill: has("fill"),
      protection: has("protection"),
    },
  };
}

/** Every style of a workbook: the built-in ones first, changed ones as they are now. */
export function listStyles(workbook: WorkbookModel): StyleModel[] {
  const changed = (name: string): StyleModel | undefined =>
    workbook.styles.find((style) => isSame(style.name, name));
  const builtin = BUILTIN_STYLES.map((style) => changed(style.name) ?? asModel(style));
  return [...builtin, ...workbook.styles.filter(({ name }) => !isBuiltin(name))];
}

export const isBuiltin = (name: string): boolean => builtinOf(name) !== undefined;

/** The style of a name, or of a value of `Excel.BuiltInStyle`; without regard to case. */
export function findStyle(workbook: WorkbookModel, name: string): StyleModel | undefined {
  const wanted = builtinOf(name)?.name ?? name;
  return listStyles(workbook).find((style) => isSame(style.name, wanted));
}

/** The name as `Range.style` gives it: built-in styles by their value of `Excel.BuiltInStyle`. */
export const apiStyleName = (name: string): string => builtinOf(name)?.word ?? name;

/** The style for changing: from now on it is one of the workbook's own. */
export function ownStyle(workbook: WorkbookModel, style: StyleModel): StyleModel {
  const own = workbook.styles.find(({ name }) => isSame(name, style.name));
  if (own !== undefined) return own;
  workbook.styles.push(style);
  return style;
}

/** A new style that looks as Normal does. */
export function newStyle(workbook: WorkbookModel, name: string): StyleModel {
  const normal = findStyle(workbook, "Normal")?.format ?? DEFAULT_FORMAT;
  return { name, format: { ...normal, style: name }, includes: EVERYTHING };
}

/** A cell's format with a style applied: what the style includes is taken from it. */
export function withStyle(
  format: CellFormat,
  { name, format: own, includes }: StyleModel
): CellFormat {
  return {
    numberFormat: includes.numberFormat ? own.numberFormat : format.numberFormat,
    font: includes.font ? own.font : format.font,
    fill: includes.fill ? own.fill : format.fill,
    borders: includes.borders ? own.borders : format.borders,
    alignment: includes.alignment ? own.alignment : format.alignment,
    protection: includes.protection ? own.protection : format.protection,
    style: name,
  };
}
