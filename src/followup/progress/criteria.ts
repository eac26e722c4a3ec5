import type { ExistingSheet } from "../existing";
import { identifier } from "../names";
import { standingTable } from "../sheetCells";
import type { FollowUpTexts } from "../texts";
import { entryAt, markOf } from "./entries";
import type { CriterionProgress } from "./progress";

/** The criteria on a goal's sheet with their statuses, row by row; rows where nothing stands are left out. */
export function criteriaOn(
  sheet: ExistingSheet,
  key: string,
  text: FollowUpTexts
): CriterionProgress[] {
  const standing = standingTable(sheet.snapshot, identifier(key, "criteria"));
  if (standing === undefined) return [];
  const { row, column, rowCount } = standing.table.area;
  const header = standing.headers.indexOf(text("criteria.status"));
  const marked = markOf(sheet, identifier(key, "status"))?.column;
  const statusColumn = marked ?? (header < 0 ? undefined : column + header);
  if (statusColumn === undefined) return [];
  const last = rowCount - (standing.table.hasTotals ? 2 : 1);
  return Array.from({ length: last }, (_, index): CriterionProgress => {
    const at = (right: number) => entryAt(sheet, { row: row + 1 + index, column: right });
    return { label: at(column).words, text: at(column + 1).words, status: at(statusColumn) };
  }).filter(({ label, text: words, status }) => label + words + status.words !== "");
}
