import type { SheetBlueprint } from "../followup/blueprint";
import { TakenNames } from "../followup/freeNames";
import { fingerprint } from "../followup/record";
import { ownSheetKey } from "./marks";
import { diagnose } from "./protection";
import { writeSheet } from "./writeSheet";

/** A sheet that shows something about the plan and is no part of it. */
export interface OwnSheet {
  /** What the sheet shows, such as "report": an older one of the same kind is what it may replace. */
  readonly kind: string;
  readonly blueprint: SheetBlueprint;
  /** Number of charts that `finish` adds. */
  readonly charts: number;
  /** Queues what a blueprint cannot say. */
  readonly finish: (sheet: Excel.Worksheet) => void;
}

/** What became of a sheet: its name, and whether an older one that nobody had changed was replaced. */
export interface InsertedSheet {
  readonly sheet: string;
  readonly replaced: boolean;
}

const sheetMembers = [
  "items/name",
  "items/position",
  "items/tables/items/name",
  "items/customProperties/items/key",
  "items/customProperties/items/value",
].join(",");

/**
 * Inserts a sheet, last in the workbook, and shows it. An older one of its kind is replaced, in its place, only if it still
 * is just what we wrote; one that somebody has written, sorted, commented or drawn on stays, and the new sheet gets another
 * name. Four syncs, and one more where there is an older one.
 *
 * @throws WorkbookError of kind "protectedWorkbook" when no sheet may be added.
 */
export async function insertOwnSheet(
  context: Excel.RequestContext,
  own: OwnSheet
): Promise<InsertedSheet> {
  const sheets = context.workbook.worksheets.load(sheetMembers);
  await context.sync();
  const untouched = await untouchedOf(context, sheets.items, own);
  const kept = sheets.items.filter((sheet) => !untouched.includes(sheet));
  const names = new TakenNames({
    sheets: kept.map(({ name, tables: { items } }) => ({ snapshot: { name, tables: items } })),
  });
  const name = names.takeSheet(own.blueprint.names);
  const blueprint = names.takeTables(own.blueprint);
  const position = untouched[0]?.position;
  try {
    untouched.forEach((sheet) => sheet.delete());
    const sheet = context.workbook.worksheets.add(name);
    // Marked before it is filled, so that what an interruption leaves is not taken for a part of the plan.
    sheet.customProperties.add(ownSheetKey, own.kind);
    if (position !== undefined) sheet.position = position;
    writeSheet(sheet, blueprint, "");
    own.finish(sheet);
    sheet.activate();
    await context.sync();
    await seal(context, sheet, own);
  } catch (error) {
    throw await diagnose(context, error, [{ sheet: name }]);
  }
  return { sheet: name, replaced: untouched.length > 0 };
}

/** The sheets of a kind that hold just what we wrote. */
async function untouchedOf(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  { kind, charts: ownCharts }: OwnSheet
): Promise<Excel.Worksheet[]> {
  const older = sheets.flatMap((sheet) => {
    const { items } = sheet.customProperties;
    const mark = items.find(({ key }) => key.toLowerCase() === ownSheetKey);
    if (mark?.value.startsWith(`${kind}:`) !== true) return [];
    const [comments, charts] = [sheet.comments.getCount(), sheet.charts.getCount()];
    return [{ sheet, sealed: mark.value, used: contentsOf(sheet), comments, charts }];
  });
  if (older.length === 0) return [];
  await context.sync();
  return older
    .filter(({ comments, charts }) => comments.value === 0 && charts.value === ownCharts)
    .filter(({ used, sealed }) => sealed === sealOf(kind, used))
    .map(({ sheet }) => sheet);
}

function contentsOf(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRangeOrNullObject(true).load("address,formulas");
}

/** A fingerprint of where a sheet holds what, with the kind of sheet it is. */
function sealOf(kind: string, used: Excel.Range): string {
  const contents = used.isNullObject ? [] : [used.address.split("!").at(-1), used.formulas];
  return `${kind}:${fingerprint(JSON.stringify(contents))}`;
}

async function seal(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { kind }: OwnSheet
): Promise<void> {
  const used = contentsOf(sheet);
  await context.sync();
  sheet.customProperties.add(ownSheetKey, sealOf(kind, used));
  await context.sync();
}
