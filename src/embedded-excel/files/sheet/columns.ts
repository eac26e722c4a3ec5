import type { LineModel, SheetModel } from "../../model/sheetModel";
import { COLUMN_LIMIT } from "../../model/area";
import { WorkbookFileError } from "../workbookFileError";
import { sameLine } from "../cells/sheetDataWriter";
import type { StyleTable } from "../styles/styleTable";
import type { StyleWriter } from "../styles/styleWriter";
import type { XmlElement } from "../xml/tree";
import { element } from "../xml/write";
import { pointsOfWidth, widthOfCharacters, widthOfPoints } from "./units";

/** Each column is told once in a sound file; some writers repeat a few. */
const MOST_TOLD = 2 * COLUMN_LIMIT;

/**
 * Reads `<cols>` into the sheet's columns.
 * @throws WorkbookFileError "Damaged" where the same columns are told over and over.
 */
export function readColumns(cols: XmlElement, sheet: SheetModel, styles: StyleTable): void {
  let told = 0;
  for (const item of cols.childrenNamed("col")) {
    const first = Math.max(1, item.numberOf("min") ?? 1);
    const last = Math.min(COLUMN_LIMIT, item.numberOf("max") ?? first);
    const width = item.numberOf("width");
    const style = item.numberOf("style") ?? 0;
    told += Math.max(0, last - first + 1);
    if (told > MOST_TOLD)
      throw new WorkbookFileError(
        "Damaged",
        "A sheet of the workbook tells its columns too often."
      );
    for (let column = first - 1; column < last; column++)
      sheet.columns.set(column, {
        ...(width === undefined ? {} : { size: pointsOfWidth(width) }),
        hidden: item.flag("hidden"),
        format: style === 0 ? null : styles.cellFormat(style),
        outlineLevel: item.numberOf("outlineLevel") ?? 0,
      });
  }
}

/** Source of `<cols>`, neighbours that are alike in one element; nothing when no column has anything of its own. */
export function writeColumns(sheet: SheetModel, styles: StyleWriter): string {
  const columns = [...sheet.columns]
    .filter(([, line]) => !sameLine(line, undefined))
    .sort(([a], [b]) => a - b);
  const runs: { first: number; last: number; line: LineModel }[] = [];
  for (const [column, line] of columns) {
    const run = runs.at(-1);
    if (run?.last === column - 1 && sameLine(run.line, line)) run.last = column;
    else runs.push({ first: column, last: column, line });
  }
  return runs.length === 0
    ? ""
    : element(
        "cols",
        {},
        runs.map((run) => columnElement(run, sheet, styles))
      );
}

function columnElement(
  { first, last, line }: { first: number; last: number; line: LineModel },
  sheet: SheetModel,
  styles: StyleWriter
): string {
  const style = line.format === null ? 0 : styles.indexOf(line.format);
  const standard = widthOfCharacters(sheet.standardWidth);
  return element("col", {
    min: first + 1,
    max: last + 1,
    width: line.size === undefined ? standard : widthOfPoints(line.size),
    style: style === 0 ? undefined : style,
    hidden: line.hidden || undefined,
    customWidth: line.size === undefined ? undefined : true,
    outlineLevel: line.outlineLevel === 0 ? undefined : line.outlineLevel,
  });
}
