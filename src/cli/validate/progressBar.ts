import path from "node:path";

const WIDTH = 24;

/** A line that tells how far the work has come: "[████········] 12/40  socialnämnden.xlsx". */
export function progressLine(done: number, total: number, file: string): string {
  const filled = Math.round((done / total) * WIDTH);
  const bar = "█".repeat(filled) + "·".repeat(WIDTH - filled);
  return `[${bar}] ${done}/${total}  ${path.basename(file)}`;
}
