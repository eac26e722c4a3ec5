import { formatAddress, formatCell, type CellAddress } from "../plan/address";
import type { BlueprintValue, SheetBlueprint } from "../followup/blueprint";
import { cleanSheetName, identifier, numberedNames } from "../followup/names";
import { pageBands } from "../followup/page";
import { SheetDraft } from "../followup/sheetDraft";
import { calculationTotals } from "../validation/calculationTotals";
import type { CalculationLine, Finding } from "../validation/finding";
import type { ReportWords } from "./reportWords";

/** A change with the items that explain it, each with the cell that it was read from. */
export interface ExplainedChange {
  readonly items: readonly PlacedLine[];
  readonly total: PlacedLine;
}

type PlacedLine = CalculationLine & { readonly cell: CellAddress };

const WIDTHS = [220, 70, 60, 60, 60, 60, 60, 80, 80, 60] as const;
const KEY = "change";
const MOST_NAMES = 50;
const CHART_HEIGHT = 300;
const FIRST_SERIES = 4;

/** White for what only lifts the bars; the others told apart by their place and legend as well as by colour. */
const COLORS = ["#FFFFFF", "#2E7D4F", "#B4530A", "#8C6BB1", "#1F3A5F", "#7A7A7A"] as const;
const COLUMNS = ["from", "to", "base", "increase", "decrease", "rest", "whole", "below"] as const;

/** The change that a finding explains item by item, if it does and all amounts stand in cells. */
export function explainedChange({ rule, calculation }: Finding): ExplainedChange | undefined {
  const totals = rule === "amount-bridge" ? calculationTotals(calculation) : undefined;
  if (totals === undefined) return undefined;
  const items = totals.items.filter(isPlaced);
  const { total } = totals;
  return items.length === totals.items.length && isPlaced(total) ? { items, total } : undefined;
}

function isPlaced(line: CalculationLine): line is PlacedLine {
  return line.cell !== undefined;
}

/**
 * A sheet with a waterfall of a change: its items, what they leave unexplained, and the whole. The amounts are formulas that
 * follow the plan's cells. The bars are stacked columns on an invisible base: what is a total in Excel's own waterfall type
 * can be set by hand only, and other programs do not draw that type.
 *
 * @param asText True for a cell whose amount is stored as text, which formulas cannot add.
 */
export function changeSheet(
  { items, total }: ExplainedChange,
  words: ReportWords,
  asText: (cell: CellAddress) => boolean
): SheetBlueprint {
  const { text } = words;
  const draft = new SheetDraft(WIDTHS);
  const wide = { column: 0, span: WIDTHS.length, owner: "plan" } as const;
  const title = text("change.title", { label: total.label });
  draft.addRow([{ ...wide, style: "title", value: { text: title } }], 30, 18);
  draft.addRow([{ ...wide, style: "hint", value: { text: text("change.hint") } }], 18);
  const header = addRows(draft, { items, total }, words, asText);
  draft.gap();
  const place = { row: draft.row, column: 0, rowCount: 1, columnCount: WIDTHS.length };
  draft.gap(CHART_HEIGHT);
  const rowCount = items.length + 2;
  const name = cleanSheetName(text("change.sheet"));
  return {
    key: KEY,
    identityName: identifier(KEY),
    names: [name, ...numberedNames(name, MOST_NAMES)],
    titleCell: { row: 0, column: 0 },
    columnWidths: WIDTHS,
    rowHeights: draft.rowHeights,
    blocks: draft.blocks,
    tables: [],
    choices: [],
    marks: [],
    charts: [
      {
        ...{ name: identifier(KEY, "chart"), title, type: "ColumnStacked", place },
        amounts: {
          row: header,
          column: FIRST_SERIES,
          rowCount: rowCount + 1,
          columnCount: COLORS.length,
        },
        categories: { row: header + 1, column: 0, rowCount, columnCount: 1 },
        ...{ colors: COLORS, hidden: 1, labels: "#,##0.0;-#,##0.0;;" },
      },
    ],
    freezeRows: 0,
    tabColor: "#8C6BB1",
    page: {
      ...pageBands(text, { name: title }),
      titleRows: 0,
      breaks: [],
    },
  };
}

/** Puts the header and a row for each item, the rest and the whole. Returns the row of the header. */
function addRows(
  draft: SheetDraft,
  { items, total }: ExplainedChange,
  { text }: ReportWords,
  asText: (cell: CellAddress) => boolean
): number {
  const headers = (["item", "amount", ...COLUMNS] as const).map((key) => text(`change.${key}`));
  const header = draft.addRow(
    headers.map((word, column) => ({
      ...{ column, owner: "label", style: "tableHeader", value: { text: word } },
    })),
    22
  );
  const amountOf = ({ cell, stated }: PlacedLine): BlueprintValue =>
    asText(cell) ? { number: Number(stated) } : { formula: `=${formatAddress(cell)}` };
  const first = header + 1;
  const last = first + items.length;
  items.forEach((item) =>
    addRow(draft, item.label, signed(amountOf(item), item.weight), first, "item")
  );
  const known = `SUM(${amountCell(first)}:${amountCell(last - 1)})`;
  const rest = { formula: `=${amountCell(last + 1)}-${known}` };
  addRow(draft, text("change.restLabel"), rest, first, "rest");
  addRow(draft, total.label, amountOf(total), first, "whole");
  return header;
}

function signed(value: BlueprintValue, weight: number): BlueprintValue {
  if (weight > 0) return value;
  if ("number" in value) return { number: -value.number };
  return "formula" in value ? { formula: `=-${value.formula.slice(1)}` } : value;
}

const amountCell = (row: number) => formatCell({ row, column: 1 });

/**
 * One row: the amount, from where to where its bar reaches, and how high each series is there. A bar that crosses zero is
 * drawn in two parts.
 */
function addRow(
  draft: SheetDraft,
  label: string,
  amount: BlueprintValue,
  first: number,
  kind: "item" | "rest" | "whole"
): void {
  const { row } = draft;
  const [value, from, to] = [1, 2, 3].map((column) => formatCell({ row, column }));
  const before = row === first || kind === "whole" ? "=0" : `=D${row}`;
  const crosses = `${from}*${to}<0`;
  const height = `IF(${crosses},MAX(${from},${to}),IF(MIN(${from},${to})<0,-ABS(${value}),ABS(${value})))`;
  const formulas: Record<(typeof COLUMNS)[number], string | undefined> = {
    from: before,
    to: `=${from}+${value}`,
    base: `=IF(${crosses},0,IF(ABS(${from})<ABS(${to}),${from},${to}))`,
    increase: kind === "item" ? `=IF(${value}>=0,${height},0)` : undefined,
    decrease: kind === "item" ? `=IF(${value}<0,${height},0)` : undefined,
    rest: kind === "rest" ? `=${height}` : undefined,
    whole: kind === "whole" ? `=${height}` : undefined,
    below: `=IF(${crosses},MIN(${from},${to}),0)`,
  };
  draft.addRow(
    [
      { column: 0, owner: "plan", style: "reportText", value: { text: label } },
      { column: 1, owner: "plan", style: "reportFigure", value: amount },
      ...COLUMNS.map((name, index) => {
        const formula = formulas[name];
        return {
          ...({ column: index + 2, owner: "plan", style: "reportFigure" } as const),
          value: formula === undefined ? undefined : { formula },
        };
      }),
    ],
    18,
    9
  );
}
