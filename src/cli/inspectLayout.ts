import { formatDecimals, type Language } from "../locales";
import { formatDecimal, type Figure } from "../plan";
import type { Words } from "./inspectText";

const INDENT = "    ";
/** Longer lists are shortened to their beginning and end. */
const MOST_ROWS = 14;
const FIRST_ROWS = 10;
const LAST_ROWS = 2;
const WIDEST_CELL = 46;
const MOST_DECIMALS = 4;

/** A row of a list: its words, figures that are set flush right, and further words. */
export interface ListRow {
  readonly label: string;
  readonly figures?: readonly string[];
  readonly notes?: readonly string[];
}

/** Rows below one another in columns, the middle of a long list replaced by its number of rows. */
export function listLines(rows: readonly ListRow[], words: Words): string[] {
  const isLong = rows.length > MOST_ROWS;
  const kept = isLong ? [...rows.slice(0, FIRST_ROWS), ...rows.slice(-LAST_ROWS)] : rows;
  const labels = alignLeft(kept.map(({ label }) => [label]));
  const figures = alignRight(kept.map((row) => row.figures ?? []));
  const notes = alignLeft(kept.map((row) => row.notes ?? []));
  const lines = kept.map((_, index) =>
    [labels[index], figures[index], notes[index]].flatMap((cells) => cells ?? []).join("  ")
  );
  if (isLong) {
    const count = rows.length - kept.length;
    lines.splice(FIRST_ROWS, 0, words("cli.inspect.moreRows", { count }));
  }
  return lines.map((line) => (INDENT + line).trimEnd());
}

/** A figure as the language writes it, with its unit: "493,4 mnkr". What is missing is a dash. */
export function figureText(figure: Figure | undefined, words: Words, language: Language): string {
  if (figure === undefined) return "–";
  const number = formatDecimals(shortDecimal(figure), language);
  const about = figure.approximate ? `${words("cli.inspect.about")} ` : "";
  const unit =
    figure.unit === "unknown" || figure.unit === "other"
      ? ""
      : ` ${words(`cli.unit.${figure.unit}`)}`;
  return about + number + unit;
}

/** Words on one line, cut where they would crowd out the rest. */
export function clip(text: string, width = WIDEST_CELL): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > width ? `${line.slice(0, width - 1).trimEnd()}…` : line;
}

/** The unrounded value of a formula may have fifteen digits, which nobody reads. */
function shortDecimal({ value, exact }: Figure): string {
  const text = formatDecimal(value);
  return exact && value.decimals > MOST_DECIMALS ? Number(text).toFixed(MOST_DECIMALS) : text;
}

function alignLeft(rows: readonly (readonly string[])[]): string[][] {
  const widths = columnWidths(rows);
  return rows.map((cells) => cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)));
}

function alignRight(rows: readonly (readonly string[])[]): string[][] {
  const widths = columnWidths(rows);
  return rows.map((cells) => cells.map((cell, index) => cell.padStart(widths[index] ?? 0)));
}

function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const cells of rows)
    cells.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, cell.length);
    });
  return widths;
}
