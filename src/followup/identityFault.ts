import type { SheetBlueprint } from "./blueprint";
import { because, type ChangeReason } from "./changes";
import type { ExistingSheet } from "./existing";
import { contentOf, planFields } from "./planFields";
import type { Refresh } from "./refresh";
import { contentAt } from "./sheetCells";
import { similarity } from "./similarity";

/** Less alike than this, and with no criterion in common, two goals with the same number are different goals. */
const ALIKE = 0.4;

/**
 * Why a sheet that is marked as a blueprint's may be another one after all: a name in the workbook or the number in its
 * title says so, or the plan has given the number to another goal. Nothing is written on it then.
 */
export function identityFault(
  blueprint: SheetBlueprint,
  sheet: ExistingSheet,
  rows: Refresh["rows"]
): ChangeReason | undefined {
  const { name } = sheet.snapshot;
  const { identityName, visibleNumber: number } = blueprint;
  const foreign = sheet.identityNames.some(
    (one) => one !== identityName && !one.startsWith(`${identityName}_`)
  );
  if (foreign) return because("otherName", { name });
  const shown = titleOf(sheet, identityName);
  if (number === undefined || shown === undefined) return undefined;
  if (numberIn(shown) !== number) return because("number", { name, shown, number });
  const planned = titleField(blueprint);
  const isOther =
    rows.written > 0 &&
    rows.planned > 0 &&
    rows.same === 0 &&
    similarity(nameIn(shown), nameIn(planned)) < ALIKE;
  return isOther ? because("otherGoal", { name, shown, number, planned }) : undefined;
}

/** What stands in the cell that the sheet's own name points at. */
function titleOf(
  { snapshot, marks = [] }: ExistingSheet,
  identityName: string
): string | undefined {
  const mark = marks.find((one) => one.name === identityName);
  const content = mark === undefined ? null : contentAt(snapshot, mark);
  return content === null ? undefined : String(content);
}

function titleField(blueprint: SheetBlueprint): string {
  const field = planFields(blueprint).find(({ id }) => id === "title");
  return field === undefined ? "" : String(contentOf(field.value));
}

/** "Näringsliv" of "Mål 1 Näringsliv". */
function nameIn(words: string): string {
  return words.replace(/^\D*\d+/, "");
}

function numberIn(words: string): number | undefined {
  const found = /\d+/.exec(words)?.[0];
  return found === undefined ? undefined : Number(found);
}
