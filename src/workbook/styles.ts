import type { StyleName } from "../followup/blueprint";

/** Which lines a look draws: around and between all cells, under every row, or none. */
type Lines = "all" | "under" | "none";

/** A look: what `setCellProperties` takes for each cell, its lines and its number format. */
export interface Style {
  readonly format: Excel.CellPropertiesFormat;
  readonly lines: Lines;
  readonly lineColor: string;
  readonly numberFormat?: string;
}

const ink = "#1D2939";
const navy = "#1F3A5F";
const muted = "#5D6B82";
const planFill = "#EEF1F5";
const planLine = "#D5DBE3";
const entryFill = "#FFFBEA";
const entryLine = "#A88B3A";

/** Under a heading and the hint beside it, so that a section begins with one line across the page. */
const underline = { lines: "under", lineColor: navy } as const;

const plan = look({ fill: planFill, color: ink, lines: "under", lineColor: planLine });
const entry = look({ fill: entryFill, color: ink, lines: "all", lineColor: entryLine });

const totalCount: Style = {
  ...look({ color: ink, bold: true, vertical: "Center", lines: "under", lineColor: navy }),
  numberFormat: "0",
};

/** The looks of a generated sheet: grey for what the plan says, light yellow with a border for what is filled in. */
export const styles: Readonly<Record<StyleName, Style>> = {
  eyebrow: look({ color: muted, size: 10, vertical: "Center" }),
  title: look({ color: navy, size: 18, bold: true, vertical: "Center" }),
  lead: look({ color: ink, size: 12 }),
  heading: look({ color: navy, size: 12, bold: true, vertical: "Center", ...underline }),
  headingHint: look({ color: muted, size: 9, italic: true, vertical: "Center", ...underline }),
  hint: look({ color: muted, size: 9, italic: true, vertical: "Center" }),
  label: look({ color: navy, size: 9, bold: true }),
  planText: plan,
  planCentered: {
    ...plan,
    format: {
      ...plan.format,
      horizontalAlignment: "Center",
      font: { ...plan.format.font, bold: true },
    },
  },
  planCount: {
    ...plan,
    format: { ...plan.format, horizontalAlignment: "Center" },
    numberFormat: "0",
  },
  planShare: {
    ...plan,
    format: { ...plan.format, horizontalAlignment: "Center" },
    numberFormat: "0%",
  },
  planLink: {
    ...plan,
    format: {
      ...plan.format,
      font: { ...plan.format.font, color: "#1B5E9E", underline: "Single" },
    },
  },
  labelShare: { ...look({ color: ink, bold: true }), numberFormat: "0%" },
  entryText: entry,
  entryChoice: entry,
  entryNumber: { ...entry, numberFormat: "#,##0.0" },
  entryDate: {
    ...entry,
    numberFormat: "yyyy-mm-dd",
    format: { ...entry.format, horizontalAlignment: "Left" },
  },
  totalLabel: look({ color: ink, bold: true, vertical: "Center" }),
  totalNumber: {
    ...look({ color: ink, bold: true, vertical: "Center", lines: "under", lineColor: navy }),
    numberFormat: "#,##0.0",
  },
  totalCount: { ...totalCount, format: { ...totalCount.format, horizontalAlignment: "Center" } },
  tableHeader: look({ fill: navy, color: "#FFFFFF", size: 9, bold: true, vertical: "Center" }),
  entryHeader: look({
    fill: "#F2DFA3",
    color: ink,
    size: 9,
    bold: true,
    vertical: "Center",
    lines: "all",
    lineColor: entryLine,
  }),
  listText: look({ color: ink, lines: "all", lineColor: planLine }),
};

interface Look {
  readonly fill?: string;
  readonly color: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly vertical?: "Top" | "Center";
  readonly lines?: Lines;
  readonly lineColor?: string;
}

function look({
  fill,
  color,
  size = 10,
  bold = false,
  italic = false,
  vertical = "Top",
  lines = "none",
  lineColor = ink,
}: Look): Style {
  return {
    format: {
      font: { size, color, ...(bold && { bold }), ...(italic && { italic }) },
      ...(fill !== undefined && { fill: { color: fill } }),
      ...{ wrapText: true, verticalAlignment: vertical },
    },
    ...{ lines, lineColor },
  };
}
