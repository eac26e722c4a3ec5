import type { LineModel } from "../../model/sheetModel";
import type { StyleTable } from "../styles/styleTable";
import type { StyleWriter } from "../styles/styleWriter";
import { readAttributes } from "../xml/scanner";
import { attributesOf } from "../xml/write";
import { rawAttribute } from "./scanSheetData";

const isTrue = (text: string): boolean => text === "1" || text === "true";

/** What a `<row>` has of its own, or `null` when it is like any other. */
export function readRow(attributes: string, styles: StyleTable): LineModel | null {
  const height = rawAttribute(attributes, "ht");
  const hidden = isTrue(rawAttribute(attributes, "hidden"));
  const outlineLevel = Number(rawAttribute(attributes, "outlineLevel"));
  const hasFormat = isTrue(rawAttribute(attributes, "customFormat"));
  if (height === "" && !hidden && outlineLevel === 0 && !hasFormat) return null;
  const format = hasFormat ? styles.cellFormat(Number(rawAttribute(attributes, "s"))) : null;
  return { ...(height === "" ? {} : { size: Number(height) }), hidden, format, outlineLevel };
}

/** Attributes that say what a LineModel says; all others of a row are kept. */
const OURS = ["r", "spans", "ht", "customHeight", "hidden", "outlineLevel", "s", "customFormat"];

/** Attributes of a `<row>`: those of the file when its model is the same, else new ones beside what we do not know. */
export function rowAttributes(
  row: number,
  line: LineModel | undefined,
  original: { readonly attributesSource: string; readonly isSame: boolean } | undefined,
  styles: StyleWriter
): string {
  const kept = original === undefined ? {} : readAttributes(original.attributesSource);
  if (original?.isSame === true) return attributesOf({ ...omit(kept, ["spans"]), r: row + 1 });
  return attributesOf({
    r: row + 1,
    s: line?.format ? styles.indexOf(line.format) : undefined,
    customFormat: line?.format ? true : undefined,
    ht: line?.size,
    customHeight: line?.size === undefined ? undefined : true,
    hidden: line?.hidden === true || undefined,
    outlineLevel: line === undefined || line.outlineLevel === 0 ? undefined : line.outlineLevel,
    ...omit(kept, OURS),
  });
}

function omit(attributes: Readonly<Record<string, string>>, names: readonly string[]) {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)));
}
