import { listPrecedents } from "../../engine/precedents";
import { contains, intersect, type Area } from "../../model/area";
import type { SheetModel } from "../../model/sheetModel";
import type { ApiMembers } from "../../protocol/apiType";
import { itemNotFound } from "../../protocol/hostError";
import { RangeAreasObject, WorkbookRangeAreasObject } from "../areas/rangeAreasObject";
import { RangeObject } from "./rangeObject";

interface Place {
  readonly sheet: SheetModel;
  readonly area: Area;
}

function directPrecedents({
  session,
  sheet,
  area,
}: Pick<RangeObject, "session" | "sheet" | "area">): Place[] {
  return [...sheet.cellsIn(area)].flatMap(({ cell }) =>
    cell.formula === null
      ? []
      : listPrecedents(cell.formula, sheet.name).flatMap((precedent) => {
          const home = session.workbook.sheetByName(precedent.sheet);
          return home === undefined ? [] : [{ sheet: home, area: precedent.area }];
        })
  );
}

/** Everything that is reached from a range by `step`, each place once. */
function closure(range: RangeObject, step: (place: Place) => Place[]): Place[] {
  const found: Place[] = [];
  let open = step(range);
  while (open.length > 0) {
    const fresh = open.filter(
      (place) =>
        !found.some((known) => known.sheet === place.sheet && contains(known.area, place.area))
    );
    found.push(...fresh);
    open = fresh.flatMap(step);
  }
  return found;
}

function directDependents({ session }: RangeObject, { sheet, area }: Place): Place[] {
  return session.workbook.sheets.flatMap((home) =>
    [...home.allCells()].flatMap(({ row, column, cell }) => {
      if (cell.formula === null) return [];
      const reads = listPrecedents(cell.formula, home.name).some(
        (precedent) =>
          session.workbook.sheetByName(precedent.sheet) === sheet &&
          intersect(precedent.area, area) !== null
      );
      return reads ? [{ sheet: home, area: { row, column, rowCount: 1, columnCount: 1 } }] : [];
    })
  );
}

/** @throws HostError `ItemNotFound` when there are none, as Excel does. */
function toAreas({ session }: RangeObject, places: readonly Place[]): WorkbookRangeAreasObject {
  if (places.length === 0) throw itemNotFound();
  const bySheet = new Map<SheetModel, RangeObject[]>();
  for (const { sheet, area } of places) {
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), new RangeObject(session, sheet, area)]);
  }
  return new WorkbookRangeAreasObject(
    session,
    [...bySheet.values()].map((ranges) => new RangeAreasObject(ranges))
  );
}

export const precedents: NonNullable<ApiMembers<RangeObject>["methods"]> = {
  getDependents: (range) =>
    toAreas(
      range,
      closure(range, (place) => directDependents(range, place))
    ),
  getDirectDependents: (range) => toAreas(range, directDependents(range, range)),
  getDirectPrecedents: (range) => toAreas(range, directPrecedents(range)),
  getPrecedents: (range) =>
    toAreas(
      range,
      closure(range, ({ sheet, area }) => directPrecedents({ session: range.session, sheet, area }))
    ),
};
