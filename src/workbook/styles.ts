import type { StyleName } from "../followup/blueprint";

/** Which lines a look draws: around and between all cells, under every row, or none. */
export type Lines = "all" | "under" | "none";

/** A look: fonts, fill and alignment, its lines and its number format. */
export interface Style {
  readonly format: {
    readonly font: {
      size: number;
      color: string;
      bold?: boolean;
      italic?: boolean;
      underline?: "Single";
    };
    readonly fill?: { readonly color: string };
    readonly wrapText: boolean;
    readonly verticalAlignment: "Top" | "Center";
    readonly horizontalAlignment?: "Left" | "Center" | "Right";
    readonly indentLevel?: number;
  };
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

const plan: Look = { fill: planFill, color: ink, lines: "under", lineColor: planLine, indent: 1 };
const entry: Look = { fill: entryFill, color: ink, lines: "all", lineColor: entryLine, indent: 1 };
const computed: Look = { color: ink, lines: "all", lineColor: planLine, indent: 1 };
const total: Look = { color: ink, bold: true, lines: "under", lineColor: navy };
const header: Look = { fill: navy, color: "#FFFFFF", bold: true, indent: 1 };
const onLists: Look = { color: ink, lines: "all", lineColor: planLine, indent: 1 };
const report: Look = {
  ...{ color: ink, indent: 1, vertical: "Top" },
  ...{ lines: "under", lineColor: planLine },
};
const figure = { horizontal: "Right" } as const;
const centered = { horizontal: "Center", indent: 0 } as const;

/** The looks of a generated sheet: grey for what the plan says, light yellow with a border for what is filled in. */
export const styles: Readonly<Record<StyleName, Style>> = {
  eyebrow: look({ color: muted }),
  title: look({ color: navy, size: 18, bold: true }),
  lead: look({ color: ink, size: 12 }),
  heading: look({ color: navy, size: 12, bold: true, ...underline }),
  headingHint: look({ color: muted, italic: true, ...underline }),
  hint: look({ color: muted, italic: true }),
  label: look({ color: navy, bold: true }),
  labelBeside: look({ color: navy, bold: true, indent: 1 }),
  planText: look(plan),
  planCentered: look({ ...plan, ...centered, bold: true }),
  planFigure: look({ ...plan, ...figure }),
  planPercent: look({ ...plan, ...figure, numberFormat: "0%" }),
  planPercentFine: look({ ...plan, ...figure, numberFormat: "0.0%" }),
  planCount: look({ ...plan, ...centered, numberFormat: "0" }),
  planShare: look({ ...plan, ...centered, numberFormat: "0%" }),
  planLink: look({ ...plan, color: "#1B5E9E", underline: true }),
  reportText: look(report),
  reportNumber: look({ ...report, ...centered }),
  reportFigure: look({ ...report, ...figure, numberFormat: "#,##0.0##" }),
  reportLink: look({ ...report, color: "#1B5E9E", underline: true }),
  severityError: look({ ...report, color: "#B10E1C", bold: true }),
  severityWarning: look({ ...report, color: "#8A5A00", bold: true }),
  severityInfo: look({ ...report, color: "#1B5E9E", bold: true }),
  computed: look(computed),
  computedNumber: look({ ...computed, ...figure, numberFormat: "+#,##0.0;-#,##0.0;0.0" }),
  labelShare: look({ color: ink, bold: true, numberFormat: "0%", horizontal: "Left" }),
  entryText: look(entry),
  entrySpace: look({ ...entry, vertical: "Top" }),
  entryChoice: look(entry),
  entryNumber: look({ ...entry, ...figure, numberFormat: "#,##0.0" }),
  entryFigure: look({ ...entry, ...figure }),
  entryShare: look({ ...entry, ...figure, numberFormat: "0%" }),
  entryPercent: look({ ...entry, ...figure, numberFormat: "0.0%" }),
  entryDate: look({ ...entry, horizontal: "Left", numberFormat: "yyyy-mm-dd" }),
  totalLabel: look(total),
  totalNumber: look({ ...total, ...figure, indent: 1, numberFormat: "#,##0.0" }),
  totalCount: look({ ...total, ...centered, numberFormat: "0" }),
  tableHeader: look(header),
  countHeader: look({ ...header, ...centered }),
  entryHeader: look({
    ...{ fill: "#F2DFA3", color: ink, bold: true, indent: 1 },
    ...{ lines: "all", lineColor: entryLine },
  }),
  listText: look(onLists),
  // Not merged: their words go on over the empty cells beside.
  listHeading: look({ color: navy, size: 12, bold: true, ...underline, wrap: false }),
  listHint: look({ color: muted, italic: true, wrap: false }),
  // A template brings its own.
  template: look({ color: ink }),
  listShare: look({ ...onLists, numberFormat: "0%" }),
};

interface Look {
  readonly fill?: string;
  readonly color: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly vertical?: "Top" | "Center";
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly indent?: number;
  readonly lines?: Lines;
  readonly lineColor?: string;
  readonly numberFormat?: string;
  readonly wrap?: false;
}

function look({
  fill,
  color,
  size = 10,
  bold,
  italic,
  underline: isUnderlined,
  ...rest
}: Look): Style {
  const { vertical = "Center", indent = 0, lines = "none", lineColor = ink, numberFormat } = rest;
  const wrapText = rest.wrap ?? true;
  const horizontal = rest.horizontal ?? (indent > 0 ? "Left" : undefined);
  return {
    format: {
      font: {
        ...{ size, color },
        ...(bold === true && { bold }),
        ...(italic === true && { italic }),
        ...(isUnderlined === true && { underline: "Single" as const }),
      },
      ...(fill !== undefined && { fill: { color: fill } }),
      ...{ wrapText, verticalAlignment: vertical },
      ...(horizontal !== undefined && { horizontalAlignment: horizontal }),
      ...(indent > 0 && { indentLevel: indent }),
    },
    ...{ lines, lineColor },
    ...(numberFormat !== undefined && { numberFormat }),
  };
}
