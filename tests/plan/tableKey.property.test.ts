import fc from "fast-check";
import { changeCorrections } from "../../src/plan/changeCorrections";
import { readPlan } from "../../src/plan/readPlan";
import type { WorkbookSnapshot } from "../../src/plan/snapshot";
import type { TestCell } from "./support/snapshot";
import { sheet, workbook } from "./support/snapshot";

// Whatever a person does to a workbook, a correction stays with its table or is reported: it never goes to another one.

interface ModelTable {
  readonly id: number;
  title: string;
  headers: string[];
  rows: [string, number][];
}

interface ModelSheet {
  name: string;
  tables: ModelTable[];
}

const HEADERS = ["Verksamhet", "Budget", "Utfall"];
const LABELS = ["Förskola", "Grundskola", "Vård", "Kultur", "Gator", "Parker", "Bad", "Summa"];
const TITLES = ["", "Drift", "Investeringar"];

/** Rows of a sheet's cells, and the sheet row that each table's header stands on. */
function layOut({ tables }: ModelSheet): { cells: TestCell[][]; places: Map<number, number> } {
  const cells: TestCell[][] = [];
  const places = new Map<number, number>();
  for (const { id, title, headers, rows } of tables) {
    if (title !== "") cells.push([title]);
    places.set(id, cells.length);
    cells.push(headers);
    for (const [label, figure] of rows)
      cells.push([label, ...headers.slice(1).map((_, index) => figure + index)]);
    cells.push([], [], []);
  }
  return { cells, places };
}

function snapshotOf(sheets: readonly ModelSheet[]): WorkbookSnapshot {
  return workbook(...sheets.map((one) => sheet(one.name, layOut(one).cells)));
}

function placeOf(sheets: readonly ModelSheet[], id: number): string | undefined {
  return sheets
    .map((one) => {
      const row = layOut(one).places.get(id);
      return row === undefined ? undefined : `${one.name} ${row}`;
    })
    .find((place) => place !== undefined);
}

/** A copy of a table that is then deleted is that table moved. */
const copyOf = (id: number): number => id + 100;

type Edit = (sheets: ModelSheet[], pick: (count: number) => number) => void;

const anyTable = (
  sheets: ModelSheet[],
  pick: (count: number) => number
): ModelTable | undefined => {
  const tables = sheets.flatMap((one) => one.tables);
  return tables[pick(tables.length)];
};

const GENTLE: readonly Edit[] = [
  function insertRow(sheets, pick) {
    anyTable(sheets, pick)?.rows.splice(pick(3), 0, [`Ny ${pick(99)}`, pick(999)]);
  },
  function sortRows(sheets, pick) {
    anyTable(sheets, pick)?.rows.sort(([left], [right]) => right.localeCompare(left));
  },
  function changeFigure(sheets, pick) {
    const rows = anyTable(sheets, pick)?.rows ?? [];
    const row = rows[pick(rows.length)];
    if (row !== undefined) row[1] = pick(1500);
  },
  function addColumn(sheets, pick) {
    const table = anyTable(sheets, pick);
    if (table !== undefined && table.headers.length < 5) table.headers.push("Prognos");
  },
];
const RENAMES: readonly Edit[] = [
  function renameSheet(sheets, pick) {
    const one = sheets[pick(sheets.length)];
    if (one !== undefined) one.name = `Nytt ${pick(999)} ${one.name}`;
  },
];
const MOVES: readonly Edit[] = [
  function moveSheet(sheets) {
    sheets.push(...sheets.splice(0, 1));
  },
  function swapTables(sheets, pick) {
    sheets[pick(sheets.length)]?.tables.reverse();
  },
  function copySheet(sheets, pick) {
    const one = sheets[pick(sheets.length)];
    if (one === undefined || sheets.length > 5) return;
    const tables = structuredClone(one.tables).map((table) => ({ ...table, id: copyOf(table.id) }));
    sheets.push({ name: `${one.name} (2)`, tables });
  },
  function deleteTable(sheets, pick) {
    const one = sheets[pick(sheets.length)];
    one?.tables.splice(pick(one.tables.length), 1);
  },
];

const table = fc.record({
  title: fc.constantFrom(...TITLES),
  columns: fc.integer({ min: 2, max: 3 }),
  rows: fc.array(fc.tuple(fc.constantFrom(...LABELS), fc.integer({ min: 1, max: 1500 })), {
    minLength: 3,
    maxLength: 7,
  }),
});

const model = fc
  .array(fc.array(table, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((sheets) => {
    let id = 0;
    return sheets.map((tables, index): ModelSheet => ({
      name: `Blad${index + 1}`,
      tables: tables.map(({ title, columns, rows }) => ({
        ...{ id: id++, title, headers: HEADERS.slice(0, columns), rows },
      })),
    }));
  });

interface Outcome {
  readonly kept: number;
  readonly told: number;
}

/** Corrects a table, edits the workbook and looks where the correction is. */
function play(
  sheets: ModelSheet[],
  chosen: number,
  edits: readonly { readonly edit: Edit; readonly seed: number }[],
  count: Outcome & { kept: number; told: number }
): void {
  const before = snapshotOf(sheets);
  const all = sheets.flatMap((one) => one.tables);
  const id = all[chosen % all.length]?.id ?? 0;
  const place = placeOf(sheets, id);
  const found = readPlan(before).found?.find(
    ({ recognised: { area } }) => `${area.sheet} ${area.row}` === place
  );
  if (found === undefined) return;
  const corrections = changeCorrections(before, {
    table: found.recognised,
    correction: { ignore: true },
  });
  for (const { edit, seed } of edits) edit(sheets, (most) => seed % Math.max(1, most));
  const plan = readPlan({ ...snapshotOf(sheets), corrections });
  const corrected = (plan.found ?? [])
    .filter(({ correction }) => correction !== undefined)
    .map(({ recognised: { area } }) => `${area.sheet} ${area.row}`);
  if (corrected.length === 0) {
    expect(plan.stale).toHaveLength(1);
    count.told += 1;
    return;
  }
  expect(corrected).toEqual([placeOf(sheets, id) ?? placeOf(sheets, copyOf(id))]);
  count.kept += 1;
}

test.each([
  ["rows, columns and sheet names", [...GENTLE, ...RENAMES]],
  ["rows, columns and places", [...GENTLE, ...MOVES]],
])("a correction never goes to another table when %s change", (_, edits) => {
  const count = { kept: 0, told: 0 };
  const edit = fc.record({ edit: fc.constantFrom(...edits), seed: fc.nat(10_000) });
  fc.assert(
    fc.property(
      model,
      fc.nat(20),
      fc.array(edit, { maxLength: 4 }),
      (sheets, chosen, chosenEdits) => play(structuredClone(sheets), chosen, chosenEdits, count)
    ),
    { numRuns: 150 }
  );
  process.stdout.write(`kept ${count.kept}, told ${count.told}\n`);
  expect(count.kept).toBeGreaterThan(4 * count.told);
});
