import type { Area as GridArea, Color, Model } from "@ironcalc/wasm";
import { copyFormula, fromLocalFormula } from "../../engine";
import { RangeObject } from "../../api/range/rangeObject";
import { writeContents } from "../../api/range/writeCells";
import { applyFormat } from "../../model/applyFormat";
import { area, lastColumn, lastRow, type Area } from "../../model/area";
import { clearArea, type ClearWhat } from "../../model/clear";
import type { SheetModel } from "../../model/sheetModel";
import { HostError } from "../../protocol/hostError";
import { areaOf, cellArea, type GridWorkbook } from "./gridWorkbook";
import type { History } from "./history";
import { borderPatch, stylePatch } from "./stylePatch";

/** A person's edits of cells, done in the workbook. Each is one step that can be undone. */
export class GridEdits {
  constructor(
    private readonly workbook: GridWorkbook,
    private readonly history: History,
    /** "#RRGGBB" of a colour that the person has picked, which can be one of the theme. */
    private readonly resolveColor: Model["resolveColor"]
  ) {}

  methods(): Partial<Model> {
    return {
      setUserInput: (sheet, row, column, text) =>
        this.write(sheet, cellArea(row, column), [[text]]),
      setUserArrayFormula: (sheet, row, column, _width, _height, text) =>
        this.write(sheet, cellArea(row, column), [[text]]),
      rangeClearContents: (sheet, ...corners) => this.clear(sheet, areaOf(...corners), "Contents"),
      rangeClearAll: (sheet, ...corners) => this.clear(sheet, areaOf(...corners), "All"),
      rangeClearFormatting: (sheet, ...corners) => this.clear(sheet, areaOf(...corners), "Formats"),
      updateRangeStyle: (range, path, value) => this.restyle(range, path, value),
      setAreaWithBorder: (range, border) => {
        const whole = modelArea(range);
        this.formatEach(range.sheet, whole, (row, column) =>
          borderPatch(border, this.resolveColor(border.item.color), {
            isTop: row === whole.row,
            isBottom: row === lastRow(whole),
            isLeft: column === whole.column,
            isRight: column === lastColumn(whole),
          })
        );
      },
      pasteCsvText: (range, text) => this.paste(range, text),
      autoFillRows: (range, toRow) => this.fill(range, toRow - 1, "rows"),
      autoFillColumns: (range, toColumn) => this.fill(range, toColumn - 1, "columns"),
      canUndo: () => this.history.canUndo,
      canRedo: () => this.history.canRedo,
      undo: () => this.history.undo(),
      redo: () => this.history.redo(),
    };
  }

  /** Pastes tab-separated lines, as Excel and other programs put cells on the clipboard. */
  private paste(range: GridArea, text: string): void {
    const lines = text.replace(/\r?\n$/, "").split(/\r?\n/);
    const cells = lines.map((line) => line.split("\t"));
    const width = Math.max(...cells.map((line) => line.length));
    const grid = cells.map((line) => [...line, ...Array<null>(width - line.length).fill(null)]);
    this.write(range.sheet, area(range.row - 1, range.column - 1, grid.length, width), grid);
  }

  private write(index: number, target: Area, texts: readonly (readonly (string | null)[])[]): void {
    const { session, locale } = this.workbook;
    const sheet = this.workbook.sheet(index);
    this.history.record(sheet, () =>
      writeContents(new RangeObject(session, sheet, target), texts, {
        locale,
        toEnglish: (formula) => fromLocalFormula(formula, locale),
      })
    );
  }

  private clear(index: number, target: Area, what: ClearWhat): void {
    const sheet = this.workbook.sheet(index);
    this.refuseWhenLocked(sheet, target);
    this.history.record(sheet, () => clearArea(this.workbook.model, sheet, target, what));
  }

  private restyle(range: GridArea, path: string, value: string): void {
    const sheet = this.workbook.sheet(range.sheet);
    const target = modelArea(range);
    const isThemeColor = path.endsWith("color") && value.startsWith("[");
    const plain = isThemeColor ? this.resolveColor(JSON.parse(value) as Color) : value;
    const patch = stylePatch(path, plain, sheet.formatAt(target.row, target.column));
    if (patch === undefined) throw new HostError("NotImplemented", path);
    this.refuseWhenLocked(sheet, target);
    this.history.record(sheet, () => applyFormat(this.workbook.model, sheet, target, patch));
  }

  private formatEach(
    index: number,
    target: Area,
    patchOf: (row: number, column: number) => Parameters<typeof applyFormat>[3]
  ): void {
    const sheet = this.workbook.sheet(index);
    this.refuseWhenLocked(sheet, target);
    this.history.record(sheet, () =>
      forEachCell(target, (row, column) =>
        applyFormat(this.workbook.model, sheet, area(row, column), patchOf(row, column))
      )
    );
  }

  /** Repeats the cells of an area until a row or column, relative references following. */
  private fill(range: GridArea, until: number, along: "rows" | "columns"): void {
    const sheet = this.workbook.sheet(range.sheet);
    const source = modelArea(range);
    const target = filledArea(source, until, along);
    this.refuseWhenLocked(sheet, target);
    this.history.record(sheet, () => {
      forEachCell(target, (row, column) => copyInto(sheet, source, row, column));
      this.workbook.model.cellsChanged(sheet, target);
      this.workbook.model.changed({ kind: "format", sheet, area: target });
    });
  }

  private refuseWhenLocked(sheet: SheetModel, target: Area): void {
    new RangeObject(this.workbook.session, sheet, target).refuseWhenLocked();
  }
}

const modelArea = ({ row, column, width, height }: GridArea): Area =>
  area(row - 1, column - 1, height, width);

function forEachCell(target: Area, visit: (row: number, column: number) => void): void {
  for (let row = target.row; row <= lastRow(target); row++)
    for (let column = target.column; column <= lastColumn(target); column++) visit(row, column);
}

function filledArea(source: Area, until: number, along: "rows" | "columns"): Area {
  if (along === "rows") {
    const isBelow = until > lastRow(source);
    const row = isBelow ? lastRow(source) + 1 : until;
    return { ...source, row, rowCount: isBelow ? until - row + 1 : source.row - until };
  }
  const isRight = until > lastColumn(source);
  const column = isRight ? lastColumn(source) + 1 : until;
  return { ...source, column, columnCount: isRight ? until - column + 1 : source.column - until };
}

function copyInto(sheet: SheetModel, source: Area, row: number, column: number): void {
  const from = {
    row: source.row + modulo(row - source.row, source.rowCount),
    column: source.column + modulo(column - source.column, source.columnCount),
  };
  const cell = sheet.cellAt(from.row, from.column);
  if (cell === undefined) {
    sheet.deleteCell(row, column);
    return;
  }
  const formula = cell.formula && copyFormula(cell.formula, row - from.row, column - from.column);
  sheet.setCell(row, column, { ...cell, formula, spill: undefined });
}

const modulo = (value: number, by: number): number => ((value % by) + by) % by;
