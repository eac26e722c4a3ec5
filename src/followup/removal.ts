import type { Plan } from "../plan/plan";
import type { SheetBlueprint } from "./blueprint";
import { designFollowUp } from "./design";
import type { ExistingSheet, ExistingWorkbook } from "./existing";
import { followUpSettings } from "./followUpSettings";
import { identify } from "./identify";
import { listsKey } from "./vocabularies";
import { holdsMore } from "./holdsMore";
import { chosenTemplate } from "./template/chosenTemplate";
import type { FollowUpTexts } from "./texts";

/** What can be removed of the follow-up sheets, decided before anything is touched. */
export interface Removal {
  /** Sheets that are just as they were made. */
  readonly untouched: readonly ExistingSheet[];
  /** Sheets where somebody has written or changed something, or that the plan no longer has. */
  readonly filled: readonly ExistingSheet[];
  /** Defined names of sheets that are gone already. */
  readonly brokenNames: readonly string[];
}

/**
 * Finds the sheets that the add-in has made. Only a sheet with the add-in's own mark is one: a copy has none, nor has
 * a sheet where mark and defined name disagree any place in the removal.
 *
 * @param blueprints The sheets of all periods as they would be made now.
 */
export function planRemoval(
  workbook: ExistingWorkbook,
  blueprints: readonly SheetBlueprint[]
): Removal {
  const byKey = new Map(blueprints.map((blueprint) => [blueprint.key, blueprint]));
  const made = workbook.sheets.filter((sheet) => isOurs(sheet, byKey, workbook));
  const filled = made.filter((sheet) => {
    const blueprint = byKey.get(sheet.key ?? "");
    return blueprint === undefined || holdsMore(sheet, blueprint);
  });
  const untouched = made.filter((sheet) => !filled.includes(sheet));
  return { untouched, filled, brokenNames: workbook.brokenNames };
}

/** The sheets to remove. The lists stay as long as a sheet stays whose drop-downs choose from them. */
export function sheetsToRemove(
  { untouched, filled }: Removal,
  includeFilled: boolean
): readonly ExistingSheet[] {
  if (includeFilled) return [...untouched, ...filled];
  const needsLists = filled.some(({ key }) => key !== listsKey);
  return untouched.filter(({ key }) => !needsLists || key !== listsKey);
}

function isOurs(
  { key, snapshot }: ExistingSheet,
  byKey: ReadonlyMap<string, SheetBlueprint>,
  workbook: ExistingWorkbook
): boolean {
  if (key === undefined) return false;
  const blueprint = byKey.get(key);
  if (blueprint === undefined) return true;
  const identified = identify(blueprint, workbook);
  return identified.kind === "found" && identified.sheet.snapshot.name === snapshot.name;
}

/**
 * What "Remove follow-up sheets" finds in a workbook: the sheets of all its periods, by the settings that it has now.
 * Ask before `filled` is removed: see `removeFollowUp`.
 */
export function followUpRemoval(
  workbook: ExistingWorkbook,
  plan: Plan,
  text: FollowUpTexts
): Removal {
  const settings = followUpSettings(workbook, plan, text);
  const { template } = chosenTemplate(workbook, settings.template, text);
  const chosen = template === undefined ? {} : { template };
  const blueprints = settings.periods.flatMap(({ id }) =>
    designFollowUp(plan, { period: id, settings, text, ...chosen })
  );
  return planRemoval(workbook, blueprints);
}
