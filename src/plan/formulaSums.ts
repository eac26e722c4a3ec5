import type { AreaAddress } from "./address";
import type { FoundTable } from "./foundTable";
import type { SheetGrid } from "./grid";
import { columnsOf } from "./headerRow";
import type { FormulaSum } from "./plan";
import { readSumFormula } from "./sumFormula";

/** Finds the cells of a column of an Excel table by the names a formula uses. */
export type FindExcelColumn = (table: string, column: string) => AreaAddress | undefined;

/** Looks up columns of Excel tables by header, without the header row and the total row. */
export function excelColumns(grids: readonly SheetGrid[]): FindExcelColumn {
  const tables = new Map(
    grids.flatMap((grid) =>
      grid.sheet.tables.map((table) => [table.name.toLowerCase(), { grid, table }])
    )
  );
  return (name, column) => {
    const found = tables.get(name.toLowerCase());
    if (found === undefined) return undefined;
    const { area, hasTotals } = found.table;
    const at = columnsOf(area).find(
      (candidate) => found.grid.words(area.row, candidate).toLowerCase() === column.toLowerCase()
    );
    if (at === undefined) return undefined;
    return {
      ...area,
      row: area.row + 1,
      rowCount: area.rowCount - (hasTotals ? 2 : 1),
      column: at,
      columnCount: 1,
    };
  };
}

/** The formulas of a table's figures that only add and subtract cells. */
export function readFormulaSums(table: FoundTable, find: FindExcelColumn): readonly FormulaSum[] {
  const own = table.isExcelTable ? table.plan.name : undefined;
  return table.rows.flatMap((row) =>
    table.columns.flatMap(({ column }) => {
      const { address, formula } = table.grid.cell(row, column);
      const findColumn = (name: string | undefined, header: string): AreaAddress | undefined => {
        const excelName = name ?? own;
        return excelName === undefined ? undefined : find(excelName, header);
      };
      const terms = formula === "" ? undefined : readSumFormula(formula, address, findColumn);
      return terms === undefined ? [] : [{ cell: address, terms }];
    })
  );
}

/** True for a sum of at least two other cells of its own column and table: its row is a total, whatever its label. */
export function isColumnSum({ cell, terms }: FormulaSum, table: AreaAddress): boolean {
  const cells = terms.reduce((count, { area }) => count + area.rowCount, 0);
  return (
    cells >= 2 && terms.every(({ area, weight }) => weight > 0 && isPartOfColumn(area, cell, table))
  );
}

function isPartOfColumn(area: AreaAddress, cell: FormulaSum["cell"], table: AreaAddress): boolean {
  return (
    area.sheet === cell.sheet &&
    area.column === cell.column &&
    area.columnCount === 1 &&
    area.row >= table.row &&
    area.row + area.rowCount <= table.row + table.rowCount
  );
}
