import type { LineModel } from "./sheetModel";

/** The row or column of an index for writing, made when it has nothing of its own yet. */
export function lineOf(lines: Map<number, LineModel>, index: number): LineModel {
  const line = lines.get(index) ?? { hidden: false, format: null, outlineLevel: 0 };
  lines.set(index, line);
  return line;
}
