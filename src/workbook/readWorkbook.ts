import { isGenerated, type ExistingSheet, type ExistingWorkbook } from "../followup/existing";
import { isTemplate } from "../followup/template/template";
import type { TableSnapshot, WorkbookSnapshot } from "../plan/snapshot";
import { emptyGrids, readGrids, type Grids } from "./grids";
import {
  areaOfFormula,
  journalKey,
  marksOf,
  namePrefix,
  namesInJournal,
  sheetOfFormula,
} from "./marks";
import { correctionsKey, settingText } from "./settings";
import type { SheetMemory } from "./sheetMemory";

const sheetMembers = [
  "items/id,items/name",
  "items/visibility",
  "items/protection/protected",
  "items/tables/items/name",
  "items/tables/items/showHeaders",
  "items/tables/items/showTotals",
  "items/customProperties/items/key",
  "items/customProperties/items/value",
].join(",");

interface TableRange {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

/**
 * Reads every sheet with its tables and the marks of generated sheets, in two syncs whatever their number: the first
 * finds sheets, tables and names, the second reads cells. Sheets that are too large for one answer cost more.
 *
 * Bold and indent are read where labels stand, in the first columns of each sheet; elsewhere they are false and 0.
 *
 * @param memory Sheets whose cells need not be read; those that are read are kept there.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  memory?: SheetMemory
): Promise<ExistingWorkbook> {
  const sheets = context.workbook.worksheets.load(sheetMembers);
  const names = context.workbook.names.load("items/name,items/formula");
  const journal = context.workbook.settings.getItemOrNullObject(journalKey).load("value");
  const kept = context.workbook.settings.getItemOrNullObject(correctionsKey).load("value");
  await context.sync();
  const adding = journal.isNullObject ? [] : namesInJournal(journal.value);
  const sheetNames = sheets.items.map((sheet) => sheet.name);
  const corrections = settingText(kept);
  const marked = markedNames(names.items, sheetNames);
  let ranges: TableRange[][] = [];
  let own: (Excel.NamedItemCollection | undefined)[] = [];
  const grids = await readCells(context, sheets.items, memory, () => {
    ranges = sheets.items.map((sheet) => sheet.tables.items.map(tableRange));
    own = sheets.items.map((sheet) => ownNames(sheet, marked));
  });
  return {
    sheets: sheets.items.map((sheet, index) => {
      const pointing = marked.filter(({ pointed }) => pointed === sheet.name);
      const existing = {
        ...existingSheet(sheet, grids[index] ?? emptyGrids, ranges[index] ?? [], pointing),
        ...(own[index]?.items.some(isOurs) === true && { isAside: true }),
      };
      const isLeftOver =
        (adding.includes(sheet.name) && isBlank(existing)) || isUnmarkedCopy(existing, adding);
      return isLeftOver ? { ...existing, isLeftOver } : existing;
    }),
    ...(corrections === undefined ? {} : { corrections }),
    brokenNames: marked.flatMap(({ name, pointed }) => (pointed === undefined ? [name] : [])),
  };
}

/** The cells of each sheet, from memory where they are there. */
async function readCells(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  memory: SheetMemory | undefined,
  askForMore: () => void
): Promise<readonly Grids[]> {
  const known = sheets.map((sheet) => memory?.recall(sheet));
  const unknown = sheets.filter((_, index) => known[index] === undefined);
  const read = await readGrids(context, unknown, askForMore);
  for (const [index, sheet] of unknown.entries()) memory?.keep(sheet, read[index] ?? emptyGrids);
  return sheets.map((sheet, index) => known[index] ?? read[unknown.indexOf(sheet)] ?? emptyGrids);
}

/** Reads every sheet as recognition sees it, generated sheets too. Two syncs, as `readWorkbook`. */
export async function readSnapshot(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const { sheets, corrections } = await readWorkbook(context);
  return {
    ...(corrections === undefined ? {} : { corrections }),
    sheets: sheets.map((sheet) => sheet.snapshot),
  };
}

/**
 * Asks for the names that belong to a sheet which is not marked: a person's copy of a generated one has ours, since
 * Excel gives a copy names of its own for those that point at the sheet. Not asked in workbooks without any of ours.
 */
function ownNames(
  { name, customProperties, names }: Excel.Worksheet,
  marked: readonly MarkedName[]
): Excel.NamedItemCollection | undefined {
  const isKnown =
    marked.length === 0 ||
    marked.some(({ pointed }) => pointed === name) ||
    marksOf(customProperties.items).key !== undefined;
  return isKnown ? undefined : names.load("items/name,items/scope");
}

/** Excel has at times listed the workbook's names among those of every sheet. */
function isOurs({ name, scope }: Excel.NamedItem): boolean {
  return scope === "Worksheet" && name.startsWith(namePrefix);
}

function tableRange(table: Excel.Table): TableRange {
  return { table, range: table.getRange().load("rowIndex,columnIndex,rowCount,columnCount") };
}

/** The add-in's defined names with the sheet they point at, if it is still there. */
function markedNames(names: readonly Excel.NamedItem[], sheets: readonly string[]): MarkedName[] {
  return names
    .filter(({ name }) => name.startsWith(namePrefix))
    .map(({ name, formula }) => {
      const pointed = sheetOfFormula(String(formula))?.toLowerCase();
      const area = areaOfFormula(String(formula));
      return { name, pointed: sheets.find((sheet) => sheet.toLowerCase() === pointed), area };
    });
}

interface MarkedName {
  readonly name: string;
  /** Name of the sheet that is pointed at; none when it has been deleted. */
  readonly pointed: string | undefined;
  readonly area: ReturnType<typeof areaOfFormula>;
}

/** A copy of a template that got neither mark nor name: "Mall (2)" with placeholders, while "Mall (" is being copied. */
function isUnmarkedCopy(sheet: ExistingSheet, adding: readonly string[]): boolean {
  const { name } = sheet.snapshot;
  const isCopy = adding.some((one) => one.endsWith(" (") && name.startsWith(one));
  return isCopy && !isGenerated(sheet) && isTemplate(sheet.snapshot);
}

function isBlank(sheet: ExistingSheet): boolean {
  return (
    sheet.snapshot.values.length === 0 && sheet.snapshot.tables.length === 0 && !isGenerated(sheet)
  );
}

function existingSheet(
  sheet: Excel.Worksheet,
  grids: Grids,
  ranges: readonly TableRange[],
  own: readonly MarkedName[]
): ExistingSheet {
  const visibility =
    sheet.visibility === "Visible"
      ? "visible"
      : sheet.visibility === "Hidden"
        ? "hidden"
        : "veryHidden";
  const tables = ranges.map((one) => tableSnapshot(sheet.name, one));
  return {
    snapshot: { name: sheet.name, visibility, ...grids, tables },
    ...marksOf(sheet.customProperties.items),
    identityNames: own.map(({ name }) => name),
    marks: own.flatMap(({ name, area }) => (area === undefined ? [] : [{ name, ...area }])),
    isProtected: sheet.protection.protected,
  };
}

function tableSnapshot(sheet: string, { table, range }: TableRange): TableSnapshot {
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
  return {
    name: table.name,
    area: { sheet, row, column, rowCount, columnCount },
    hasHeaders: table.showHeaders,
    hasTotals: table.showTotals,
  };
}
