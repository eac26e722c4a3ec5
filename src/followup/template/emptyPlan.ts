import type { BlueprintBlock, BlueprintValue, SheetBlueprint, StyleName } from "../blueprint";
import { cleanSheetName } from "../names";
import { noBand } from "../page";

/** The sheets of an empty plan, in the order of the workbook; the last columns may have looks of their own. */
const SHEETS = [
  { key: "budget", widths: [260, 90, 70], figures: ["entryFigure", "entryShare"] },
  { key: "goals", widths: [50, 180, 380], figures: [] },
  { key: "criteria", widths: [50, 50, 320, 160, 90, 90, 120], figures: [] },
  { key: "programme", widths: [50, 320, 240, 120], figures: [] },
  { key: "timetable", widths: [160, 140, 160], figures: [] },
] as const satisfies readonly {
  readonly key: string;
  readonly widths: readonly number[];
  readonly figures: readonly StyleName[];
}[];

/** Rows to begin with; Excel makes a table longer when somebody writes below it. */
const ROWS = 8;
const HEADER_ROW = 2;

/** The first cell to write in on each of the sheets. */
export const firstEntry = { row: HEADER_ROW + 1, column: 0 } as const;

type SheetKey = (typeof SHEETS)[number]["key"];

/**
 * Gives a sheet's name, its title and its headers, with a semicolon between them, or the rows of the example: a line
 * each, with a semicolon between the cells.
 */
export type EmptyPlanText = (key: `emptyPlan.${SheetKey}` | `examplePlan.${SheetKey}`) => string;

/**
 * A plan to fill in: one Excel table a sheet, with the headers that a plan is read by. The sheets are the user's own: they
 * are neither refreshed nor removed.
 *
 * @param isExample Fills the tables with a small plan, one of whose shares is wrong.
 */
export function emptyPlan(text: EmptyPlanText, isExample = false): SheetBlueprint[] {
  return SHEETS.map(({ key, widths, figures }) => {
    const [name = "", title = "", ...headers] = text(`emptyPlan.${key}`).split("; ");
    const split = widths.length - figures.length;
    const rows = isExample
      ? text(`examplePlan.${key}`)
          .split("\n")
          .map((line) => line.split("; "))
      : Array.from({ length: ROWS }, () => []);
    return {
      ...{ key, identityName: "", names: [cleanSheetName(name)] },
      ...{ titleCell: { row: 0, column: 0 }, columnWidths: widths, freezeRows: HEADER_ROW + 1 },
      rowHeights: [],
      blocks: [
        { ...block(0, 0, "title", [[title]]), spanColumns: widths.length },
        block(HEADER_ROW, 0, "tableHeader", [headers]),
        entries(rows, 0, split, "entryText"),
        ...figures.map((style, index) => entries(rows, split + index, 1, style)),
      ],
      tables: [
        {
          ...{ name: name.replace(/ /g, "_"), row: HEADER_ROW, column: 0 },
          ...{ rowCount: rows.length + 1, columnCount: widths.length },
          ...{ labelHeader: "", textHeader: "", filter: true },
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
    values: values.map((line) => line.map(valueOf)),
  };
}

function valueOf(words: string | undefined): BlueprintValue | undefined {
  if (words === undefined) return undefined;
  return /^[\d.]+$/.test(words) ? { number: Number(words) } : { text: words };
}

/** Cells to write in, below the header. */
function entries(
  rows: readonly (readonly string[])[],
  column: number,
  count: number,
  style: StyleName
): BlueprintBlock {
  const cellsOf = (line: readonly string[]) =>
    Array.from({ length: count }, (_, index) => line[column + index]);
  return block(HEADER_ROW + 1, column, style, rows.map(cellsOf));
}
