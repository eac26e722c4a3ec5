import type { Clipboard, Model } from "@ironcalc/wasm";
import { copyFormula } from "../../engine";
import { RangeObject } from "../../api/range/rangeObject";
import { area, boundingArea, lastColumn, lastRow } from "../../model/area";
import type { Cell } from "../../model/cell";
import { clearArea } from "../../model/clear";
import { shownText } from "./cellText";
import { areaOf, type GridWorkbook } from "./gridWorkbook";
import type { History } from "./history";

interface Copied {
  readonly row: number;
  readonly column: number;
  readonly cell: Readonly<Cell>;
}

/** Copying and pasting within the grid, with formats and relative references; the text is for other programs. */
export function gridClipboard(
  inner: Model,
  workbook: GridWorkbook,
  history: History
): Partial<Model> {
  let copied: readonly Copied[] = [];
  return {
    copyToClipboard: () => {
      const { sheet: index, range } = inner.getSelectedView();
      const sheet = workbook.sheet(index);
      const source = sheet.usedArea(false, areaOf(...range)) ?? areaOf(...range);
      copied = [...sheet.cellsIn(areaOf(...range))].map(({ row, column, cell }) => ({
        row,
        column,
        cell: { ...cell },
      }));
      const lines: string[] = [];
      for (let row = source.row; row <= lastRow(source); row++) {
        const texts: string[] = [];
        for (let column = source.column; column <= lastColumn(source); column++)
          texts.push(shownText(sheet, row, column, workbook.locale));
        lines.push(texts.join("\t"));
      }
      return {
        csv: lines.join("\n"),
        data: new Map(),
        range,
        sheet: index,
      } as unknown as Clipboard;
    },
    pasteFromClipboard: (sourceIndex, sourceRange, _data, isCut) => {
      const { sheet: index, range } = inner.getSelectedView();
      const sheet = workbook.sheet(index);
      const from = areaOf(...sourceRange);
      const start = areaOf(...range);
      const target = area(start.row, start.column, from.rowCount, from.columnCount);
      new RangeObject(workbook.session, sheet, target).refuseWhenLocked();
      history.record(sheet, () => {
        if (isCut) clearArea(workbook.model, workbook.sheet(sourceIndex), from, "All");
        for (const { row, column, cell } of copied) {
          const down = target.row - from.row;
          const across = target.column - from.column;
          const formula =
            cell.formula && (isCut ? cell.formula : copyFormula(cell.formula, down, across));
          sheet.setCell(row + down, column + across, { ...cell, formula, spill: undefined });
        }
        const touched = isCut && sourceIndex === index ? boundingArea(from, target) : target;
        workbook.model.cellsChanged(sheet, touched);
        workbook.model.changed({ kind: "format", sheet, area: touched });
      });
    },
  };
}
