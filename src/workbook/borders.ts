import type { Style } from "./styles";

type Edge =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** Draws a style's lines on a range of so many rows and columns. */
export function drawLines(
  range: Excel.Range,
  { lines, lineColor }: Style,
  rowCount: number,
  columnCount: number
): void {
  edgesOf(lines, rowCount > 1, columnCount > 1).forEach((edge) => {
    range.format.borders
      .getItem(edge)
      .set({ style: "Continuous", weight: "Thin", color: lineColor });
  });
}

function edgesOf(lines: Style["lines"], severalRows: boolean, severalColumns: boolean): Edge[] {
  if (lines === "none") return [];
  const between: Edge[] = severalRows ? ["InsideHorizontal"] : [];
  if (lines === "under") return ["EdgeBottom", ...between];
  const beside: Edge[] = severalColumns ? ["InsideVertical"] : [];
  return ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...between, ...beside];
}
