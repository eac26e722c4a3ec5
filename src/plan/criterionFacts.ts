import type { FoundColumn, FoundTable } from "./foundTable";
import { columnOf } from "./foundTable";
import { targetBesideIndicator } from "./goalColumns";
import type { CriterionFacts } from "./goalRegister";
import { shownIn } from "./readRow";

type Fact = keyof CriterionFacts;
/** The column of each fact that a table has. */
export type FactColumns = Readonly<Partial<Record<Fact, FoundColumn>>>;

const PLAIN_FACTS = ["indicator", "direction", "owner", "unit"] as const satisfies readonly Fact[];
const OUTCOME =
  /^(?:utfall|resultat|bokslut|värde|outcome|actual|result)?\s*(?:år\s*)?((?:19|20)\d\d)$/iu;

/**
 * The columns of a criterion's facts. Of targets for several years the plan's year is taken, else the first. Without a
 * baseline the last outcome before the target's year is where the indicator starts.
 */
export function factColumns(table: FoundTable, planYear: number | undefined): FactColumns {
  const target = targetColumn(table, planYear) ?? targetBesideIndicator(table);
  const found: [Fact, FoundColumn | undefined][] = [
    ...PLAIN_FACTS.map((fact): [Fact, FoundColumn | undefined] => [fact, columnOf(table, fact)]),
    ["target", target],
    ["baseline", columnOf(table, "baseline") ?? lastOutcome(table, target)],
    ["due", columnOf(table, "due", "carriedOut")],
  ];
  return Object.fromEntries(found.filter(([, column]) => column !== undefined));
}

/** What a row says of its criterion besides the words. */
export function factsIn(table: FoundTable, row: number, columns: FactColumns): CriterionFacts {
  const facts: { -readonly [Key in keyof CriterionFacts]: CriterionFacts[Key] } = {};
  for (const [fact, column] of Object.entries(columns)) {
    const text = shownIn(table, row, column);
    if (text !== undefined) facts[fact as Fact] = text;
  }
  return facts;
}

function targetColumn(table: FoundTable, planYear: number | undefined): FoundColumn | undefined {
  const targets = table.columns.filter(({ role }) => role === "target");
  return targets.find(({ year }) => year !== undefined && year === planYear) ?? targets[0];
}

function lastOutcome(table: FoundTable, target: FoundColumn | undefined): FoundColumn | undefined {
  if (target === undefined) return undefined;
  const outcomes = table.columns
    .map((column) => ({ column, year: Number(OUTCOME.exec(column.header)?.[1] ?? Infinity) }))
    .filter(({ year }) => year < (target.year ?? Infinity));
  return outcomes.sort((left, right) => right.year - left.year)[0]?.column;
}
