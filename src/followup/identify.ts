import type { SheetBlueprint } from "./blueprint";
import type { ExistingSheet, ExistingWorkbook } from "./existing";

/** What stands in the workbook for a blueprint. `conflict`: mark and defined name point at different sheets. */
export type Identified =
  | { readonly kind: "none" }
  | { readonly kind: "found"; readonly sheet: ExistingSheet }
  | { readonly kind: "conflict"; readonly sheet: ExistingSheet };

/**
 * Finds a blueprint's sheet by its mark and its defined name. Either is enough, since files lose one or the other on
 * their way through other programs; when both are there they must agree. Without either it may be one that was just
 * added when an insertion was interrupted.
 */
export function identify(blueprint: SheetBlueprint, workbook: ExistingWorkbook): Identified {
  const marked = workbook.sheets.filter((sheet) => sheet.key === blueprint.key);
  const named = workbook.sheets.filter((sheet) =>
    sheet.identityNames.includes(blueprint.identityName)
  );
  const leftOver = workbook.sheets.filter(
    (sheet) => sheet.isLeftOver === true && bears(sheet, blueprint)
  );
  const candidates = [...new Set([...marked, ...named])];
  if (candidates.length === 0) candidates.push(...leftOver.slice(0, 1));
  const [sheet] = candidates;
  if (sheet === undefined) return { kind: "none" };
  const otherKey = sheet.key !== undefined && sheet.key !== blueprint.key;
  return candidates.length > 1 || otherKey ? { kind: "conflict", sheet } : { kind: "found", sheet };
}

/** A copy of a template is called after it until it gets its name. */
function bears({ snapshot }: ExistingSheet, { names, template }: SheetBlueprint): boolean {
  const name = snapshot.name.toLowerCase();
  const isCopy = template !== undefined && name.startsWith(`${template.sheet.toLowerCase()} (`);
  return isCopy || names.some((one) => one.toLowerCase() === name);
}
