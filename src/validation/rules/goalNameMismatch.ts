import type { Goal, Plan } from "../../plan/plan";
import { finding, say } from "../describe";
import type { Finding, FindingText, Repair, Severity } from "../finding";
import { goalsByNumber, isPerhapsForeign, type PlacedReference, referencesOf } from "../goals";
import { decided, type Rule } from "../rule";
import { likeness, startsWithWords, wordsOf } from "../words";

const ID = "goal-name-mismatch";

/** From this share of common words two names may be two ways to write one. */
const MAYBE_SAME = 0.5;

/** True when a reference uses the goal's name, a beginning of it, or the name followed by more words. */
function usesName(reference: string, goal: Goal): boolean {
  const [used, name] = [wordsOf(reference), wordsOf(goal.name.value)];
  return startsWithWords(used, name) || (used.length > 0 && startsWithWords(name, used));
}

/** Words that begin with this many same letters may be forms of one: "Trygg kommun" for "Trygghet". */
const STEM = 5;

function sharesStem(used: readonly string[], name: readonly string[]): boolean {
  const stems = new Set(
    name.filter((word) => word.length >= STEM).map((word) => word.slice(0, STEM))
  );
  return used.some((word) => stems.has(word.slice(0, STEM)));
}

function severityOf(placed: PlacedReference, used: string, goal: Goal, plan: Plan): Severity {
  const [words, name] = [wordsOf(used), wordsOf(goal.name.value)];
  const maybeSame = likeness(words, name) >= MAYBE_SAME || sharesStem(words, name);
  return maybeSame || isPerhapsForeign(placed, plan) ? "warning" : "error";
}

function renamed({ reference, text }: PlacedReference, goal: Goal): Repair[] {
  const name = reference.name ?? "";
  const place = text?.value.indexOf(name) ?? -1;
  if (text === undefined || place < 0 || name === "") return [];
  const value =
    text.value.slice(0, place) + goal.name.value + text.value.slice(place + name.length);
  const values = { number: goal.number, used: name, name: goal.name.value };
  return [
    { cells: [{ cell: text.cell, value }], explanation: say("goal-name-mismatch.repair", values) },
  ];
}

function otherGoal(used: string, goals: readonly Goal[]): FindingText[] {
  const other = goals.find((goal) => usesName(used, goal));
  if (other === undefined) return [];
  return [say("goal-name-mismatch.otherGoal", { number: other.number, name: other.name.value })];
}

/** A reference with a name that is not the goal's. */
interface Mismatch {
  readonly placed: PlacedReference;
  readonly used: string;
  readonly goal: Goal;
}

/** Several references that use the same other name speak for a goal that was renamed. */
function otherName(used: string, goal: Goal, failing: readonly Mismatch[]): FindingText[] {
  const same = failing.filter(
    (other) => other.goal === goal && other.used.toLowerCase() === used.toLowerCase()
  );
  if (same.length < 2) return [];
  return [say(`${ID}.otherName`, { count: same.length, number: goal.number, used })];
}

function report(
  { placed, used, goal }: Mismatch,
  failing: readonly Mismatch[],
  plan: Plan
): Finding {
  const { reference } = placed;
  return finding({
    rule: ID,
    severity: severityOf(placed, used, goal, plan),
    verdict: "inconsistent",
    cells: [reference.cell, goal.name.cell],
    subject: placed.subject,
    message: say("goal-name-mismatch.message", {
      number: goal.number,
      used,
      name: goal.name.value,
    }),
    expected: goal.name.value,
    actual: used,
    explanations: [...otherGoal(used, plan.goals), ...otherName(used, goal, failing)],
    repairs: renamed(placed, goal),
  });
}

/**
 * A reference that gives a goal's number and name must give the name that the goal has in the plan. The
 * name may be shortened from its end and other words may follow it.
 */
export const goalNameMismatch: Rule = {
  id: ID,
  check: ({ plan }) => {
    const goals = goalsByNumber(plan);
    const named = referencesOf(plan).flatMap((placed) => {
      const goal = goals.get(placed.reference.number);
      const used = placed.reference.name;
      return goal === undefined || used === undefined ? [] : { placed, used, goal };
    });
    const failing = named.filter(({ used, goal }) => !usesName(used, goal));
    return decided(
      failing.map((mismatch) => report(mismatch, failing, plan)),
      named.length
    );
  },
};
