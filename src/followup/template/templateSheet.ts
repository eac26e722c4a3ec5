import type { Criterion, ProgrammePoint, Text } from "../../plan/plan";
import type {
  BlueprintBlock,
  BlueprintChoice,
  BlueprintMark,
  BlueprintTable,
  BlueprintValue,
  SheetBlueprint,
} from "../blueprint";
import type { GoalContext } from "../goalHead";
import { goalKey } from "../goalKey";
import { identifier } from "../names";
import { tableWords } from "../texts";
import { listRange } from "../vocabularies";
import {
  criterionFields,
  entries,
  keyPlaceholders,
  lookedUp,
  PLACEHOLDER,
  pointFields,
  singles,
} from "./placeholders";
import { rowsOf, type RepeatedRows, type Template, type TemplateCell } from "./template";

type Item = Criterion | ProgrammePoint;

/** What a goal's template is filled with. */
interface Filling {
  readonly context: GoalContext;
  readonly template: Template;
  readonly key: string;
  readonly items: Readonly<Record<RepeatedRows, readonly Item[]>>;
}

/**
 * The sheet of a goal made from a template: a copy of it with its formats, where placeholders give way to the plan's
 * words and repeated rows to one row each.
 *
 * @param standard The sheet that would be made without a template: identity, names and page bands are the same.
 */
export function templateSheet(
  context: GoalContext,
  occurrence: number,
  { template, standard }: { readonly template: Template; readonly standard: SheetBlueprint }
): SheetBlueprint {
  const { plan, goal } = context;
  const points = plan.points.filter((point) =>
    point.references.some(({ number }) => number === goal.number)
  );
  const key = goalKey(context, occurrence);
  const filling = { context, template, key, items: { criteria: goal.criteria, points } };
  const title = template.cells.find(({ names }) =>
    names.some((name) => singles[name] === singles["mål.nummer"])
  );
  const { visibleNumber, ...kept } = standard;
  return {
    ...kept,
    ...(title !== undefined && visibleNumber !== undefined && { visibleNumber }),
    titleCell: title === undefined ? { row: 0, column: 0 } : (placeOf(title, filling)[0] ?? title),
    columnWidths: [],
    rowHeights: [],
    blocks: template.cells.flatMap((cell) => blocksOf(cell, filling)),
    tables: regionsOf(filling),
    choices: template.cells.flatMap((cell) => choicesOf(cell, filling)),
    marks: [
      ...template.cells.flatMap((cell) => marksOf(cell, filling)),
      ...regionsOf(filling).map(({ name, row, column, rowCount, columnCount }) => ({
        ...{ name, row, column, rowCount: rowCount + 1, columnCount },
      })),
    ],
    template: {
      sheet: template.sheet,
      contents: template.contents,
      insertions: insertionsOf(filling),
    },
  };
}

/** How many times a row stands on the sheet; once at least. */
function countOf(rows: RepeatedRows, { items }: Filling): number {
  return Math.max(1, items[rows].length);
}

/** Rows to put in, from below so that every place is still right. */
function insertionsOf(filling: Filling): { readonly row: number; readonly count: number }[] {
  const repeated = Object.entries(filling.template.rows) as [RepeatedRows, number][];
  return repeated
    .map(([rows, row]) => ({ row, count: countOf(rows, filling) - 1 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.row - one.row);
}

/** Where a row of the template stands once rows have been put in above it. */
function movedRow(row: number, filling: Filling): number {
  const above = insertionsOf(filling).filter((one) => one.row < row);
  return row + above.reduce((sum, { count }) => sum + count, 0);
}

/** Where a cell of the template stands on the sheet: several times where its row is repeated. */
function placeOf({ row, column, names }: TemplateCell, filling: Filling) {
  const rows = rowsAt(row, names, filling);
  const first = movedRow(row, filling);
  const count = rows === undefined ? 1 : countOf(rows, filling);
  return Array.from({ length: count }, (_, index) => ({ row: first + index, column }));
}

function rowsAt(row: number, names: readonly string[], { template }: Filling) {
  const rows = names.map(rowsOf).find((one) => one !== undefined);
  return rows !== undefined && template.rows[rows] === row ? rows : undefined;
}

function blocksOf(cell: TemplateCell, filling: Filling): BlueprintBlock[] {
  const rows = rowsAt(cell.row, cell.names, filling);
  const isEntry = cell.names.every((name) => name in entries);
  return placeOf(cell, filling).map(({ row, column }, index): BlueprintBlock => {
    const item = rows === undefined ? undefined : filling.items[rows][index];
    const value = isEntry ? undefined : filled(cell, item, filling);
    return {
      ...{ row, column, owner: isEntry ? "entry" : "plan", style: "template", values: [[value]] },
      ...(rows === undefined && !isEntry && { field: fieldOf(cell, filling) }),
    };
  });
}

/** A field is known by the template's words for it, and by its place among cells with the same words. */
function fieldOf(cell: TemplateCell, { template }: Filling): string {
  const same = template.cells.filter(({ words }) => words === cell.words);
  const name = cell.words.replaceAll("/", "|");
  return same.length === 1 ? name : `${name}#${same.indexOf(cell) + 1}`;
}

/** The words of a cell with the plan's in place of known placeholders. A placeholder alone may give a number. */
function filled(
  { words, names }: TemplateCell,
  item: Item | undefined,
  { context }: Filling
): BlueprintValue | undefined {
  const valueOf = (name: string): string | number | undefined => {
    const single = singles[name];
    if (single !== undefined) return single(context);
    if (item === undefined) return rowsOf(name) === undefined ? `{{${name}}}` : "";
    return "label" in item
      ? plain(criterionFields[name]?.(item))
      : plain(pointFields[name]?.(item));
  };
  const [only = ""] = names;
  const alone =
    names.length === 1 && words.replace(PLACEHOLDER, "").trim() === "" ? valueOf(only) : undefined;
  if (typeof alone === "number") return { number: alone };
  const text = words.replace(PLACEHOLDER, (_, name: string) =>
    String(valueOf(lookedUp(name)) ?? "")
  );
  return text.trim() === "" ? undefined : { text };
}

function plain(value: Text | string | number | undefined): string | number | undefined {
  return typeof value === "object" ? value.value : value;
}

function regionsOf(filling: Filling): BlueprintTable[] {
  return (["criteria", "points"] as const).flatMap((rows) => regionOf(rows, filling));
}

/** The repeated rows as a table without being one in Excel: from the row above them to the row below. */
function regionOf(rows: RepeatedRows, filling: Filling): BlueprintTable[] {
  const { template, key, context } = filling;
  const row = template.rows[rows];
  if (row === undefined) return [];
  const cells = template.cells.filter((cell) => cell.row === row);
  const columns = cells.map(({ column }) => column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const headers = Array.from({ length: last - first + 1 }, (_, index) => {
    const cell = cells.find(({ column }) => column === first + index);
    return cell?.words.replaceAll("/", "|") ?? `#${index}`;
  });
  const headerOf = (names: readonly string[]) => {
    const cell = cells.find((one) => one.names.some((name) => names.includes(name)));
    return cell?.words.replaceAll("/", "|");
  };
  const text = headerOf(keyPlaceholders[rows].text);
  const label = headerOf(keyPlaceholders[rows].label) ?? text;
  if (label === undefined) return [];
  return [
    {
      ...{ name: identifier(key, rows), isRegion: true, headers },
      ...{ row: movedRow(row, filling) - 1, column: first },
      ...{ rowCount: countOf(rows, filling) + 1, columnCount: headers.length },
      ...{ labelHeader: label, textHeader: text ?? label, words: tableWords(context.text) },
    },
  ];
}

function choicesOf(cell: TemplateCell, filling: Filling): BlueprintChoice[] {
  const { kind } = filling.context.period;
  const list = cell.names.map((name) => entries[name]?.list).find((one) => one !== undefined);
  if (list === undefined) return [];
  const named = list === "assessment" ? (kind === "interim" ? "forecast" : "outcome") : list;
  return placeOf(cell, filling).map(({ row, column }) => ({
    ...{ row, column, rowCount: 1, columnCount: 1, list: listRange(named) },
  }));
}

function marksOf(cell: TemplateCell, filling: Filling): BlueprintMark[] {
  const { key } = filling;
  const [place] = placeOf(cell, filling);
  if (place === undefined) return [];
  const single = cell.names.map((name) => entries[name]?.mark).find((one) => one !== undefined);
  if (single !== undefined) return [{ name: identifier(key, single), ...place, rowCount: 1 }];
  if (cell.names.some((name) => entries[name]?.list === "criterion")) {
    const rowCount = countOf("criteria", filling) + 2;
    return [
      { name: identifier(key, "status"), row: place.row - 1, column: place.column, rowCount },
    ];
  }
  return [];
}
