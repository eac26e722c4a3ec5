import { between, intersect, lastColumn, lastRow, type Area } from "./area";

/** What is left of an area without another: up to four rectangles, above, below, left and right. */
export function subtractArea(area: Area, without: Area): Area[] {
  const hole = intersect(area, without);
  if (hole === null) return [area];
  const [bottom, right] = [lastRow(area), lastColumn(area)];
  const rest: Area[] = [];
  if (hole.row > area.row) rest.push(between(area.row, area.column, hole.row - 1, right));
  if (lastRow(hole) < bottom) rest.push(between(lastRow(hole) + 1, area.column, bottom, right));
  if (hole.column > area.column)
    rest.push(between(hole.row, area.column, lastRow(hole), hole.column - 1));
  if (lastColumn(hole) < right)
    rest.push(between(hole.row, lastColumn(hole) + 1, lastRow(hole), right));
  return rest;
}
