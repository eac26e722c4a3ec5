import type { CellAddress } from "../plan/address";
import {
  compareDecimals,
  formatDecimal,
  decimalOfNumber,
  parseDecimal,
  shiftDecimal,
} from "../plan/decimal";
import type { Decimal, Figure } from "../plan/figure";
import { readNumberFormat } from "../plan/numberFormat";
import type { Plan } from "../plan/plan";
import type { CellContent, WorkbookSnapshot } from "../plan/snapshot";
import { figuresOf } from "./figures";
import type { Repair, RepairedCell } from "./finding";
import { textsOf } from "./texts";

/** What to write in a cell in the place of what was read there. */
export interface CellEdit {
  readonly cell: CellAddress;
  readonly before: { readonly content: CellContent; readonly text: string };
  readonly after: {
    readonly content: string | number;
    /** US code, where a number takes the place of text. */
    readonly numberFormat?: string;
    /** Words, or a decimal string in the unit that the cell shows. */
    readonly text: string;
    readonly percent: boolean;
  };
}

/** Why a repair is left to a person: a formula would be lost, or it is not sure what to write in the cell. */
export interface RepairObstacle {
  readonly cell: CellAddress;
  readonly reason: "formula" | "unsure";
}

export type RepairEdits =
  { readonly edits: readonly CellEdit[] } | { readonly obstacle: RepairObstacle };

/** A cell as it was read. */
interface ReadCell {
  readonly content: CellContent;
  readonly text: string;
  readonly formula: string;
  readonly numberFormat: string;
}

const PERCENT_PLACES = 2;
const THOUSAND_PLACES = 3;

function readCell({ sheets }: WorkbookSnapshot, cell: CellAddress): ReadCell | undefined {
  const sheet = sheets.find(({ name }) => name === cell.sheet);
  const at = <T>(grid: readonly (readonly T[])[] | undefined) =>
    sheet && grid?.[cell.row - sheet.row]?.[cell.column - sheet.column];
  const content = at(sheet?.values);
  if (content === undefined) return undefined;
  const [text, formula] = [at(sheet?.text) ?? "", at(sheet?.formulas) ?? ""];
  return { content, text, formula, numberFormat: at(sheet?.numberFormats) ?? "General" };
}

const isAt = (one: CellAddress, { sheet, row, column }: CellAddress) =>
  one.sheet === sheet && one.row === row && one.column === column;

/**
 * By how many places the point of a stored number moves to give the figure that was read; undefined when that is not sure.
 * Per cent may be stored as 57, or as 0.57 with or without a format that says so.
 */
function placesOf({ unit, value }: Figure, numberFormat: string, stored: Decimal) {
  const { percent, thousands } = readNumberFormat(numberFormat, Number(formatDecimal(stored)));
  const unsaid = stored.digits === 0n ? [] : [0, PERCENT_PLACES];
  const ofPercent = percent ? [PERCENT_PLACES] : unsaid;
  const candidates = unit === "percent" ? ofPercent : [-THOUSAND_PLACES * thousands];
  return candidates.find((places) => compareDecimals(shiftDecimal(stored, places), value) === 0);
}

/** A number format for a figure that was text: as many decimals as the figure is to have. */
function formatFor(value: Decimal, percent: boolean): string {
  const decimals = Math.max(0, value.decimals);
  const tail = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  return percent ? `0${tail}%` : `#,##0${tail}`;
}

/** A number in the place of text that was read as one. */
function textToNumber(
  value: Decimal,
  text: string
): Pick<CellEdit["after"], "content" | "numberFormat"> {
  const percent = text.includes("%");
  const stored = shiftDecimal(value, percent ? -PERCENT_PLACES : 0);
  return { content: Number(formatDecimal(stored)), numberFormat: formatFor(value, percent) };
}

function numberEdit(
  cell: CellAddress,
  value: Decimal,
  figure: Figure,
  { content, text, numberFormat }: ReadCell
): CellEdit | undefined {
  const shown = { text: formatDecimal(value), percent: figure.unit === "percent" };
  const before = { content, text };
  if (typeof content === "string")
    return figure.storedAsText
      ? { cell, before, after: { ...textToNumber(value, content), ...shown } }
      : undefined;
  const stored = typeof content === "number" ? decimalOfNumber(content) : undefined;
  const places = stored && placesOf(figure, numberFormat, stored);
  if (places === undefined) return undefined;
  const written = Number(formatDecimal(shiftDecimal(value, -places)));
  return { cell, before, after: { content: written, ...shown } };
}

/** The words in a cell that the plan read there: its text, or the status of a point. */
function wordsAt(plan: Plan, cell: CellAddress): string | undefined {
  const statuses = plan.points.flatMap(({ status }) => status ?? []);
  return [...textsOf(plan), ...statuses].find((text) => isAt(text.cell, cell))?.value;
}

/** Puts the new words in the place of those that were read, and leaves what else stands in the cell. */
function wordsEdit(
  { cell, value }: RepairedCell,
  plan: Plan,
  { content, text }: ReadCell
): CellEdit | undefined {
  const read = wordsAt(plan, cell);
  if (typeof content !== "string" || read === undefined || read === "") return undefined;
  const parts = content.split(read);
  if (parts.length !== 2) return undefined;
  const words = parts.join(value);
  return {
    cell,
    before: { content, text },
    after: { content: words, text: words, percent: false },
  };
}

function editOf(repaired: RepairedCell, plan: Plan, snapshot: WorkbookSnapshot) {
  const { cell, value } = repaired;
  const read = readCell(snapshot, cell);
  if (read === undefined) return { cell, reason: "unsure" } as const;
  if (read.formula !== "") return { cell, reason: "formula" } as const;
  const figure = figuresOf(plan).find((one) => isAt(one.cell, cell));
  const number = parseDecimal(value);
  const edit =
    figure !== undefined && number !== undefined
      ? numberEdit(cell, number, figure, read)
      : wordsEdit(repaired, plan, read);
  return edit ?? ({ cell, reason: "unsure" } as const);
}

/**
 * What carrying out a repair writes, cell by cell, in terms of what the workbook held when it was checked: 58 per cent is
 * the number 0.58 where 0.57 shows as 57 %. Refused whole when one of its cells is a formula, or holds something that the
 * plan does not account for.
 */
export function repairEdits(
  { cells }: Repair,
  plan: Plan,
  snapshot: WorkbookSnapshot
): RepairEdits {
  const made = cells.map((repaired) => editOf(repaired, plan, snapshot));
  const obstacle = made.find((one) => "reason" in one);
  if (obstacle !== undefined) return { obstacle };
  return { edits: made.filter((one) => "after" in one) };
}
