import type { BorderIndex, CellFormat, FormatPatch } from "./cellFormat";
import { BORDER_INDEXES, patchFormat } from "./cellFormat";
import type { WorkbookModel } from "./workbookModel";

/** Brings cells that have a style up to date with it: what a cell has of its own stays. */
export function restyle(
  workbook: WorkbookModel,
  name: string,
  before: CellFormat,
  after: CellFormat
): void {
  const cache = new Map<CellFormat, CellFormat>();
  const follow = (format: CellFormat): CellFormat => {
    if (format.style !== name) return format;
    const known = cache.get(format);
    if (known !== undefined) return known;
    const followed = workbook.formats.intern(followStyle(format, before, after));
    cache.set(format, followed);
    return followed;
  };
  for (const sheet of workbook.sheets) {
    sheet.format = follow(sheet.format);
    for (const line of [...sheet.rows.values(), ...sheet.columns.values()])
      if (line.format !== null) line.format = follow(line.format);
    for (const { cell } of sheet.allCells())
      if (cell.format !== null) cell.format = follow(cell.format);
    const area = sheet.usedArea(false);
    if (area !== null) workbook.changed({ kind: "format", sheet, area });
  }
}

function followStyle(format: CellFormat, before: CellFormat, after: CellFormat): CellFormat {
  const patch: FormatPatch = {
    ...(format.numberFormat === before.numberFormat ? { numberFormat: after.numberFormat } : {}),
    font: changes(format.font, before.font, after.font),
    fill: changes(format.fill, before.fill, after.fill),
    alignment: changes(format.alignment, before.alignment, after.alignment),
    protection: changes(format.protection, before.protection, after.protection),
    style: after.style,
  };
  return { ...patchFormat(format, patch), borders: followBorders(format, before, after) };
}

/** The members that the style changed and in which the cell was as the style was. */
function changes<T extends object>(own: T, before: T, after: T): Partial<T> {
  const changed = (Object.keys(after) as (keyof T)[]).filter(
    (name) => own[name] === before[name] && before[name] !== after[name]
  );
  return Object.fromEntries(changed.map((name) => [name, after[name]])) as Partial<T>;
}

function followBorders(
  format: CellFormat,
  before: CellFormat,
  after: CellFormat
): CellFormat["borders"] {
  const isAsBefore = (side: BorderIndex): boolean =>
    JSON.stringify(format.borders[side]) === JSON.stringify(before.borders[side]);
  return Object.fromEntries(
    BORDER_INDEXES.flatMap((side) => {
      const line = isAsBefore(side) ? after.borders[side] : format.borders[side];
      return line === undefined ? [] : [[side, line]];
    })
  );
}
