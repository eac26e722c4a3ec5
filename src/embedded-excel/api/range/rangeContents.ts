import { fromLocalFormula, toLocalFormula } from "../../engine/localFormula";
import { fromR1C1, toR1C1 } from "../../engine/r1c1";
import { fromLocalFormat } from "../../engine/localFormat";
import { patchFormat } from "../../model/cellFormat";
import { lastRow } from "../../model/area";
import type { ApiMembers } from "../../protocol/apiType";
import { asText } from "../../protocol/arguments";
import { applyFormat } from "../../model/applyFormat";
import {
  readFormulas,
  readNumberFormat,
  readNumberFormatCategories,
  readNumberFormatLocal,
  readText,
  readValues,
  readValueTypes,
} from "./readCells";
import type { RangeObject } from "./rangeObject";
import { hasSpill } from "./spilling";
import { spread, US, writeContents, type WriteOptions } from "./writeCells";

/** A grid of one is taken for all cells, which Excel does for number formats but not for values. */
function single(given: unknown): unknown {
  const [line, ...lines] = Array.isArray(given) ? (given as unknown[]) : [];
  const [code, ...codes] = Array.isArray(line) ? (line as unknown[]) : [];
  return lines.length === 0 && codes.length === 0 && typeof code === "string" ? code : given;
}

/** Sets number formats: one for all cells or a grid; `null` leaves a cell's format as it is. */
function writeNumberFormat(
  range: RangeObject,
  formats: unknown,
  toUs: (code: string) => string
): void {
  const { session, sheet, area } = range;
  const given = single(formats);
  if (!Array.isArray(given)) {
    applyFormat(session.workbook, sheet, area, { numberFormat: toUs(asText(given)) });
    return;
  }
  const formatFor = spread(range, given);
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let across = 0; across < area.columnCount; across++) {
      const column = area.column + across;
      const code = formatFor(row, column);
      if (code === null || code === undefined) continue;
      const format = patchFormat(sheet.formatAt(row, column), { numberFormat: toUs(asText(code)) });
      sheet.cellFor(row, column).format = session.workbook.formats.intern(format);
    }
  }
  session.workbook.changed({ kind: "format", sheet, area });
}

function localOptions({ session }: RangeObject): WriteOptions {
  return {
    locale: session.locale,
    toEnglish: (formula) => fromLocalFormula(formula, session.locale),
  };
}

/** What the cells of a range hold and show. */
export const contents: NonNullable<ApiMembers<RangeObject>["properties"]> = {
  formulas: {
    get: (range) => readFormulas(range, (formula) => formula),
    set: (range, value) => writeContents(range, value, US),
  },
  formulasLocal: {
    get: (range) => readFormulas(range, (formula) => toLocalFormula(formula, range.session.locale)),
    set: (range, value) => writeContents(range, value, localOptions(range)),
  },
  formulasR1C1: {
    get: (range) => readFormulas(range, toR1C1),
    set: (range, value) => writeContents(range, value, { locale: "en-US", toEnglish: fromR1C1 }),
  },
  hasSpill: { get: hasSpill },
  numberFormat: {
    get: readNumberFormat,
    set: (range, value) => writeNumberFormat(range, value, (code) => code),
  },
  numberFormatCategories: { get: readNumberFormatCategories },
  numberFormatLocal: {
    get: readNumberFormatLocal,
    set: (range, value) =>
      writeNumberFormat(range, value, (code) => fromLocalFormat(code, range.session.locale)),
  },
  text: { get: readText },
  values: { get: readValues, set: (range, value) => writeContents(range, value, US) },
  valueTypes: { get: readValueTypes },
};
