import type { Plan } from "../plan/plan";
import type { CellContent } from "../plan/snapshot";
import type { ExistingSheet, ExistingWorkbook } from "./existing";
import { kindWords, NO_TEMPLATE, periodHeaders } from "./listSettings";
import { kindOf, periodId, periodsOfPlan, type FollowUpPeriod, type PeriodKind } from "./periods";
import { periodKind } from "../plan/periodKind";
import { contentAt, standingTable } from "./sheetCells";
import type { FollowUpTexts } from "./texts";
import { choiceName, listsKey, periodsTable, settingNames } from "./vocabularies";

/** How a workbook is followed up: what stands below the words on its lists sheet. */
export interface FollowUpSettings {
  /** The follow-ups of the year, in order. */
  readonly periods: readonly FollowUpPeriod[];
  /** True when the goals' sheets get a block for economy. */
  readonly economy: boolean;
  /** True when what comes from the plan is locked on the sheets. */
  readonly protect: boolean;
  /**
   * Name of the sheet that the goals' sheets are made from; "" for the standard one. Undefined when nothing is said: a
   * sheet named `Mall` where there is one, see `chosenTemplate`.
   */
  readonly template: string | undefined;
}

/**
 * How a workbook says that it is followed up. A workbook without a lists sheet has the periods of the plan's
 * timetable, no economy, no protection and no template of its own.
 */
export function followUpSettings(
  workbook: ExistingWorkbook,
  plan: Plan,
  text: FollowUpTexts
): FollowUpSettings {
  const planned = periodsOfPlan(plan, text);
  const standard = { periods: planned, economy: false, protect: false, template: undefined };
  const sheet = workbook.sheets.find(({ key }) => key === listsKey);
  if (sheet === undefined) return standard;
  const periods = periodsOn(sheet, text);
  const template = String(valueOf(sheet, settingNames.template) ?? "").trim();
  const yes = valueOf(sheet, choiceName("ready", 0)) ?? text("list.ready.yes");
  return {
    periods: periods.length === 0 ? planned : periods,
    economy: valueOf(sheet, settingNames.economy) === yes,
    protect: valueOf(sheet, settingNames.protect) === yes,
    template: template === "" ? undefined : template === NO_TEMPLATE ? "" : template,
  };
}

/** What the cell holds that one of the add-in's defined names points at. */
function valueOf({ snapshot, marks = [] }: ExistingSheet, name: string): CellContent {
  const mark = marks.find((one) => one.name === name);
  return mark === undefined ? null : contentAt(snapshot, mark);
}

function periodsOn({ snapshot }: ExistingSheet, text: FollowUpTexts): FollowUpPeriod[] {
  const standing = standingTable(snapshot, periodsTable);
  if (standing === undefined) return [];
  const { row, column, rowCount } = standing.table.area;
  const columns = periodHeaders(text).map((header) => standing.headers.indexOf(header));
  const rows = Array.from({ length: rowCount - 1 }, (_, down) =>
    columns.map((right) =>
      right < 0
        ? ""
        : String(contentAt(snapshot, { row: row + 1 + down, column: column + right }) ?? "").trim()
    )
  );
  const periods = rows.flatMap((words) => periodOf(words, text));
  return periods.filter(({ id }, index) => periods.findIndex((one) => one.id === id) === index);
}

function periodOf(words: readonly string[], text: FollowUpTexts): FollowUpPeriod[] {
  const [name = "", short = "", kind = "", carriedOut = "", reported = ""] = words;
  const shortName = short === "" ? name.toLowerCase() : short;
  const id = periodId(shortName, text);
  if (id === "") return [];
  return [
    {
      ...{ id, kind: kindIn(kind, name, text), name: name === "" ? shortName : name, shortName },
      ...(carriedOut !== "" && { carriedOut }),
      ...(reported !== "" && { reported }),
    },
  ];
}

/** The kind that is chosen in the list, else what the period is called like. */
function kindIn(chosen: string, name: string, text: FollowUpTexts): PeriodKind {
  const kinds = Object.keys(kindWords) as PeriodKind[];
  const found = kinds.find(
    (kind) => text(`list.${kindWords[kind]}`).toLowerCase() === chosen.toLowerCase()
  );
  return found ?? kindOf({ kind: periodKind(name) });
}
