import type { CellShift } from "../../engine/shiftReferences";
import type { Change } from "../../model/change";
import { shiftArea } from "../../model/shiftArea";
import type { References } from "../../protocol/references";
import { RangeObject } from "./rangeObject";

/** Moves the ranges that office.js keeps when cells are inserted or deleted; those that are gone keep their last place. */
export function moveKeptRanges(references: References, change: Change): void {
  if (change.kind !== "structure") return;
  const shift: CellShift = {
    sheet: change.sheet.name,
    area: change.area,
    kind: change.action,
    along: change.direction === "down" || change.direction === "up" ? "rows" : "columns",
  };
  for (const object of references.all()) {
    if (!(object instanceof RangeObject) || !object.isOn(change.sheet) || object.isUnbounded)
      continue;
    object.area = shiftArea(object.area, shift) ?? object.area;
  }
}
