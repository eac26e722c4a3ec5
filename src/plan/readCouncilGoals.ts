import type { FoundTable } from "./foundTable";
import { columnOf } from "./foundTable";
import { readGoalHeading } from "./goalHeading";
import type { NamedGoal } from "./goalReferences";
import { readGoalReferences } from "./goalReferences";
import type { CouncilGoal, GoalReference, Text } from "./plan";
import type { Reading } from "./readAmounts";
import { textIn } from "./readRow";

/** A council goal while contributions on rows of their own are still being joined to it. */
type Draft = { -readonly [Key in keyof CouncilGoal]: CouncilGoal[Key] };

/** Reads the council's goals with what the plan contributes. A row without a goal continues the goal above. */
export function readCouncilGoals(
  table: FoundTable,
  goals: readonly NamedGoal[]
): Reading<CouncilGoal> {
  const drafts: Draft[] = [];
  for (const row of table.rows) {
    const contribution = textIn(table, row, columnOf(table, "contribution", "text", "unknown"));
    const references =
      contribution === undefined
        ? []
        : readGoalReferences(contribution.value, contribution.cell, goals);
    const named = goalIn(table, row, drafts.length + 1);
    const current = drafts.at(-1);
    if (
      named !== undefined &&
      !(current?.number === named.number && current.name.value === named.name.value)
    ) {
      drafts.push({
        ...named,
        references,
        ...(contribution === undefined ? {} : { contribution }),
      });
    } else if (current !== undefined) addTo(current, contribution, references);
  }
  return { items: drafts, faults: [] };
}

function addTo(
  draft: Draft,
  contribution: Text | undefined,
  references: readonly GoalReference[]
): void {
  draft.references = [...draft.references, ...references];
  if (draft.contribution === undefined && contribution !== undefined)
    draft.contribution = contribution;
}

function goalIn(
  table: FoundTable,
  row: number,
  order: number
): { number: number; name: Text } | undefined {
  const goal = textIn(table, row, columnOf(table, "goal", "number"));
  const name = textIn(table, row, columnOf(table, "name"));
  const numbered = readGoalHeading(goal?.value ?? "");
  const headed = readGoalHeading(name?.value ?? "");
  const cell = name?.cell ?? goal?.cell;
  if (cell === undefined) return undefined;
  return {
    number: numbered.number ?? headed.number ?? order,
    name: { value: name === undefined ? numbered.name : headed.name, cell },
  };
}
