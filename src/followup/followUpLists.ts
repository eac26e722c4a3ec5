import type { CellAddress } from "../plan/address";
import type { Plan } from "../plan/plan";
import type { BlueprintMark } from "./blueprint";
import type { ExistingSheet, ExistingWorkbook } from "./existing";
import { followUpSettings, type FollowUpSettings } from "./followUpSettings";
import { contentAt, standingTable } from "./sheetCells";
import type { FollowUpTexts } from "./texts";
import { levelNames, listsKey, periodsTable, settingNames } from "./vocabularies";

/** From which share of the target on an indicator is called what. */
export interface FulfilmentLevel {
  /** 0–1 and above. */
  readonly from: number;
  readonly words: string;
}

/** How a workbook is followed up, with where on its lists sheet that is changed. */
export interface FollowUpLists extends FollowUpSettings {
  readonly levels: readonly FulfilmentLevel[];
  /** Missing while the workbook has no lists sheet, or when somebody has taken the part away. */
  readonly places: {
    readonly periods?: CellAddress;
    readonly levels?: CellAddress;
    readonly making?: CellAddress;
  };
}

/** Reads what a workbook's lists sheet says of its follow-ups; see `followUpSettings` for one without. */
export function followUpLists(
  workbook: ExistingWorkbook,
  plan: Plan,
  text: FollowUpTexts
): FollowUpLists {
  const settings = followUpSettings(workbook, plan, text);
  const sheet = workbook.sheets.find(({ key }) => key === listsKey);
  if (sheet === undefined) return { ...settings, levels: [], places: {} };
  const { name } = sheet.snapshot;
  const periods = standingTable(sheet.snapshot, periodsTable)?.table.area;
  const levels = markNamed(sheet, levelNames.from);
  const making = markNamed(sheet, settingNames.economy);
  const at = ({ row, column }: { readonly row: number; readonly column: number }) => ({
    ...{ sheet: name, row, column },
  });
  return {
    ...settings,
    levels: levels === undefined ? [] : levelsAt(sheet, levels),
    places: {
      ...(periods && { periods: at(periods) }),
      ...(levels && { levels: at(levels) }),
      ...(making && { making: at(making) }),
    },
  };
}

function markNamed({ marks = [] }: ExistingSheet, name: string): BlueprintMark | undefined {
  return marks.find((mark) => mark.name === name);
}

function levelsAt(sheet: ExistingSheet, from: BlueprintMark): FulfilmentLevel[] {
  const words = markNamed(sheet, levelNames.words);
  return Array.from({ length: from.rowCount }, (_, down) => {
    const share = contentAt(sheet.snapshot, { row: from.row + down, column: from.column });
    const word =
      words && contentAt(sheet.snapshot, { row: words.row + down, column: words.column });
    return { from: Number(share), words: String(word ?? "") };
  }).filter(({ from: share, words: word }) => Number.isFinite(share) && word !== "");
}
