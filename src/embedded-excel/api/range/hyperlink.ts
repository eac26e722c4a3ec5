import { applyFormat } from "../../model/applyFormat";
import { intersect, sameArea } from "../../model/area";
import type { ApiMembers } from "../../protocol/apiType";
import { asRecord, asText, optional } from "../../protocol/arguments";
import { apiValue } from "./readCells";
import type { RangeObject } from "./rangeObject";

const LINK_COLOR = "#0563C1";

/** `Excel.RangeHyperlink` of a range, or `null`. */
function readLink({ sheet, area }: RangeObject): unknown {
  const link = sheet.hyperlinks.find(
    (candidate) => sameArea(candidate.area, area) || intersect(candidate.area, area) !== null
  );
  if (link === undefined) return null;
  const shown = apiValue(sheet.cellAt(link.area.row, link.area.column)?.value ?? null);
  return {
    ...(link.address === undefined ? {} : { address: link.address }),
    ...(link.documentReference === undefined ? {} : { documentReference: link.documentReference }),
    screenTip: link.screenTip ?? "",
    textToDisplay: String(shown),
  };
}

/** Links the cells; a text to display replaces what the first cell shows, and the cells look like links. */
function writeLink(range: RangeObject, given: unknown): void {
  const { sheet, area, session } = range;
  const link = asRecord(given);
  range.refuseWhenLocked();
  sheet.hyperlinks = sheet.hyperlinks.filter(
    (candidate) => intersect(candidate.area, area) === null
  );
  sheet.hyperlinks.push({
    area,
    address: optional(link["address"], asText),
    documentReference: optional(link["documentReference"], asText),
    screenTip: optional(link["screenTip"], asText),
  });
  const shown = optional(link["textToDisplay"], asText) ?? defaultText(range, link);
  if (shown !== undefined) {
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        Object.assign(sheet.cellFor(row, column), { value: shown, formula: null });
      }
    }
    session.workbook.cellsChanged(sheet, area);
  }
  applyFormat(session.workbook, sheet, area, {
    font: { color: LINK_COLOR, underline: "Single" },
    style: "Hyperlink",
  });
}

/** An empty cell shows the link's target. */
function defaultText(
  { sheet, area }: RangeObject,
  link: Readonly<Record<string, unknown>>
): string | undefined {
  const value = sheet.cellAt(area.row, area.column)?.value ?? null;
  if (value !== null) return undefined;
  return optional(link["address"], asText) ?? optional(link["documentReference"], asText);
}

export const hyperlink: NonNullable<ApiMembers<RangeObject>["properties"]> = {
  hyperlink: { get: readLink, set: writeLink },
};
