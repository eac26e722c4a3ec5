import type { AreaAddress } from "./address";
import type { FindTableCells } from "./excelTables";
import type { FoundTable } from "./foundTable";
import type { FormulaSum } from "./plan";
import { readSumFormula } from "./sumFormula";

/** The formulas of a table's figures that only add and subtract cells. */
export function readFormulaSums(table: FoundTable, find: FindTableCells): readonly FormulaSum[] {
  return table.rows.flatMap((row) =>
    table.columns.flatMap(({ column }) => {
      const formula = table.grid.formula(row, column);
      if (formula === "") return [];
      const cell = table.grid.address(row, column);
      const terms = readSumFormula(formula, cell, find);
      return terms === undefined ? [] : [{ cell, terms }];
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
