import { decimalOfNumber, rescaleDecimal, shiftDecimal, trimDecimal } from "./decimal";
import type { DecimalMark } from "./numberText";
import { readNumberText } from "./numberText";
import { resolveReading } from "./decimalMark";
import type { Decimal, Figure, Unit } from "./figure";
import type { Cell } from "./grid";
import { readNumberFormat } from "./numberFormat";

/** What the surroundings of a cell say about its figure. */
export interface FigureContext {
  /** Unit of the column, table or sheet, for cells that name none themselves. */
  readonly unit?: Unit;
  /** Decimal marks that the table's number texts agree with. */
  readonly marks: readonly DecimalMark[];
  /** True where plain numbers are shares such as 0.57. */
  readonly fractions: boolean;
}

/** `empty`: nothing or a mark for "no value". The other words are reasons of `NotUnderstood`. */
export type FigureFault = "empty" | "unreadableNumber" | "ambiguousNumber";

const PERCENT_PLACES = 2;
const THOUSAND_PLACES = 3;
const FAULTS = { none: "empty", ambiguous: "ambiguousNumber", other: "unreadableNumber" } as const;

/**
 * Reads the figure of a cell with its exact decimal, precision and unit. A typed number has the decimals that its
 * format shows or, when they are more, the decimals that are stored. A share shown as percent is in percent: 0.57
 * with the format 0% is 57 percent without decimals.
 */
export function readFigure(cell: Cell, context: FigureContext): Figure | FigureFault {
  if (typeof cell.content === "number") return readNumber(cell, cell.content, context);
  if (typeof cell.content === "string") return readText(cell, cell.content, context);
  return cell.content === null ? "empty" : "unreadableNumber";
}

function readNumber(cell: Cell, content: number, context: FigureContext): Figure | FigureFault {
  const format = readNumberFormat(cell.numberFormat);
  const stored = decimalOfNumber(content);
  if (stored === undefined || format.date) return "unreadableNumber";
  const fraction = format.percent || context.fractions;
  const places = fraction ? PERCENT_PLACES : -THOUSAND_PLACES * format.thousands;
  const shownDecimals = format.decimals ?? 0;
  const value = withDecimals(
    trimDecimal(shiftDecimal(stored, places)),
    format.percent || !fraction ? shownDecimals : 0
  );
  const unit = fraction ? "percent" : numberUnit(format.unit, context.unit);
  return figureOf(cell, value, { unit, approximate: false, storedAsText: false });
}

function readText(cell: Cell, content: string, context: FigureContext): Figure | FigureFault {
  const read = readNumberText(content);
  if (typeof read === "string") return FAULTS[read];
  const value = resolveReading(read, context.marks);
  if (value === undefined) return "ambiguousNumber";
  const places = context.fractions && read.unit === undefined ? PERCENT_PLACES : 0;
  const unit = places > 0 ? "percent" : (read.unit ?? context.unit ?? "unknown");
  const shifted = shiftDecimal(value, places);
  return figureOf(cell, shifted, { unit, approximate: read.approximate, storedAsText: true });
}

/** A currency format says "kr" also in tables in thousands: a header's unit is then the better word. */
function numberUnit(ofFormat: Unit | undefined, ofContext: Unit | undefined): Unit {
  return (ofFormat === "kronor" ? (ofContext ?? ofFormat) : (ofFormat ?? ofContext)) ?? "unknown";
}

function withDecimals(value: Decimal, atLeast: number): Decimal {
  return rescaleDecimal(value, Math.max(value.decimals, atLeast));
}

function figureOf(
  cell: Cell,
  value: Decimal,
  rest: Pick<Figure, "unit" | "approximate" | "storedAsText">
): Figure {
  return {
    value,
    precision: value.decimals,
    exact: cell.formula.startsWith("="),
    cell: cell.address,
    ...rest,
  };
}
