import type { CellArrayStructure, Model } from "@ironcalc/wasm";
import type { SheetModel } from "../../model/sheetModel";
import { cellStyleOf } from "./cellStyle";
import { cellTypeOf, shownText, typedText } from "./cellText";
import { drawnStyles, plain } from "./drawnStyle";
import { columnPixels, rowPixels } from "./gridSizes";
import type { GridWorkbook } from "./gridWorkbook";

/** The formats that the toolbar offers. Formats are in US codes; the examples are as they look in Swedish. */
const FORMAT_SETTINGS = {
  currency: "USD",
  currency_format: '#,##0.00 "kr"',
  short_date: "yyyy-mm-dd",
  short_date_example: "2024-06-30",
  long_date: "d mmmm yyyy",
  long_date_example: "30 juni 2024",
  number_fmt: "#,##0.00",
  number_example: "1 000,00",
};

/** The questions that the grid asks when it draws, answered from the workbook. */
export function gridReads(workbook: GridWorkbook): Partial<Model> {
  const { locale } = workbook;
  return {
    getWorksheetsProperties: () =>
      workbook.model.sheets.map((sheet, index) => ({
        name: sheet.name,
        sheet_id: numberOf(sheet.id, index),
        state: sheet.visibility === "Visible" ? "visible" : "hidden",
        ...(sheet.tabColor === "" ? {} : { color: sheet.tabColor }),
      })),
    getFormattedCellValue: (sheet, row, column) =>
      shownText(workbook.sheet(sheet), row - 1, column - 1, locale),
    getCellContent: (sheet, row, column) =>
      typedText(workbook.sheet(sheet), row - 1, column - 1, locale),
    getCellType: (sheet, row, column) => cellTypeOf(workbook.sheet(sheet), row - 1, column - 1),
    getCellArrayStructure: (sheet, row, column) =>
      arrayStructure(workbook.sheet(sheet), row - 1, column - 1),
    getShowGridLines: (sheet) => workbook.sheet(sheet).showGridlines,
    getFrozenRowsCount: (sheet) => workbook.sheet(sheet).frozen.rows,
    getFrozenColumnsCount: (sheet) => workbook.sheet(sheet).frozen.columns,
    getRowHeight: (sheet, row) => rowPixels(workbook.sheet(sheet), row - 1),
    getColumnWidth: (sheet, column) => columnPixels(workbook.sheet(sheet), column - 1),
    getConditionalFormattingList: () => [],
    ...styles(workbook),
    ...neighbours(workbook),
  };
}

/**
 * Styles are asked for by the canvas, which draws them, and once for each drawing by the toolbar, which shows what the
 * selected cell has. The toolbar asks right after it has asked for the formats to offer.
 */
function styles(workbook: GridWorkbook): Partial<Model> {
  const drawn = drawnStyles();
  let isForToolbar = false;
  return {
    getFmtSettings: () => {
      isForToolbar = true;
      return FORMAT_SETTINGS;
    },
    getCellStyle: (index, row, column) => {
      const sheet = workbook.sheet(index);
      if (!isForToolbar) return drawn(sheet, row - 1, column - 1);
      isForToolbar = false;
      return plain(cellStyleOf(sheet.formatAt(row - 1, column - 1)));
    },
  };
}

function neighbours(workbook: GridWorkbook): Partial<Model> {
  const { locale } = workbook;
  const filledColumns = (sheet: SheetModel, row: number): number[] =>
    lineOf(sheet, { row })
      .map(({ column }) => column)
      .filter((column) => shownText(sheet, row, column, locale) !== "")
      .sort((a, b) => a - b);
  return {
    getRowsWithData: (sheet, column) =>
      Int32Array.from(
        lineOf(workbook.sheet(sheet), { column: column - 1 }).map(({ row }) => row + 1)
      ),
    getColumnsWithData: (sheet, row) =>
      Int32Array.from(filledColumns(workbook.sheet(sheet), row - 1).map((column) => column + 1)),
    getFirstNonEmptyInRowAfterColumn: (sheet, row, column) => {
      const found = filledColumns(workbook.sheet(sheet), row - 1).find((other) => other >= column);
      return found === undefined ? undefined : found + 1;
    },
    getLastNonEmptyInRowBeforeColumn: (sheet, row, column) => {
      const found = filledColumns(workbook.sheet(sheet), row - 1).findLast(
        (other) => other < column - 1
      );
      return found === undefined ? undefined : found + 1;
    },
  };
}

function lineOf(sheet: SheetModel, line: { row: number } | { column: number }) {
  const whole =
    "row" in line
      ? { row: line.row, column: 0, rowCount: 1, columnCount: 16_384 }
      : { row: 0, column: line.column, rowCount: 1_048_576, columnCount: 1 };
  return [...sheet.cellsIn(whole)];
}

function arrayStructure(sheet: SheetModel, row: number, column: number): CellArrayStructure {
  const spill = sheet.cellAt(row, column)?.spill;
  return spill === undefined
    ? "SingleCell"
    : { DynamicAnchor: [spill.columnCount, spill.rowCount] };
}

/** React keys of the tabs are numbers that stay with their sheets: the serial within the sheet's id. */
function numberOf(id: string, otherwise: number): number {
  const [, serial] = /^\{\w+-\w+-\w+-(\w+)-/.exec(id) ?? [];
  return serial === undefined ? otherwise : Number.parseInt(serial, 10);
}
