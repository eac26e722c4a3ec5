import { invalidArgument } from "../protocol/hostError";
import { lineOf } from "./lines";
import type { SheetModel } from "./sheetModel";

/** Neighbouring rows or columns that are grouped together. */
export interface OutlineLines {
  readonly kind: "rows" | "columns";
  readonly first: number;
  readonly count: number;
}

/** Excel has eight levels, of which the first is for lines outside every group. */
const DEEPEST = 7;

/**
 * Puts lines into one more group (`step` 1) or takes them out of their innermost one (`step` −1).
 * @throws HostError `InvalidArgument` when a line is in seven groups already.
 */
export function regroup(sheet: SheetModel, lines: OutlineLines, step: 1 | -1): void {
  const grouped = indexesOf(sheet, lines, step === -1);
  const level = (index: number): number => (sheet[lines.kind].get(index)?.outlineLevel ?? 0) + step;
  if (grouped.some((index) => level(index) > DEEPEST)) throw invalidArgument();
  for (const index of grouped) {
    const line = lineOf(sheet[lines.kind], index);
    line.outlineLevel = level(index);
    // What is in no group any more cannot be unfolded, so that it is shown.
    if (line.outlineLevel === 0) line.hidden = false;
  }
}

/** Folds or unfolds the groups of lines. */
export function hideDetails(sheet: SheetModel, lines: OutlineLines, hidden: boolean): void {
  for (const index of indexesOf(sheet, lines, true))
    lineOf(sheet[lines.kind], index).hidden = hidden;
}

/** Unfolds groups down to a level and folds those below; 1 folds all of them. */
export function showLevels(sheet: SheetModel, kind: OutlineLines["kind"], levels: number): void {
  for (const line of sheet[kind].values())
    if (line.outlineLevel > 0) line.hidden = line.outlineLevel >= levels;
}

function indexesOf(sheet: SheetModel, lines: OutlineLines, onlyGrouped: boolean): number[] {
  const end = lines.first + lines.count;
  if (onlyGrouped) {
    return [...sheet[lines.kind]]
      .filter(([index, line]) => index >= lines.first && index < end && line.outlineLevel > 0)
      .map(([index]) => index);
  }
  return Array.from({ length: lines.count }, (_, offset) => lines.first + offset);
}
