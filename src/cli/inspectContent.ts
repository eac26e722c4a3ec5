import type { Language } from "../locales";
import type { Goal, GoalReference, Plan, PlanTable, ProgrammePoint, TableKind } from "../plan";
import { holdsCell } from "../plan/address";
import { clip, figureText, listLines, type ListRow } from "./inspectLayout";
import type { Words } from "./inspectText";

type Lines = (table: PlanTable, plan: Plan, words: Words, language: Language) => string[];

const WIDEST_NAME = 36;

/** What was read from a table that is not one of amounts. Its items are those whose cells lie in it. */
export function contentLines(
  table: PlanTable,
  plan: Plan,
  words: Words,
  language: Language
): string[] {
  return LINES[table.kind]?.(table, plan, words, language) ?? [];
}

const LINES: Readonly<Partial<Record<TableKind, Lines>>> = {
  adjustment: ({ area }, { adjustments }, words, language) =>
    listLines(
      adjustments
        .filter(({ label }) => holdsCell(area, label.cell))
        .map(({ label, percent, amount }) => ({
          label: clip(label.value),
          figures: [figureText(percent, words, language), figureText(amount, words, language)],
        })),
      words
    ),
  transfers: transferLines,
  councilGoals: ({ area }, { councilGoals }, words) => {
    const own = councilGoals.filter(({ name }) => holdsCell(area, name.cell));
    const references = own.flatMap((goal) => goal.references);
    return [
      `  ${words("cli.inspect.councilGoals", { goals: own.length, references: references.length })}`,
      ...listLines(
        own.map(({ number, name, references: to }) =>
          numbered(number, name.value, arrow(to, words))
        ),
        words
      ),
    ];
  },
  goals: goalLines,
  criteria: goalLines,
  points: pointLines,
  timetable: ({ area }, { periods }, words) =>
    listLines(
      periods
        .filter(({ name }) => holdsCell(area, name.cell))
        .map(({ kind, name, carriedOut, reported }) => ({
          label: `${clip(name.value)} (${words(`cli.period.${kind}`)})`,
          notes: [carriedOut?.value ?? "–", reported?.value ?? "–"].map((text) => clip(text)),
        })),
      words
    ),
  globalGoals: ({ area }, { globalGoals = [] }, words) =>
    listLines(
      globalGoals
        .filter(({ text }) => holdsCell(area, text.cell))
        .map(({ number, goal }) => ({
          label: words("cli.inspect.globalGoal", { number }),
          notes: goal === undefined ? [] : [words("cli.inspect.serves", { goals: goal })],
        })),
      words
    ),
};

function transferLines(
  { area }: PlanTable,
  { transfers }: Plan,
  words: Words,
  language: Language
): string[] {
  const own = transfers.filter(({ amount, purpose, from, to }) => {
    const cell = amount?.cell ?? (purpose ?? from ?? to)?.cell;
    return cell !== undefined && holdsCell(area, cell);
  });
  const party = (name: string | undefined): string =>
    clip(name ?? words("cli.inspect.missing"), WIDEST_NAME);
  return listLines(
    own.map(({ from, to, purpose, amount, parties }) => ({
      label: parties
        ? clip(purpose?.value ?? "", WIDEST_NAME)
        : `${party(from?.value)} → ${party(to?.value)}`,
      figures: (parties ?? [{ amount }]).map((one) => figureText(one.amount, words, language)),
      notes: [clip(parties?.map(({ body }) => body).join(", ") ?? purpose?.value ?? "")],
    })),
    words
  );
}

/** Goals that stand in the table or have criteria there, with how many criteria each has there. */
function goalLines({ area }: PlanTable, { goals }: Plan, words: Words): string[] {
  const criteriaIn = (goal: Goal): number =>
    goal.criteria.filter(({ text }) => holdsCell(area, text.cell)).length;
  const own = goals.filter((goal) => holdsCell(area, goal.name.cell) || criteriaIn(goal) > 0);
  const counts = own.map(criteriaIn);
  const criteria = counts.reduce((sum, count) => sum + count, 0);
  const each = counts.join(", ");
  return [
    criteria === 0
      ? `  ${words("cli.inspect.goals", { goals: own.length })}`
      : `  ${words("cli.inspect.criteria", { goals: own.length, criteria, each })}`,
    ...listLines(
      own.map((goal, index) =>
        numbered(goal.number, goal.name.value, counts[index] === 0 ? "" : criteriaText(goal, area))
      ),
      words
    ),
  ];
}

function criteriaText({ criteria }: Goal, area: PlanTable["area"]): string {
  const own = criteria.filter(({ text }) => holdsCell(area, text.cell));
  return own.map(({ label }) => label).join(", ");
}

function pointLines({ area }: PlanTable, { points }: Plan, words: Words): string[] {
  const own = points.filter(({ text }) => holdsCell(area, text.cell));
  const linked = own.filter(({ references }) => references.length > 0);
  const references = linked.reduce((sum, point) => sum + point.references.length, 0);
  const values = { points: own.length, linked: linked.length, references };
  return [
    `  ${words("cli.inspect.points", { ...values, unlinked: own.length - linked.length })}`,
    ...listLines(
      own.map((point) => pointRow(point, words)),
      words
    ),
  ];
}

function pointRow({ number, text, status, references }: ProgrammePoint, words: Words): ListRow {
  return numbered(number, text.value, clip(status?.value ?? "–"), arrow(references, words));
}

function numbered(number: number, name: string, ...notes: readonly string[]): ListRow {
  return { label: `${String(number).padStart(2)}  ${clip(name)}`, notes };
}

function arrow(references: readonly GoalReference[], words: Words): string {
  const goals = references.map(({ number }) => number).join(", ");
  return goals === "" ? "–" : words("cli.inspect.serves", { goals });
}
