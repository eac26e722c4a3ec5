import type { CellAddress } from "../../../src/plan/address";
import type { Decimal, Figure, Unit } from "../../../src/plan/figure";
import type {
  AmountLine,
  AmountTable,
  ColumnRole,
  CouncilGoal,
  Criterion,
  Goal,
  GoalReference,
  Plan,
  PlanTable,
  ProgrammePoint,
  TableKind,
  Text,
} from "../../../src/plan/plan";
import { findStructure } from "../../../src/plan/structure/findStructure";

/** A cell from "Budget!C7". */
export function cell(address: string): CellAddress {
  const match = /^(.+)!([A-Z])(\d+)$/.exec(address);
  if (match === null) throw new Error(`not an address: ${address}`);
  const [, sheet = "", letter = "", row = ""] = match;
  return { sheet, row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
}

export function text(value: string, address = "Mål!B2"): Text {
  return { value, cell: cell(address) };
}

export function decimal(value: string): Decimal {
  const [whole = "", fraction = ""] = value.split(".");
  return { digits: BigInt(whole + fraction), decimals: fraction.length };
}

/** A typed figure, "284.6": its precision is the decimals it is written with unless told otherwise. */
export function figure(
  value: string,
  unit: Unit,
  address: string,
  more: Partial<Figure> = {}
): Figure {
  const parsed = decimal(value);
  return {
    value: parsed,
    precision: parsed.decimals,
    exact: false,
    unit,
    approximate: false,
    storedAsText: false,
    cell: cell(address),
    ...more,
  };
}

/** What a row of a budget table says; an amount or share that is left out is missing. `years` go to E, F … */
export interface RowWords {
  readonly label: string;
  readonly amount?: string;
  readonly share?: string;
  readonly total?: string;
  readonly kind?: "total" | "ofWhich";
  readonly unit?: Unit;
  readonly more?: Partial<Figure>;
  readonly years?: readonly string[];
}

/** The row's amount and then one figure for each further year, from column E. */
function yearsOf(
  { amount, years = [], unit = "millionKronor" }: RowWords,
  sheet: string,
  number: number
): Figure[] {
  const main = amount === undefined ? [] : [figure(amount, unit, `${sheet}!B${number}`)];
  const others = years.map((value, index) =>
    figure(value, unit, `${sheet}!${"EFGHIJ".charAt(index)}${number}`)
  );
  return [...main, ...others];
}

function line(row: RowWords, sheet: string, number: number): AmountLine {
  const unit = row.unit ?? "millionKronor";
  return {
    label: text(row.label, `${sheet}!A${number}`),
    ...(row.amount === undefined
      ? {}
      : { amount: figure(row.amount, unit, `${sheet}!B${number}`, row.more) }),
    ...(row.share === undefined
      ? {}
      : { share: figure(row.share, "percent", `${sheet}!C${number}`) }),
    ...(row.total === undefined ? {} : { total: figure(row.total, unit, `${sheet}!D${number}`) }),
    ...(row.years === undefined ? {} : { figures: yearsOf(row, sheet, number) }),
    isTotal: row.kind === "total",
    isOfWhich: row.kind === "ofWhich",
  };
}

const HEADERS: readonly [string, ColumnRole][] = [
  ["Verksamhet", "label"],
  ["Belopp (mnkr)", "amount"],
  ["Andel", "share"],
  ["Av", "total"],
];

export function planTable(
  kind: TableKind,
  name: string,
  sheet: string,
  row: number,
  rowCount: number
): PlanTable {
  return {
    kind,
    name,
    area: { sheet, row, column: 0, rowCount, columnCount: HEADERS.length },
    columns: HEADERS.map(([header, role], column) => ({ header, role, column })),
    score: 1,
    reason: "built",
  };
}

/** A table with its header in row `first` of the sheet: labels in A, amounts in B, shares in C, "of" in D. */
export function amountTable(
  rows: readonly RowWords[],
  {
    kind = "budget",
    name = "Budget",
    sheet = "Budget",
    first = 4,
  }: { kind?: TableKind; name?: string; sheet?: string; first?: number } = {}
): AmountTable {
  const lines = rows.map((row, index) => line(row, sheet, first + 1 + index));
  const layout = lines.map(() => ({ indent: 0, bold: false, afterGap: false }));
  const { rowRelations, columnRelations } = findStructure(lines, layout, new Map(), []);
  const table = planTable(kind, name, sheet, first - 1, rows.length + 1);
  return { table, lines, rowRelations, columnRelations };
}

export function reference(number: number, address: string, name?: string): GoalReference {
  return { number, cell: cell(address), ...(name === undefined ? {} : { name }) };
}

export function criterion(
  words: string,
  address: string,
  more: Partial<Criterion> = {}
): Criterion {
  return { label: "A", labelGiven: true, text: text(words, address), ...more };
}

export function goal(number: number, name: string, criteria: readonly Criterion[] = []): Goal {
  return { number, name: text(name, `Mål!B${number + 1}`), criteria };
}

export function councilGoal(
  number: number,
  goals: readonly number[],
  contribution?: string
): CouncilGoal {
  const address = `KF-mål!C${number + 1}`;
  return {
    number,
    name: text(`Övergripande mål ${number}`, `KF-mål!B${number + 1}`),
    ...(contribution === undefined ? {} : { contribution: text(contribution, address) }),
    references: goals.map((referred) => reference(referred, address)),
  };
}

/** A programme point on row `row` with the goals it names: [number, name]. */
export function point(
  number: number,
  row: number,
  {
    words = `Punkt ${number}`,
    handling,
    status,
    goals = [],
  }: {
    words?: string;
    handling?: string;
    status?: string;
    goals?: readonly (readonly [number, string?])[];
  } = {}
): ProgrammePoint {
  const sheet = "Politiskt program";
  return {
    number,
    text: text(words, `${sheet}!B${row}`),
    ...(handling === undefined ? {} : { handling: text(handling, `${sheet}!C${row}`) }),
    ...(status === undefined ? {} : { status: text(status, `${sheet}!D${row}`) }),
    references: goals.map(([referred, name]) => reference(referred, `${sheet}!C${row}`, name)),
  };
}

const EMPTY: Plan = {
  tables: [],
  budgets: [],
  ofWhich: [],
  changes: [],
  adjustments: [],
  transfers: [],
  councilGoals: [],
  goals: [],
  points: [],
  periods: [],
  notUnderstood: [],
};

/** A plan that holds only what is given; the tables of amounts are listed by themselves. */
export function plan(parts: Partial<Plan> = {}): Plan {
  const amounts = [...(parts.budgets ?? []), ...(parts.ofWhich ?? []), ...(parts.changes ?? [])];
  return { ...EMPTY, tables: amounts.map(({ table }) => table), ...parts };
}
