import type { Model } from "@ironcalc/wasm";
import {
  addSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from "../../api/worksheet/sheetActions";
import { copySheet } from "../../api/worksheet/copySheet";
import { area, COLUMN_LIMIT, ROW_LIMIT } from "../../model/area";
import { lineOf } from "../../model/lines";
import { activateSheet } from "../../model/selection";
import type { LineModel } from "../../model/sheetModel";
import { deleteCells, insertCells } from "../../model/structure";
import type { GridWorkbook } from "./gridWorkbook";

const POINTS_OF_PIXEL = 0.75;

/** A person's changes of rows, columns and sheets, done in the workbook. */
export function gridStructure(workbook: GridWorkbook): Partial<Model> {
  return { ...linesMethods(workbook), ...sizeMethods(workbook), ...sheetMethods(workbook) };
}

function linesMethods(workbook: GridWorkbook): Partial<Model> {
  const rows = (row: number, count: number) => area(row - 1, 0, count, COLUMN_LIMIT);
  const columns = (column: number, count: number) => area(0, column - 1, ROW_LIMIT, count);
  return {
    insertRows: (sheet, row, count) =>
      insertCells(workbook.model, workbook.sheet(sheet), rows(row, count), "down"),
    insertColumns: (sheet, column, count) =>
      insertCells(workbook.model, workbook.sheet(sheet), columns(column, count), "right"),
    deleteRows: (sheet, row, count) =>
      deleteCells(workbook.model, workbook.sheet(sheet), rows(row, count), "up"),
    deleteColumns: (sheet, column, count) =>
      deleteCells(workbook.model, workbook.sheet(sheet), columns(column, count), "left"),
  };
}

function sizeMethods(workbook: GridWorkbook): Partial<Model> {
  const setLines = (
    index: number,
    along: "rows" | "columns",
    first: number,
    last: number,
    patch: Partial<LineModel>
  ): void => {
    const sheet = workbook.sheet(index);
    for (let line = first - 1; line < last; line++)
      Object.assign(lineOf(sheet[along], line), patch);
    workbook.model.changed({ kind: "sheet", sheet, action: "layout" });
  };
  return {
    setRowsHeight: (sheet, first, last, pixels) =>
      setLines(sheet, "rows", first, last, { size: pixels * POINTS_OF_PIXEL }),
    setColumnsWidth: (sheet, first, last, pixels) =>
      setLines(sheet, "columns", first, last, { size: pixels * POINTS_OF_PIXEL }),
    setRowsHidden: (sheet, first, last, hidden) => setLines(sheet, "rows", first, last, { hidden }),
    setColumnsHidden: (sheet, first, last, hidden) =>
      setLines(sheet, "columns", first, last, { hidden }),
  };
}

function sheetMethods(workbook: GridWorkbook): Partial<Model> {
  const { model } = workbook;
  const layout = (index: number, patch: object): void => {
    const sheet = workbook.sheet(index);
    Object.assign(sheet, patch);
    model.changed({ kind: "sheet", sheet, action: "layout" });
  };
  return {
    newSheet: () => activateSheet(model, addSheet(model)),
    renameSheet: (index, name) => renameSheet(model, workbook.sheet(index), name),
    deleteSheet: (index) => deleteSheet(model, workbook.sheet(index)),
    duplicateSheet: (index) => {
      const source = workbook.sheet(index);
      activateSheet(model, copySheet(model, source, "After", source));
    },
    hideSheet: (index) => setVisibility(model, workbook.sheet(index), "Hidden"),
    unhideSheet: (index) => setVisibility(model, workbook.sheet(index), "Visible"),
    moveSheet: (index, position) => moveSheet(model, workbook.sheet(index), position),
    setSheetColor: (index, color) =>
      layout(index, { tabColor: typeof color === "string" ? color : "" }),
    setShowGridLines: (index, showGridlines) => layout(index, { showGridlines }),
    setFrozenRowsCount: (index, rows) =>
      layout(index, { frozen: { ...workbook.sheet(index).frozen, rows } }),
    setFrozenColumnsCount: (index, columns) =>
      layout(index, { frozen: { ...workbook.sheet(index).frozen, columns } }),
  };
}
