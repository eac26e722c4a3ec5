import { COLUMN_LIMIT, lastColumn, lastRow, ROW_LIMIT, type Area } from "../../model/area";
import { defineApiType } from "../../protocol/apiType";
import { asIndex, asText, optional } from "../../protocol/arguments";
import { itemNotFound } from "../../protocol/hostError";
import { RangeObject } from "../range/rangeObject";
import { resolveArea } from "../range/resolveArea";
import type { FreezePanesObject } from "./freezePanesObject";

function areaOf(panes: FreezePanesObject, range: unknown): Area {
  if (range instanceof RangeObject) return range.area;
  return resolveArea(panes.session, panes.sheet, asText(range)).area;
}

/** What is frozen: whole rows, whole columns or the corner; `null` when nothing is. */
function location({ session, sheet }: FreezePanesObject): RangeObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return new RangeObject(session, sheet, {
    row: 0,
    column: 0,
    rowCount: rows === 0 ? ROW_LIMIT : rows,
    columnCount: columns === 0 ? COLUMN_LIMIT : columns,
  });
}

defineApiType<FreezePanesObject>("WorksheetFreezePanes", {
  methods: {
    freezeAt: (panes, [range]) => {
      const area = areaOf(panes, range);
      const rows = area.rowCount === ROW_LIMIT ? 0 : lastRow(area) + 1;
      return panes.freeze(rows, area.columnCount === COLUMN_LIMIT ? 0 : lastColumn(area) + 1);
    },
    freezeColumns: (panes, [count]) => panes.freeze(0, optional(count, asIndex) ?? 1),
    freezeRows: (panes, [count]) => panes.freeze(optional(count, asIndex) ?? 1, 0),
    getLocation: (panes) => {
      const frozen = location(panes);
      if (frozen === null) throw itemNotFound();
      return frozen;
    },
    getLocationOrNullObject: location,
    unfreeze: (panes) => panes.freeze(0, 0),
  },
});
