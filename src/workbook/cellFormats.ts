import { blueprintSize, type BlueprintBlock, type SheetBlueprint } from "../followup/blueprint";
import { styles, type Style } from "./styles";

/**
 * The looks of all cells of a blueprint, row by row, for one `setCellProperties`: a format for each cell of a block,
 * nothing for the cells between. One call a sheet takes a tenth of the actions that formats range by range take.
 */
export function cellFormats(blueprint: SheetBlueprint): Excel.SettableCellProperties[][] {
  const { rowCount, columnCount } = blueprintSize(blueprint);
  const cells = Array.from({ length: rowCount }, () =>
    Array.from({ length: columnCount }, (): Excel.SettableCellProperties => ({}))
  );
  blueprint.blocks.forEach((block) => {
    block.values.forEach((_, down) => {
      const formats = rowOf(block).map((format) => ({ format }));
      cells[block.row + down]?.splice(block.column, formats.length, ...formats);
    });
  });
  return cells;
}

/** The formats of one row of a block. A wide cell has its side lines at its ends only. */
function rowOf({ style: name, spanColumns, values }: BlueprintBlock): Excel.CellPropertiesFormat[] {
  const style = styles[name];
  const width = spanColumns ?? values[0]?.length ?? 0;
  return Array.from({ length: width }, (_, index) => ({
    ...style.format,
    ...linesOf(style, {
      left: spanColumns === undefined || index === 0,
      right: spanColumns === undefined || index === width - 1,
    }),
  }));
}

function linesOf(
  { lines, lineColor: color }: Style,
  ends: { left: boolean; right: boolean }
): Pick<Excel.CellPropertiesFormat, "borders"> {
  if (lines === "none") return {};
  const line: Excel.CellBorder = { style: "Continuous", weight: "Thin", color };
  if (lines === "under") return { borders: { bottom: line } };
  return {
    borders: {
      top: line,
      bottom: line,
      ...(ends.left && { left: line }),
      ...(ends.right && { right: line }),
    },
  };
}
