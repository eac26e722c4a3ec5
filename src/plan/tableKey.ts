import type { FoundTable } from "./foundTable";
import type { Rivals, TableKey } from "./mapping";
import { headerKey } from "./mapping";
import { isNumberText } from "./numberText";

/** How much each likeness counts. Headers and rows make a table what it is; the rest tells it from its twins. */
const WEIGHTS = { headers: 4, labels: 2, titles: 1.5, sheet: 1, figures: 1 } as const;
/** Below this a table has become another one. */
const HALF = 0.5;
/** A title or sheet that differs only in its year: next year's plan. */
const OTHER_YEAR = 0.8;
const SAMPLE_ROWS = 8;
const LONGEST_LABEL = 60;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

/** The shares, from 0 to 1, of what a key remembers that a table has. */
type Likeness = Readonly<Record<keyof typeof WEIGHTS, number>>;

/** The key that a correction of a table is kept under; `tables` are all tables of the workbook. */
export function keyOfTable(table: FoundTable, tables: readonly FoundTable[]): TableKey {
  const titles = table.titles.map(({ value }) => headerKey(value)).filter((title) => title !== "");
  const key = {
    headers: headersOf(table),
    titles,
    ...sampleOf(table),
    place: table.plan.area,
  };
  if (table.isExcelTable) return { ...key, excelTable: table.plan.name };
  const rivals = rivalsOf(key, table, tables);
  return rivals === undefined ? key : { ...key, rivals };
}

/**
 * The table that a key is for, or undefined when none is, or several may be. An Excel table is known by its name, which
 * no other has, as long as half of its headers are the same. A plain one has to be like what the key remembers, and
 * more so than any other table is or was. Only twins on one sheet are told apart by their order.
 */
export function tableOfKey(key: TableKey, tables: readonly FoundTable[]): FoundTable | undefined {
  if (key.excelTable !== undefined) {
    const name = key.excelTable.toLowerCase();
    const named = tables.find(
      ({ isExcelTable, plan }) => isExcelTable && sameName(plan.name, name)
    );
    return named !== undefined && headerLikeness(key, named) >= HALF ? named : undefined;
  }
  const alike = likeTables(key, tables);
  const most = Math.max(...alike.map(({ likeness }) => likeness));
  const best = alike.filter(({ likeness }) => likeness === most).map(({ table }) => table);
  const { rivals, place } = key;
  if (best.length === 1 && (rivals === undefined || most > rivals.likeness)) return best[0];
  const isAsBefore =
    rivals !== undefined &&
    most === rivals.likeness &&
    best.length === rivals.count &&
    best.every(({ plan }) => plan.area.sheet === place.sheet);
  return isAsBefore ? best[rivals.occurrence] : undefined;
}

function rivalsOf(
  key: TableKey,
  table: FoundTable,
  tables: readonly FoundTable[]
): Rivals | undefined {
  const others = likeTables(key, tables).filter((other) => other.table !== table);
  if (others.length === 0) return undefined;
  const likeness = Math.max(...others.map((other) => other.likeness));
  const nearest = new Set(
    others.filter((other) => other.likeness === likeness).map((other) => other.table)
  );
  const group = tables.filter((one) => one === table || nearest.has(one));
  return { likeness, count: group.length, occurrence: group.indexOf(table) };
}

function likeTables(
  key: TableKey,
  tables: readonly FoundTable[]
): readonly { readonly table: FoundTable; readonly likeness: number }[] {
  return tables.flatMap((table) => {
    if (headerLikeness(key, table) < HALF) return [];
    const parts = likenessOf(key, table);
    const isSame = parts.labels >= HALF || parts.titles >= HALF || parts.figures >= HALF;
    return isSame ? [{ table, likeness: weigh(parts) }] : [];
  });
}

function likenessOf(key: TableKey, table: FoundTable): Likeness {
  const { labels, figures } = contentOf(table, table.rows);
  return {
    headers: headerLikeness(key, table),
    labels: shareFound(key.labels, labels),
    titles: titleLikeness(key, table),
    sheet: nameLikeness(key.place.sheet, table.plan.area.sheet),
    figures: shareFound(key.figures, figures),
  };
}

function weigh(parts: Likeness): number {
  const sum = Object.entries(WEIGHTS).reduce(
    (total, [part, weight]) => total + weight * parts[part as keyof Likeness],
    0
  );
  return Math.round(sum * 1000) / 1000;
}

function headersOf({ columns }: FoundTable): readonly string[] {
  return columns.map(({ header }) => withoutYear(headerKey(header)));
}

/** Twice the number of headers in common, in the number of both. */
function headerLikeness(key: TableKey, table: FoundTable): number {
  const left = [...headersOf(table)];
  const all = left.length + key.headers.length;
  let common = 0;
  for (const header of key.headers) {
    const place = left.indexOf(header);
    if (place < 0) continue;
    left.splice(place, 1);
    common += 1;
  }
  return all === 0 ? 1 : (2 * common) / all;
}

function titleLikeness({ titles }: TableKey, table: FoundTable): number {
  if (titles.length === 0) return 0;
  const own = table.titles.map(({ value }) => headerKey(value));
  const likeness = titles.map((title) =>
    Math.max(0, ...own.map((other) => nameLikeness(title, other)))
  );
  return likeness.reduce((sum, one) => sum + one, 0) / titles.length;
}

function nameLikeness(left: string, right: string): number {
  if (left === right) return 1;
  return withoutYear(left) === withoutYear(right) ? OTHER_YEAR : 0;
}

/** Labels and figures of rows from all parts of the table. */
function sampleOf(table: FoundTable): Pick<TableKey, "labels" | "figures"> {
  const count = Math.min(SAMPLE_ROWS, table.rows.length);
  const rows = Array.from({ length: count }, (_, index) =>
    table.rows.slice(Math.floor((index * table.rows.length) / count)).slice(0, 1)
  ).flat();
  const { labels, figures } = contentOf(table, rows);
  return { labels: [...labels], figures: [...figures] };
}

/** The first words and the first figure other than zero of each row. */
function contentOf(
  { grid, columns }: FoundTable,
  rows: readonly number[]
): { readonly labels: ReadonlySet<string>; readonly figures: ReadonlySet<string> } {
  const labels = new Set<string>();
  const figures = new Set<string>();
  for (const row of rows) {
    const words = columns.map(({ column }) => grid.words(row, column));
    const label = words.find((word) => word !== "" && !isNumberText(word));
    const figure = words.find((word) => isNumberText(word) && /[1-9]/u.test(word));
    if (label !== undefined) labels.add(headerKey(label).slice(0, LONGEST_LABEL));
    if (figure !== undefined) figures.add(figure);
  }
  return { labels, figures };
}

function shareFound(wanted: readonly string[], there: ReadonlySet<string>): number {
  if (wanted.length === 0) return 0;
  return wanted.filter((one) => there.has(one)).length / wanted.length;
}

function withoutYear(words: string): string {
  return words.replace(YEAR, "").replace(/ +/gu, " ").trim();
}

function sameName(name: string, lowerCaseName: string): boolean {
  return name.toLowerCase() === lowerCaseName;
}
