import type { AmountLine, AmountTable } from "../plan/plan";
import { isTotalHeader } from "../plan/structure/columnSupposals";
import { isRunning, withoutPeriod } from "../plan/structure/runningLabel";
import { areMostly, type JudgedColumns } from "./columnCertainty";
import { amountColumns, figureAt } from "./columns";
import { headerOf, type LineSum } from "./columnSums";
import type { RoundingMode } from "./rounding";
import { stateSum, type Term } from "./statedSum";
import { isDecided } from "./sumReport";

/** A row or column of amounts, one for each period. */
interface Track {
  readonly label: string;
  readonly cells: () => readonly Cell[];
}

interface Cell {
  readonly line: AmountLine;
  readonly column: number;
  /** What the period is called: the header of a row's cell, the label of a column's. */
  readonly period: string;
}

function rowsOf(table: AmountTable): Track[] {
  const columns = amountColumns(table)
    .map((column) => ({ column, period: headerOf(table, column) }))
    .filter(({ period }) => !isTotalHeader(period));
  return table.lines.map((line) => ({
    label: line.label.value,
    cells: () => columns.map((at) => ({ line, ...at })),
  }));
}

function columnsOf(table: AmountTable): Track[] {
  const lines = table.lines.filter(({ isTotal, isOfWhich }) => !isTotal && !isOfWhich);
  return amountColumns(table).map((column) => ({
    label: headerOf(table, column),
    cells: () => lines.map((line) => ({ line, column, period: line.label.value })),
  }));
}

function termOf({ label }: Track, { line, column, period }: Cell): Term[] {
  const figure = figureAt(line, column);
  const name = `${label} ${period}`;
  return figure ? [{ label: name, labelCell: line.label.cell, figure, weight: 1 }] : [];
}

/** Each total as the one before it and what the period adds. */
function sumsOf(total: Track, added: Track, mode: RoundingMode): LineSum[] {
  const [cells, others] = [total.cells(), added.cells()];
  return cells.flatMap((cell, place) => {
    const [before, own] = [cells[place - 1], others[place]];
    const amount = figureAt(cell.line, cell.column);
    const parts = before && own ? [...termOf(total, before), ...termOf(added, own)] : [];
    if (amount === undefined || parts.length < 2) return [];
    const label = cell.line.label.value === total.label ? cell.period : total.label;
    return [{ ...stateSum(label, amount, parts, mode, false), line: cell.line }];
  });
}

/** What grows in so many periods, and no fewer than those where it does not, is a running total. */
const LEAST = 2;

function isTelling({ amount, parts }: LineSum): boolean {
  const figures = [amount, ...parts.flatMap(({ figure }) => figure ?? [])];
  return figures.every(({ value }) => value.digits !== 0n);
}

function judged(sums: readonly LineSum[]): JudgedColumns[] {
  const known = sums.filter((sum) => isDecided(sum));
  const holding = known.filter(({ verdict }) => verdict === "consistent");
  const failing = known.filter(({ verdict }) => verdict !== "consistent");
  const telling = holding.filter(isTelling);
  if (telling.length < LEAST || telling.length < failing.length) return [];
  return [{ holding, failing, isCertain: areMostly(telling, failing) }];
}

/** What a running total adds up stands near it. */
const NEAR = 12;

/** What a running total adds up is about the same, else the nearest before it. */
function runningIn(tracks: readonly Track[], mode: RoundingMode): JudgedColumns[] {
  return tracks.flatMap((total, place) => {
    if (!isRunning(total.label)) return [];
    const from = Math.max(0, place - NEAR);
    const others = tracks.slice(from, place + NEAR).filter(({ label }) => !isRunning(label));
    const own = withoutPeriod(total.label);
    const alike = others.filter(({ label }) => withoutPeriod(label) === own);
    const nearest = others.filter((other) => tracks.indexOf(other, from) < place).slice(-1);
    const added = [...alike, ...nearest];
    return added.flatMap((other) => judged(sumsOf(total, other, mode))).slice(0, 1);
  });
}

/**
 * Rows and columns that are running totals of others, as "Ackumulerat" of the months: each amount is the one before it and
 * that of its own period.
 */
export function runningTotalsOf(table: AmountTable, mode: RoundingMode): JudgedColumns[] {
  return [...runningIn(rowsOf(table), mode), ...runningIn(columnsOf(table), mode)];
}
