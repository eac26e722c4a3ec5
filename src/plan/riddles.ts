import type { AreaAddress } from "./address";
import { countMarks } from "./agendaMatrix";
import { isTotalLabel } from "./amountLabel";
import { isFigureColumn } from "./columnRole";
import { profileColumn } from "./columnProfile";
import type { FoundColumn, FoundTable } from "./foundTable";
import type { SheetGrid } from "./grid";
import { columnsOf } from "./headerRow";
import type { ColumnRole, NotUnderstood } from "./plan";
import { isUnitLine } from "./sheetUnit";

const LEAST_ROWS = 2;
/** Fewer columns of marks are a list that is ticked off. */
const LEAST_MARKED = 2;
/** Pages and counters are whole numbers below this that only grow. */
const HIGHEST_PAGE = 999;
/** Words beside numbers that are no amounts. */
const NO_AMOUNTS =
  /^(?:tele?fon|tel|mobil|fax|rum|version|utgåva|revision|sid(?:a|or|nr)|page|phone|room|postn|kod|löpn|id(?!\p{L}))/iu;
/** Roles that only tables of a plan have, unlike names, numbers and comments. */
const PLAN_ROLES: ReadonlySet<ColumnRole> = new Set([
  ...(["goal", "indicator", "baseline", "target", "contribution", "globalGoal"] as const),
  ...(["handling", "carriedOut", "from", "to"] as const),
]);

/**
 * What to say of cells that stand as a table but are not read as one: figures of no known kind, a matrix of marks, or a
 * header that speaks of a plan. Contacts, contents with their pages and other lists of words are no riddle.
 */
export function riddleFaults(table: FoundTable): NotUnderstood[] {
  const { plan, columns, rows } = table;
  if (plan.kind !== "unknown" || rows.length < LEAST_ROWS) return [];
  const hasHeader = columns.some(({ header }) => header !== "");
  const speaksOfPlan = columns.some(
    ({ role, topic, header }) =>
      header !== "" && (PLAN_ROLES.has(role) || (topic !== undefined && topic !== "goals"))
  );
  const ofMarks = columns.filter(({ column }) => countMarks(table.grid, rows, column) > 0);
  const isMatrix = ofMarks.length >= LEAST_MARKED;
  if (!speaksOfPlan && !isMatrix && !columns.some((column) => holdsFigures(table, column)))
    return [];
  return [{ area: plan.area, reason: hasHeader ? "noKind" : "noHeader", text: plan.name }];
}

function holdsFigures({ grid, rows }: FoundTable, { column, header, unit }: FoundColumn): boolean {
  if (NO_AMOUNTS.test(header) || unit === "count") return false;
  const profile = profileColumn(grid, rows, column);
  if (!isFigureColumn(profile) || profile.figures < LEAST_ROWS) return false;
  return profile.money > 0 || !onlyGrows(rows.map((row) => grid.content(row, column)));
}

function onlyGrows(contents: readonly unknown[]): boolean {
  const numbers = contents.filter((one) => one !== null).map(Number);
  return numbers.every(
    (number, index) =>
      Number.isInteger(number) && number <= HIGHEST_PAGE && number >= (numbers[index - 1] ?? 0)
  );
}

/**
 * What to say of a row or column of cells that stands by itself: amounts, told by decimals, grouped digits, a unit of
 * money or the word of a total, belong to no table.
 */
export function looseFaults(grid: SheetGrid, area: AreaAddress): NotUnderstood[] {
  const rows = Array.from({ length: area.rowCount }, (_, index) => area.row + index);
  const isRow = area.rowCount === 1;
  const profiles = columnsOf(area).map((column) => profileColumn(grid, rows, column));
  const isTotal =
    isRow && columnsOf(area).some((column) => isTotalLabel(grid.words(area.row, column)));
  const holdsAmounts = profiles.some(
    ({ money, words, figures }) =>
      (money > 0 && (isRow || figures > words)) || (isTotal && figures > 0)
  );
  const shown = rows.flatMap((row) => columnsOf(area).map((column) => grid.shown(row, column)));
  const text = shown.filter(Boolean).slice(0, MAX_SHOWN).join("; ");
  // "1.000 kr." above a table is its unit.
  if (!holdsAmounts || NO_AMOUNTS.test(text) || isUnitLine(text)) return [];
  return [{ area, reason: "noHeader", text }];
}

const MAX_SHOWN = 6;
