import { applyMapping, keyOfTable } from "./applyMapping";
import type { FoundTable } from "./foundTable";
import { excelColumns } from "./formulaSums";
import type { Mapping, TableKey } from "./mapping";
import type { NotUnderstood, Plan, PlanTable, TableKind } from "./plan";
import type { AmountContext } from "./readAmounts";
import { readAmountTable } from "./readAmounts";
import type { Reading } from "./readAmounts";
import { readCouncilGoals } from "./readCouncilGoals";
import { readGlobalGoals } from "./readGlobalGoals";
import { readGoals } from "./readGoals";
import type { GoalText } from "./readGoalText";
import { readGoalText } from "./readGoalText";
import { readHead } from "./readHead";
import { readPeriods, readPoints } from "./readProgramme";
import { readAdjustments, readTransfers } from "./readTransfers";
import type { SheetReading } from "./readSheet";
import { readSheet } from "./readSheet";
import type { WorkbookSnapshot } from "./snapshot";

const NO_MAPPING: Mapping = { tables: [] };

/**
 * Recognises a plan in a workbook. Never throws, whatever the cells hold: what was looked at and not understood stands
 * in `notUnderstood`. Sheets, tables and rows keep the order of the workbook. `mapping` holds a person's corrections,
 * which go before what is recognised.
 */
export function readPlan(snapshot: WorkbookSnapshot, mapping: Mapping = NO_MAPPING): Plan {
  const sheets = snapshot.sheets.map(readSheet);
  const recognised = sheets.flatMap((sheet) => sheet.tables).filter(isTableLike);
  const { tables, faults } = applyMapping(recognised, mapping, snapshot.sheets[0]?.name ?? "");
  const texts = sheets.flatMap(({ aside }) => aside);
  const head = readHead(
    texts,
    sheets.map(({ grid }) => grid)
  );
  const findExcelColumn = excelColumns(sheets.map(({ grid }) => grid));
  const read = readContent(tables, { planYear: head.year, findExcelColumn });
  const content = { ...read, notUnderstood: [...faults, ...read.notUnderstood] };
  const written = content.goals.length > 0 ? undefined : firstGoalText(sheets);
  const found = tables.map(({ plan }) => plan);
  if (written === undefined) return { ...head, tables: found, texts, ...content };
  return { ...head, tables: [...found, written.table], texts, ...content, goals: written.goals };
}

/** Goals that no table holds may stand as running text. */
function firstGoalText(sheets: readonly SheetReading[]): GoalText | undefined {
  return sheets.map(({ aside }) => readGoalText(aside)).find((found) => found !== undefined);
}

function readContent(tables: readonly FoundTable[], context: AmountContext): Omit<Plan, "tables"> {
  const notUnderstood: NotUnderstood[] = tables.flatMap(unknownTable);
  const take = <T>({ items, faults }: Reading<T>): readonly T[] => {
    notUnderstood.push(...faults);
    return items;
  };
  const all = <T>(kind: TableKind, read: (table: FoundTable) => Reading<T>): readonly T[] =>
    tables.filter(({ plan }) => plan.kind === kind).flatMap((table) => take(read(table)));
  const goals = take(readGoals(tables));
  return {
    budgets: all("budget", (table) => readAmountTable(table, context)),
    ofWhich: all("ofWhich", (table) => readAmountTable(table, context)),
    changes: all("change", (table) => readAmountTable(table, context)),
    adjustments: all("adjustment", readAdjustments),
    transfers: all("transfers", readTransfers),
    councilGoals: all("councilGoals", (table) => readCouncilGoals(table, goals)),
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

/** The tables of a workbook as they are recognised, each with the key that a correction of it is kept under. */
export function tableKeys(
  snapshot: WorkbookSnapshot
): readonly { readonly table: PlanTable; readonly key: TableKey }[] {
  const tables = snapshot.sheets.flatMap((sheet) => readSheet(sheet).tables).filter(isTableLike);
  return tables.map((table) => ({ table: table.plan, key: keyOfTable(table, tables) }));
}
