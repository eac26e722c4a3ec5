import type { AreaAddress } from "./address";
import type { Mapped } from "./applyMapping";
import { applyMapping, staleFault, startOf } from "./applyMapping";
import type { FoundTable } from "./foundTable";
import { tableCells } from "./excelTables";
import { sheetLines } from "./goalAbove";
import { joinCards } from "./goalCard";
import type { CorrectableTable } from "./mapping";
import { NO_MAPPING, parseMapping } from "./mapping";
import type { NotUnderstood, Plan, TableKind, Text } from "./plan";
import type { AmountContext } from "./readAmounts";
import { readAmountTable } from "./readAmounts";
import type { Reading } from "./readAmounts";
import { readCouncilGoals } from "./readCouncilGoals";
import { readGlobalGoals } from "./readGlobalGoals";
import { readGoals } from "./readGoals";
import { readGoalText } from "./readGoalText";
import { readHead } from "./readHead";
import { readPeriodText } from "./readPeriodText";
import { readPeriods, readPoints } from "./readProgramme";
import { readAdjustments, readTransfers } from "./readTransfers";
import type { SheetReading } from "./readSheet";
import { readSheet } from "./readSheet";
import { riddleFaults } from "./riddles";
import type { WorkbookSnapshot } from "./snapshot";

/**
 * Recognises a plan in a workbook. Never throws, whatever the cells hold: what was looked at and not understood stands
 * in `notUnderstood`. Sheets, tables and rows keep the order of the workbook. A person's corrections that the workbook
 * keeps go before what is recognised.
 */
export function readPlan(snapshot: WorkbookSnapshot): Plan {
  const sheets = snapshot.sheets.map(readSheet);
  const { tables, found, stale, faults } = correctedTables(snapshot, sheets);
  const texts = sheets.flatMap(({ aside }) => aside);
  const lines = joinCards(texts);
  const head = readHead(
    texts,
    sheets.map(({ grid }) => grid)
  );
  const findTableCells = tableCells(sheets.map(({ grid }) => grid));
  const read = readContent(tables, { planYear: head.year, findTableCells }, lines);
  const tooFar = snapshot.sheets.flatMap(({ unread = [] }) => unread).map(tooFarFault);
  const notUnderstood = [...tooFar, ...faults, ...read.notUnderstood];
  const content = { ...head, texts, found, stale, ...read, notUnderstood };
  const own = tables.map(({ plan }) => plan);
  return withTexts({ ...content, tables: own }, lines);
}

/** Adds goals and follow-ups that no table holds from running text. */
function withTexts(plan: Plan, lines: readonly Text[]): Plan {
  const goals = plan.goals.length > 0 ? undefined : readGoalText(lines);
  const periods = plan.periods.length > 0 ? undefined : readPeriodText(lines);
  return {
    ...plan,
    ...(goals === undefined ? {} : { goals: goals.goals }),
    ...(periods === undefined ? {} : { periods: periods.periods }),
    tables: [
      ...plan.tables,
      ...(goals?.tables ?? []),
      ...(periods === undefined ? [] : [periods.table]),
    ],
  };
}

interface CorrectedTables extends Mapped {
  readonly faults: readonly NotUnderstood[];
}

function correctedTables(
  { corrections }: WorkbookSnapshot,
  sheets: readonly SheetReading[]
): CorrectedTables {
  const mapping = corrections === undefined ? NO_MAPPING : parseMapping(corrections);
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const mapped = applyMapping(tables, mapping ?? NO_MAPPING, isTableLike);
  const names = sheets.map(({ grid }) => grid.name);
  const stale = mapped.stale.map((one) => staleFault(one, names));
  const damaged: NotUnderstood = { area: startOf(names), reason: "damagedMapping" };
  const riddles = tables.filter((_, index) => isLeftOver(mapped.found[index]));
  return {
    ...mapped,
    faults: [
      ...(mapping === undefined ? [damaged] : stale),
      ...riddles.flatMap(riddleFaults),
      ...sheets.flatMap(({ faults }) => faults),
    ],
  };
}

/** True for what nothing tells to be a table and nobody corrected. */
function isLeftOver(found: CorrectableTable | undefined): boolean {
  return found !== undefined && found.table === undefined && found.correction === undefined;
}

function tooFarFault(area: AreaAddress): NotUnderstood {
  return { area, reason: "tooFar" };
}

function readContent(
  tables: readonly FoundTable[],
  context: AmountContext,
  lines: readonly Text[]
): Omit<Plan, "tables"> {
  const notUnderstood: NotUnderstood[] = tables.flatMap(unknownTable);
  const take = <T>({ items, faults }: Reading<T>): readonly T[] => {
    notUnderstood.push(...faults);
    return items;
  };
  const all = <T>(kind: TableKind, read: (table: FoundTable) => Reading<T>): readonly T[] =>
    tables.filter(({ plan }) => plan.kind === kind).flatMap((table) => take(read(table)));
  const planYear = context.planYear === undefined ? {} : { planYear: context.planYear };
  const goals = take(readGoals(tables, { lines: sheetLines(lines), ...planYear }));
  return {
    budgets: all("budget", (table) => readAmountTable(table, context)),
    ofWhich: all("ofWhich", (table) => readAmountTable(table, context)),
    changes: all("change", (table) => readAmountTable(table, context)),
    adjustments: all("adjustment", readAdjustments),
    transfers: all("transfers", readTransfers),
    councilGoals: take(readCouncilGoals(tables, goals)),
    goals,
    globalGoals: tables.flatMap((table) => readGlobalGoals(table, goals).items),
    points: all("points", (table) => readPoints(table, goals)),
    periods: all("timetable", readPeriods),
    notUnderstood,
  };
}

/** Cells that merely stand together are no riddle: headers that are known, or a table of Excel's own, are. */
function isTableLike({ plan, columns, isExcelTable }: FoundTable): boolean {
  const known = columns.filter(({ role }) => role !== "unknown");
  return isExcelTable || plan.kind !== "unknown" || known.length >= 2;
}

function unknownTable({ plan, rows }: FoundTable): NotUnderstood[] {
  if (rows.length === 0) return [{ area: plan.area, reason: "emptyTable", text: plan.name }];
  return plan.kind === "unknown" ? [{ area: plan.area, reason: "noKind", text: plan.name }] : [];
}
