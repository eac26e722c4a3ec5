import { formatRange } from "../plan/address";
import type { BlueprintArea, BlueprintBlock } from "../followup/blueprint";

/** Excel cuts addresses at 8,192 characters. */
const AREAS_OF_AN_ADDRESS = 400;

/** The cells that a block covers. */
export function rectangleOf({ row, column, values, spanColumns }: BlueprintBlock): BlueprintArea {
  const columnCount = spanColumns ?? values[0]?.length ?? 1;
  return { row, column, rowCount: values.length, columnCount };
}

/** Joins rectangles of the same columns that stand right under each other. */
export function joinedBelow(areas: readonly BlueprintArea[]): BlueprintArea[] {
  return areas.reduce<BlueprintArea[]>((done, area) => {
    const index = done.findLastIndex(
      ({ row, column, rowCount, columnCount }) =>
        column === area.column && columnCount === area.columnCount && row + rowCount === area.row
    );
    const above = done[index];
    if (above === undefined) return [...done, area];
    return done.with(index, { ...above, rowCount: above.rowCount + area.rowCount });
  }, []);
}

/** Addresses of areas, as many in each as Excel takes: "A1:B2,D4". */
export function joinedAddresses(areas: readonly BlueprintArea[]): string[] {
  const all = areas.map(formatRange);
  const count = Math.ceil(all.length / AREAS_OF_AN_ADDRESS);
  return Array.from({ length: count }, (_, index) =>
    all.slice(index * AREAS_OF_AN_ADDRESS, (index + 1) * AREAS_OF_AN_ADDRESS).join(",")
  );
}
