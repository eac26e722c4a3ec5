import type { SheetBlueprint } from "../followup/blueprint";
import { insertOwnSheet, type InsertedSheet } from "./ownSheet";

/** Inserts the waterfall of a change as a sheet of its own, see `insertOwnSheet`. */
export function insertChangeChart(
  context: Excel.RequestContext,
  blueprint: SheetBlueprint
): Promise<InsertedSheet> {
  return insertOwnSheet(context, {
    kind: "change",
    blueprint,
    charts: 1,
    finish: () => undefined,
  });
}
