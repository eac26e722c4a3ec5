import type { RefreshSheet, TableGrowth } from "../followup/changes";

/** What a new row of a template takes over from the row above it, in columns that may be somebody's own. */
export interface OwnCell {
  readonly column: number;
  readonly choice: Excel.Interfaces.DataValidationUpdateData | undefined;
  /** In R1C1, so that it refers to the new row. */
  readonly formula: string | undefined;
}

export type OwnRows = ReadonlyMap<TableGrowth, readonly OwnCell[]>;

/** Reads the drop-downs and formulas of the last rows of templates that get more. One sync, if any do. */
export async function readOwnRows(
  context: Excel.RequestContext,
  changes: readonly RefreshSheet[]
): Promise<OwnRows> {
  const asked = changes.flatMap(({ sheet, growths }) =>
    growths
      .filter(({ isRegion }) => isRegion)
      .map(
        (growth) => [growth, cellsOf(context.workbook.worksheets.getItem(sheet), growth)] as const
      )
  );
  if (asked.length === 0) return new Map();
  await context.sync();
  return new Map(asked.map(([growth, cells]) => [growth, cells.map(ownCell)]));
}

interface Asked {
  readonly cell: Excel.Range;
  readonly validation: Excel.DataValidation;
}

function cellsOf(sheet: Excel.Worksheet, { area, columns }: TableGrowth): Asked[] {
  return Array.from({ length: columns }, (_, column) => {
    const cell = sheet.getCell(area.row + area.rowCount - 1, column).load("formulasR1C1");
    return {
      cell,
      validation: cell.dataValidation.load("type,rule,ignoreBlanks,errorAlert,prompt"),
    };
  });
}

/** Other rules than lists may refer to cells of their own row, and stay behind. */
function ownCell({ cell, validation }: Asked, column: number): OwnCell {
  const { type, rule, ignoreBlanks, errorAlert, prompt } = validation;
  const content: unknown = cell.formulasR1C1[0]?.[0];
  const isFormula = typeof content === "string" && content.startsWith("=");
  return {
    column,
    choice: type === "List" ? { rule, ignoreBlanks, errorAlert, prompt } : undefined,
    formula: isFormula ? content : undefined,
  };
}
