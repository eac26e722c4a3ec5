import type { BlueprintBlock, SheetBlueprint, StyleName } from "../blueprint";
import { cleanSheetName } from "../names";
import { noBand } from "../page";

/** The sheets of an empty plan, in the order of the workbook. */
const SHEETS = [
  { key: "budget", widths: [260, 90, 70], figures: 2 },
  { key: "goals", widths: [50, 180, 380], figures: 0 },
  { key: "criteria", widths: [50, 50, 320, 160, 90, 90, 120], figures: 0 },
  { key: "programme", widths: [50, 320, 240, 120], figures: 0 },
  { key: "timetable", widths: [160, 140, 160], figures: 0 },
] as const;

/** Rows to begin with; Excel makes a table longer when somebody writes below it. */
const ROWS = 8;
const HEADER_ROW = 2;

/** The first cell to write in on each of the sheets. */
export const firstEntry = { row: HEADER_ROW + 1, column: 0 } as const;

/** Gives a sheet's name, its title and its headers, with a semicolon between them. */
export type EmptyPlanText = (key: `emptyPlan.${(typeof SHEETS)[number]["key"]}`) => string;

/**
 * A plan to fill in: one Excel table a sheet, with the headers that a plan is read by. The sheets are the user's own: they
 * are neither refreshed nor removed.
 */
export function emptyPlan(text: EmptyPlanText): SheetBlueprint[] {
  return SHEETS.map(({ key, widths, figures }) => {
    const [name = "", title = "", ...headers] = text(`emptyPlan.${key}`).split("; ");
    const split = widths.length - figures;
    return {
      ...{ key, identityName: "", names: [cleanSheetName(name)] },
      ...{ titleCell: { row: 0, column: 0 }, columnWidths: widths, freezeRows: HEADER_ROW + 1 },
      rowHeights: [],
      blocks: [
        { ...block(0, 0, "title", [[title]]), spanColumns: widths.length },
        block(HEADER_ROW, 0, "tableHeader", [headers]),
        entries(0, split, "entryText"),
        ...(figures > 0 ? [entries(split, figures, "entryFigure")] : []),
      ],
      tables: [
        {
          ...{ name: name.replace(/ /g, "_"), row: HEADER_ROW, column: 0, rowCount: ROWS + 1 },
          ...{ columnCount: widths.length, labelHeader: "", textHeader: "", filter: true },
          words: { retired: "", formerWording: "" },
        },
      ],
      ...{ choices: [], marks: [], tabColor: "#1F3A5F" },
      page: { header: noBand, footer: noBand, titleRows: HEADER_ROW + 1, breaks: [] },
    };
  });
}

function block(
  row: number,
  column: number,
  style: StyleName,
  values: readonly (readonly (string | undefined)[])[]
): BlueprintBlock {
  return {
    ...{ row, column, owner: "entry", style },
    values: values.map((line) => line.map((text) => (text === undefined ? undefined : { text }))),
  };
}

/** Empty cells to write in, below the header. */
function entries(column: number, count: number, style: StyleName): BlueprintBlock {
  const line = Array.from({ length: count }, () => undefined);
  return block(
    HEADER_ROW + 1,
    column,
    style,
    Array.from({ length: ROWS }, () => line)
  );
}
