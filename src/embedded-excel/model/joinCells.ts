import { lastColumn, lastRow, type Area } from "./area";

/** The cells of an area that pass a test, joined to rectangles: runs in a row first, then equal runs below each other. */
export function joinCells(within: Area, test: (row: number, column: number) => boolean): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (let row = within.row; row <= lastRow(within); row++) {
    const runs = runsOf(row, within, test);
    const next: Area[] = [];
    for (const run of runs) {
      const above = open.find(
        (area) => area.column === run.column && area.columnCount === run.columnCount
      );
      next.push(above === undefined ? run : { ...above, rowCount: above.rowCount + 1 });
      if (above !== undefined) open = open.filter((area) => area !== above);
    }
    done.push(...open);
    open = next;
  }
  return [...done, ...open];
}

function runsOf(row: number, within: Area, test: (row: number, column: number) => boolean): Area[] {
  const runs: Area[] = [];
  let start: number | null = null;
  for (let column = within.column; column <= lastColumn(within) + 1; column++) {
    const passes = column <= lastColumn(within) && test(row, column);
    if (passes) start ??= column;
    else if (start !== null) {
      runs.push({ row, column: start, rowCount: 1, columnCount: column - start });
      start = null;
    }
  }
  return runs;
}
