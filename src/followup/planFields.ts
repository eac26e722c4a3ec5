import type { BlueprintTable, BlueprintValue, SheetBlueprint, StyleName } from "./blueprint";
import { fingerprint, type WrittenRecord } from "./record";

/** A cell that the plan owns, with where it stands in the blueprint. */
export interface PlanField {
  /** "title", or "table/row/header" for a cell of a table. */
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly value: BlueprintValue;
  readonly style: StyleName;
  /** Words of the label to the left of a field outside the tables. */
  readonly label?: string;
  readonly place?: { readonly table: string; readonly rowKey: string; readonly header: string };
}

interface Cell {
  readonly style: StyleName;
  readonly row: number;
  readonly column: number;
  readonly value: BlueprintValue;
  readonly field: string | undefined;
}

/** Every cell of a blueprint that the plan owns and has a value for. */
export function planFields(blueprint: SheetBlueprint): PlanField[] {
  const cells = cellsOf(blueprint, "plan");
  const labels = cellsOf(blueprint, "label");
  const keys = rowKeys(blueprint, cells);
  return cells.flatMap((cell): PlanField[] => {
    const { row, column, value, style } = cell;
    if (cell.field !== undefined)
      return [
        { id: cell.field, row, column, value, style, label: wordsAt(labels, row, column - 1) },
      ];
    const table = blueprint.tables.find((one) => contains(one, cell));
    if (table === undefined) return [];
    const rowKey = keys.get(row) ?? "";
    const header = table.headers?.[column - table.column] ?? wordsAt(labels, table.row, column);
    return [
      {
        id: `${partOf(table)}/${rowKey}/${header}`,
        ...{ row, column, value, style },
        place: { table: table.name, rowKey, header },
      },
    ];
  });
}

/** What tells the rows of tables apart: their labels, with a number where several rows of a table have the same. */
function rowKeys({ tables }: SheetBlueprint, cells: readonly Cell[]): Map<number, string> {
  return new Map(
    tables.flatMap((table) => {
      const taken = new Set<string>();
      return Array.from({ length: table.rowCount - 1 }, (_, index): [number, string] => {
        const row = table.row + 1 + index;
        const label = Math.max(0, table.headers?.indexOf(table.labelHeader) ?? 0);
        const key = freeKey(wordsAt(cells, row, table.column + label), taken);
        taken.add(key);
        return [row, key];
      });
    })
  );
}

/** A key that is not taken: the words themselves, or with a number after them. */
export function freeKey(words: string, taken: ReadonlySet<string>, count = 1): string {
  const key = count === 1 ? words : `${words}#${count}`;
  return taken.has(key) ? freeKey(words, taken, count + 1) : key;
}

/** What a blueprint's plan fields are recorded as once they are written. */
export function recordOf(fields: readonly PlanField[]): WrittenRecord {
  return Object.fromEntries(fields.map((field) => [field.id, fingerprint(contentOf(field.value))]));
}

/** What the cell holds once the value is written. A formula's result is not known here: it has none. */
export function contentOf(value: BlueprintValue): string | number {
  if ("text" in value) return value.text;
  return "number" in value ? value.number : value.formula;
}

function cellsOf(blueprint: SheetBlueprint, owner: "plan" | "label"): Cell[] {
  return blueprint.blocks
    .filter((block) => block.owner === owner)
    .flatMap((block) =>
      block.values.flatMap((values, down) =>
        values.flatMap((value, right): Cell[] => {
          if (value === undefined) return [];
          const { field, style } = block;
          return [{ row: block.row + down, column: block.column + right, value, field, style }];
        })
      )
    );
}

function contains(table: BlueprintTable, cell: Cell): boolean {
  const down = cell.row - table.row;
  const right = cell.column - table.column;
  return down > 0 && down < table.rowCount && right >= 0 && right < table.columnCount;
}

function wordsAt(cells: readonly Cell[], row: number, column: number): string {
  const cell = cells.find((one) => one.row === row && one.column === column);
  return cell === undefined ? "" : String(contentOf(cell.value));
}

/** The last word of a table's name, without the number of a name that was taken, says what the table holds. */
export function partOf(table: Pick<BlueprintTable, "name">): string {
  return table.name.replace(/_\d+$/, "").replace(/^.*_/, "");
}
