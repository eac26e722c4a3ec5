import type { SheetBlueprint } from "./blueprint";
import type { BlueprintChange, CreateSheet } from "./changes";
import { listsKey } from "./vocabularies";

/** The order that sheets of a follow-up stand in: overview, goals, points outside the goals, lists. */
function rankOf({ key }: SheetBlueprint): number {
  if (key === listsKey) return 3;
  if (key.startsWith("overview")) return 0;
  return key.startsWith("points") ? 2 : 1;
}

/**
 * Gives every sheet to make its place among all sheets: before the next one of the follow-up that is there already,
 * otherwise last. An interrupted insertion that is done again so ends in the same order as an undisturbed one.
 *
 * @param sheets Names of the sheets that are there, in order.
 */
export function withPositions(
  changes: readonly BlueprintChange[],
  sheets: readonly string[]
): BlueprintChange[] {
  const replaced = new Set(changes.flatMap((one) => (isCreation(one) ? [one.replaces] : [])));
  const ranked = changes.toSorted((one, other) => rankOf(one.blueprint) - rankOf(other.blueprint));
  const order = ranked.reduceRight<readonly string[]>(
    (names, change, index) => {
      if (!isCreation(change)) return names;
      const next = ranked.slice(index + 1).find(({ sheet }) => names.includes(sheet));
      const at = next === undefined ? names.length : names.indexOf(next.sheet);
      return names.toSpliced(at, 0, change.sheet);
    },
    sheets.filter((name) => !replaced.has(name))
  );
  return changes.map((change) =>
    isCreation(change) ? { ...change, position: order.indexOf(change.sheet) } : change
  );
}

function isCreation(change: BlueprintChange): change is CreateSheet {
  return change.kind === "create";
}
