import type { CellStyle, ExtendedCellStyle } from "@ironcalc/wasm";
import type { CellFormat } from "../../model/cellFormat";
import type { SheetModel } from "../../model/sheetModel";
import { cellStyleOf } from "./cellStyle";
import { rowPixels } from "./gridSizes";

/**
 * Pixels that are drawn for a point of a font. Rows are as high as in Excel, where a line of 11 points takes 20 pixels,
 * and the grid's lines are one and a half times the size of the font.
 */
const PIXELS_OF_FONT_POINT = 1.2;
/** Times the size of its font, below which a row has room for one line only. */
const ONE_LINE = 2;

interface Placing {
  /** The cell begins a merged area: its text may run over the cells beside it. */
  readonly isMerged: boolean;
  /** The row is so low that the grid's margin below a text would push it into the row above. */
  readonly isLow: boolean;
}

/** Gives the styles of cells as the canvas is to draw them. Formats are shared, so each is translated once. */
export function drawnStyles(): (
  sheet: SheetModel,
  row: number,
  column: number
) => ExtendedCellStyle {
  const known = new Map<string, WeakMap<CellFormat, ExtendedCellStyle>>();
  return (sheet, row, column) => {
    const format = sheet.formatAt(row, column);
    const placing = {
      isMerged: sheet.merges.length > 0 && sheet.mergeAt(row, column) !== undefined,
      isLow: rowPixels(sheet, row) < format.font.size * PIXELS_OF_FONT_POINT * ONE_LINE,
    };
    const key = `${placing.isMerged} ${placing.isLow}`;
    const styles = known.get(key) ?? new WeakMap<CellFormat, ExtendedCellStyle>();
    known.set(key, styles);
    const style = styles.get(format) ?? plain(drawnStyle(cellStyleOf(format), placing));
    styles.set(format, style);
    return style;
  };
}

function drawnStyle(style: CellStyle, { isMerged, isLow }: Placing): CellStyle {
  const { font, alignment } = style;
  const asked = alignment ?? { horizontal: "general", vertical: "bottom", wrap_text: false };
  return {
    ...style,
    font: { ...font, sz: Math.round(font.sz * PIXELS_OF_FONT_POINT) },
    alignment: {
      horizontal: isMerged ? "left" : asked.horizontal,
      vertical: isLow ? "center" : asked.vertical,
      wrap_text: asked.wrap_text && !isMerged,
    },
  };
}

/** A style without what conditional formats would add. */
export const plain = (style: CellStyle): ExtendedCellStyle => ({
  style,
  icon: null,
  data_bar: null,
  rating: null,
});
