import type { Language } from "../locales";
import {
  columnLetters,
  formatCell,
  type AmountLine,
  type AmountTable,
  type ColumnRelation,
  type Figure,
  type Plan,
  type PlanTable,
  type RowRelation,
} from "../plan";
import { clip, figureText, listLines } from "./inspectLayout";
import type { Words } from "./inspectText";

const WIDEST_LABEL = 30;
const MOST_CELLS = 8;
/** Two parts and their sum. */
const FEWEST_FOR_A_SUM = 3;

/** The lines of a table of amounts with every figure, and which of them are the sums of which. */
export function amountTableLines(
  table: PlanTable,
  plan: Plan,
  words: Words,
  language: Language
): string[] {
  const read = [...plan.budgets, ...plan.ofWhich, ...plan.changes].find(
    (amounts) => amounts.table === table
  );
  if (read === undefined) return [];
  const columns = filledColumns(read.lines);
  const rows = read.lines.map((line) => ({
    label: clip(line.label.value),
    figures: columns.map((column) => {
      const figure = figuresOf(line).find(({ cell }) => cell.column === column);
      return figure === undefined ? "" : figureText(figure, words, language);
    }),
  }));
  return [
    ...listLines(rows, words),
    ...textNumberLines(read, words),
    ...relationLines(read, words),
  ];
}

/** What is the sum of what, why, and where it holds and fails. */
function relationLines(table: AmountTable, words: Words): string[] {
  const found = [
    ...(table.rowRelations ?? []).map((relation) => rowRelationText(relation, table, words)),
    ...(table.columnRelations ?? []).map((relation) => columnRelationText(relation, table, words)),
  ];
  const rows = found.map((label) => ({ label }));
  if (rows.length > 0) return [`  ${words("cli.inspect.sums")}`, ...listLines(rows, words)];
  return table.lines.length < FEWEST_FOR_A_SUM ? [] : [`  ${words("cli.inspect.noSums")}`];
}

function rowRelationText(
  { total, parts, because, holdsIn, failsIn }: RowRelation,
  table: AmountTable,
  words: Words
): string {
  const added = rowsText(
    table,
    parts.filter(({ weight }) => weight === 1).map(({ line }) => line)
  );
  const taken = rowsText(
    table,
    parts.filter(({ weight }) => weight === -1).map(({ line }) => line)
  );
  const sum = taken === "" ? added : `${added} − ${taken}`;
  const holds = words("cli.inspect.holds", { where: lettersText(holdsIn) });
  const fails = words("cli.inspect.fails", { where: lettersText(failsIn) });
  return sentence([
    `${lineText(table, total, words)} = ${words("cli.inspect.rows", { rows: sum })}`,
    becauseText(because, words),
    holdsIn.length === 0 ? "" : holds,
    failsIn.length === 0 ? "" : fails,
  ]);
}

function columnRelationText(relation: ColumnRelation, table: AmountTable, words: Words): string {
  const { because, holdsIn, failsIn } = relation;
  const count = holdsIn.length + failsIn.length;
  const fails = words("cli.inspect.failsOnRows", { rows: rowsText(table, failsIn) });
  return sentence([
    `${columnText(table, relation.result)} = ${columnFormula(relation, table, words)}`,
    becauseText(because, words),
    words("cli.inspect.holdsOnRows", { holds: holdsIn.length, count }),
    failsIn.length === 0 ? "" : fails,
  ]);
}

function columnFormula(
  { kind, parts, whole, base }: ColumnRelation,
  table: AmountTable,
  words: Words
): string {
  const [first, second] = parts.map(({ column }) => columnLetters(column));
  if (kind === "share") {
    const total = whole === undefined ? "" : lineText(table, whole, words);
    return words("cli.inspect.share", { part: first ?? "", whole: total });
  }
  if (kind === "product")
    return words("cli.inspect.product", { percent: first ?? "", base: second ?? "" });
  if (base !== undefined)
    return words("cli.inspect.share", { part: addedText(parts), whole: addedText(base) });
  return addedText(parts);
}

function addedText(parts: ColumnRelation["parts"]): string {
  return parts
    .map(({ column, weight }, index) => {
      const sign = weight === -1 ? "− " : index === 0 ? "" : "+ ";
      return sign + columnLetters(column);
    })
    .join(" ");
}

function sentence(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("; ");
}

function becauseText(because: RowRelation["because"], words: Words): string {
  return because.map((belief) => words(`cli.belief.${belief}`)).join(" + ");
}

function lineText(table: AmountTable, line: number, words: Words): string {
  const label = table.lines[line]?.label;
  if (label === undefined) return "";
  return words("cli.inspect.line", {
    label: clip(label.value, WIDEST_LABEL),
    row: label.cell.row + 1,
  });
}

function columnText({ table }: AmountTable, column: number): string {
  const header = table.columns.find((candidate) => candidate.column === column)?.header ?? "";
  return `${columnLetters(column)} ${clip(header, WIDEST_LABEL)}`.trim();
}

/** Sheet rows of lines, those that follow one another as a range: "5–7, 9". */
function rowsText({ lines }: AmountTable, places: readonly number[]): string {
  const rows = places
    .flatMap((place) => lines[place]?.label.cell.row ?? [])
    .sort((left, right) => left - right);
  const runs: { first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && row === run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  return runs
    .map(({ first, last }) => (first === last ? String(first + 1) : `${first + 1}–${last + 1}`))
    .join(", ");
}

function lettersText(columns: readonly number[]): string {
  return columns.map(columnLetters).join(", ");
}

function figuresOf(line: AmountLine): readonly Figure[] {
  return line.figures ?? [];
}

function filledColumns(lines: readonly AmountLine[]): readonly number[] {
  const columns = new Set(lines.flatMap((line) => figuresOf(line).map(({ cell }) => cell.column)));
  return [...columns].sort((left, right) => left - right);
}

function textNumberLines({ lines }: AmountTable, words: Words): string[] {
  const cells = lines
    .flatMap(figuresOf)
    .filter(({ storedAsText }) => storedAsText)
    .map(({ cell }) => formatCell(cell));
  if (cells.length === 0) return [];
  const shown = cells.slice(0, MOST_CELLS).join(", ") + (cells.length > MOST_CELLS ? " …" : "");
  return [`  ${words("cli.inspect.textNumbers", { count: cells.length, cells: shown })}`];
}
