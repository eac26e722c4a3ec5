import type { CellAddress } from "../plan/address";
import type { Plan } from "../plan/plan";
import type { BlueprintMark } from "./blueprint";
import { isGenerated, type ExistingSheet, type ExistingWorkbook } from "./existing";
import { followUpSettings, type FollowUpSettings } from "./followUpSettings";
import { contentAt, standingTable } from "./sheetCells";
import { chosenTemplate } from "./template/chosenTemplate";
import { isTemplate, templateFaults, type TemplateFault } from "./template/template";
import type { FollowUpTexts } from "./texts";
import { levelNames, listsKey, periodsTable, settingNames } from "./vocabularies";

/** From which share of the target on an indicator is called what. */
export interface FulfilmentLevel {
  /** 0–1 and above. */
  readonly from: number;
  readonly words: string;
}

/** A sheet that the goals' sheets can be copied from, with the cells whose placeholders cannot be used. */
export interface TemplateSheet {
  readonly name: string;
  readonly faults: readonly TemplateFault[];
}

/** How a workbook is followed up, with where on its lists sheet that is changed. */
export interface FollowUpLists extends FollowUpSettings {
  /** The sheets of the workbook that hold placeholders. */
  readonly templates: readonly TemplateSheet[];
  /** The one that is used unless another is chosen; missing for the standard sheet. */
  readonly usedTemplate?: string;
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
  const said = followUpSettings(workbook, plan, text);
  const settings = { ...said, ...templatesIn(workbook, said.template, text) };
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

function templatesIn(
  workbook: ExistingWorkbook,
  wanted: string | undefined,
  text: FollowUpTexts
): Pick<FollowUpLists, "templates" | "usedTemplate"> {
  const usedTemplate = chosenTemplate(workbook, wanted, text).template?.sheet;
  const templates = workbook.sheets
    .filter((sheet) => !isGenerated(sheet))
    .map(({ snapshot }) => snapshot)
    .filter((sheet) => sheet.name === usedTemplate || isTemplate(sheet))
    .map((sheet) => ({ name: sheet.name, faults: templateFaults(sheet) }));
  return { templates, ...(usedTemplate !== undefined && { usedTemplate }) };
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
