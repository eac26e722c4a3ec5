import type { ColumnRole, Plan, PlanTable } from "../../plan/plan";
import { findMoneyUnit, isMoney } from "../../plan/unit";
import { criteriaOf } from "../criteria";
import { finding, say } from "../describe";
import { decided, NOTHING_TO_CHECK, type Rule } from "../rule";
import { startsWithWords, wordsOf } from "../words";

const ID = "goals-without-amounts";

const GOAL = /(?<!\p{L})(?:mål|goals?)(?!\p{L})/iu;

const WORDS: ReadonlySet<ColumnRole> = new Set(["goal", "name", "text"]);

/**
 * A table of goals that may hold amounts, or one of amounts by goal. Outcomes beside a target are no amounts, and what
 * stands after the goals' words below a header that nobody knows may be.
 */
function statesBoth({ columns, kind }: PlanTable): boolean {
  const has = (wanted: ColumnRole) => columns.some(({ role }) => role === wanted);
  const hasGoals = kind === "goals" || kind === "criteria" || has("goal");
  const isOfMoney = columns.some(({ unit }) => unit !== undefined && isMoney(unit));
  const words = columns.findLastIndex(({ role }) => WORDS.has(role));
  const isUnknown = columns.slice(words + 1).some(({ role }) => role === "unknown");
  return hasGoals && (isOfMoney || isUnknown || (has("amount") && !has("target")));
}

/** A line of a budget that is called a goal, or by the name of one. */
function hasLinesOfGoals({ budgets, ofWhich, changes, goals }: Plan): boolean {
  const names = goals.map(({ name }) => wordsOf(name.value)).filter(({ length }) => length > 0);
  return [...budgets, ...ofWhich, ...changes].some(({ table, lines }) =>
    [table.name, ...lines.map(({ label }) => label.value)].some(
      (label) => GOAL.test(label) || names.some((name) => startsWithWords(wordsOf(label), name))
    )
  );
}

function mentionsMoney({ goals, ...plan }: Plan): boolean {
  const texts = [
    ...goals.flatMap(({ name, text }) => [name, text]),
    ...criteriaOf({ goals, ...plan }).flatMap(({ criterion }) => [
      criterion.text,
      criterion.target,
    ]),
  ];
  return texts.some((text) => text !== undefined && findMoneyUnit(text.value) !== undefined);
}

/** Tells, once, that a plan with a budget and goals says of no goal what it costs. Silent where it may be said. */
export const goalsWithoutAmounts: Rule = {
  id: ID,
  check: ({ plan }) => {
    const { goals, budgets, tables } = plan;
    const [first] = goals;
    if (first === undefined || !budgets.some(({ lines }) => lines.some(({ amount }) => amount)))
      return NOTHING_TO_CHECK;
    if (tables.some(statesBoth) || hasLinesOfGoals(plan) || mentionsMoney(plan))
      return decided([], 1);
    const found = finding({
      rule: ID,
      severity: "info",
      verdict: "consistent",
      cells: [first.name.cell],
      message: say("goals-without-amounts.message", { count: goals.length }),
    });
    return decided([found], 1);
  },
};
