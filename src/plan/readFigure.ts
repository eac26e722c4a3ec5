import { decimalOfNumber, rescaleDecimal, shiftDecimal, trimDecimal } from "./decimal";
import type { DecimalMarks } from "./decimalMark";
import { resolveReading } from "./decimalMark";
import type { Decimal, Figure, Unit } from "./figure";
import type { Cell } from "./grid";
import type { NumberFormat } from "./numberFormat";
import { readNumberFormat } from "./numberFormat";
import type { NumberDoubt, NumberText } from "./numberText";
import { readNumberText } from "./numberText";
import { isMoney } from "./unit";

/** What the surroundings of a cell say about its figure. */
export interface FigureContext {
  /** Unit of the row, column, table or sheet, for cells that name none themselves. */
  readonly unit?: Unit;
  /** How the table writes decimals. */
  readonly decimalMarks: DecimalMarks;
  /** True where plain numbers are shares such as 0.57. */
  readonly fractions: boolean;
}

/** What stands where a figure should be. */
export type NoFigure = "words" | "date" | "formulaError" | "logical";

/** Why a cell is not read: it holds no figure, or one that means different things to different readers. */
export interface UnreadFigure {
  readonly reason: "unreadableNumber" | "ambiguousNumber";
  readonly detail: NoFigure | NumberDoubt | "decimalMark" | "otherDecimalMark";
  /** The numbers that the digits may stand for: 1.350 and 1350, or only 8.30 where the table has decimal commas. */
  readonly readings?: readonly Decimal[];
}

const PERCENT_PLACES = 2;
const THOUSAND_PLACES = 3;
const SCALED_KRONOR: readonly Unit[] = [
  ...(["kronor", "thousandKronor", "millionKronor", "billionKronor"] as const),
];
/** Excel's General shows no more digits than fit a cell. */
const GENERAL_DIGITS = 10;
const FORMULA_ERROR = /^#[\p{Lu}\d/_]+[!?]?$/u;

/**
 * Reads the figure of a cell with its exact decimal, precision and unit; `undefined` for nothing or a mark for "no
 * value". A typed number has the decimals that its format shows or, when they are more, the decimals that are stored.
 * A formula's number is exact, whatever is shown of it. A share shown as percent is in percent: 0.57 with the format 0%
 * is 57 percent without decimals.
 */
export function readFigure(cell: Cell, context: FigureContext): Figure | UnreadFigure | undefined {
  if (typeof cell.content === "number") return readNumber(cell, cell.content, context);
  if (typeof cell.content === "string") return readText(cell, cell.content, context);
  return cell.content === null ? undefined : unreadable("logical");
}

/** True for what a failed formula gives, such as "#DIV/0!". */
export function isFormulaError(content: unknown): boolean {
  return typeof content === "string" && FORMULA_ERROR.test(content);
}

function unreadable(detail: NoFigure): UnreadFigure {
  return { reason: "unreadableNumber", detail };
}

function readNumber(cell: Cell, content: number, context: FigureContext): Figure | UnreadFigure {
  const format = readNumberFormat(cell.numberFormat, content);
  if (format.date) return unreadable("date");
  const stored = decimalOfNumber(content);
  if (stored === undefined) return unreadable("words");
  const isShare = format.percent || context.fractions;
  const places = isShare ? PERCENT_PLACES : -THOUSAND_PLACES * format.thousands;
  const value = trimDecimal(shiftDecimal(stored, places));
  const lost = format.percent || !isShare ? 0 : places;
  const shown = (format.decimals ?? generalDecimals(content, stored)) - lost;
  const isFormula = cell.formula.startsWith("=");
  const own = isShare && !format.percent ? stored.decimals - places : value.decimals;
  return figureOf(cell, value, {
    precision: isFormula ? shown : Math.max(own, shown),
    ...(value.decimals > shown ? { shown } : {}),
    unit: isShare ? "percent" : numberUnit(format, context.unit),
    approximate: false,
    storedAsText: false,
  });
}

/** Decimals that Excel's General shows of a number. */
function generalDecimals(content: number, stored: Decimal): number {
  if (Math.abs(Number(stored.digits)) < 10 ** GENERAL_DIGITS) return stored.decimals;
  return decimalOfNumber(Number(content.toPrecision(GENERAL_DIGITS)))?.decimals ?? 0;
}

function readText(
  cell: Cell,
  content: string,
  context: FigureContext
): Figure | UnreadFigure | undefined {
  const read = readNumberText(content);
  if (read === "none") return undefined;
  if (read === "other") return unreadable(isFormulaError(content) ? "formulaError" : "words");
  if (typeof read === "string") return { reason: "ambiguousNumber", detail: read };
  const value = resolveReading(read, context.decimalMarks);
  if (value === undefined) return inDoubt(read);
  const places = context.fractions && read.unit === undefined ? PERCENT_PLACES : 0;
  return figureOf(cell, shiftDecimal(value, places), {
    precision: value.decimals - places,
    unit: places > 0 ? "percent" : (read.unit ?? context.unit ?? "unknown"),
    approximate: read.approximate,
    storedAsText: true,
  });
}

function inDoubt({ readings }: NumberText): UnreadFigure {
  const possible = [readings.comma, readings.point].flatMap((reading) => reading ?? []);
  const detail = possible.length > 1 ? "decimalMark" : "otherDecimalMark";
  return { reason: "ambiguousNumber", detail, readings: possible };
}

/**
 * A currency format says "kr" also in tables in thousands: a header's unit is then the better word. A format that leaves
 * out thousands in a table in kronor shows thousand kronor.
 */
function numberUnit({ unit: own, thousands }: NumberFormat, around: Unit | undefined): Unit {
  if (own !== undefined && (own !== "kronor" || around === undefined || !isMoney(around)))
    return own;
  if (around === "kronor") return SCALED_KRONOR[thousands] ?? "unknown";
  return around ?? "unknown";
}

function figureOf(
  cell: Cell,
  value: Decimal,
  rest: Pick<Figure, "precision" | "shown" | "unit" | "approximate" | "storedAsText">
): Figure {
  return {
    value: rescaleDecimal(value, Math.max(value.decimals, rest.precision)),
    exact: cell.formula.startsWith("="),
    cell: cell.address,
    ...rest,
  };
}
