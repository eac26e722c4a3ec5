import type { CellAddress } from "./address";
import { labelByOrder, splitCriteria, splitCriterionLabel } from "./criterionLabel";
import type { Criterion, Goal, Text } from "./plan";

/** What one row says about which goal it is about. */
export interface GoalIdentity {
  readonly number?: number;
  readonly name?: Text;
}

/** A criterion's facts besides its words. */
export type CriterionFacts = Omit<Criterion, "label" | "labelGiven" | "text">;

/** A goal while its rows are being collected. */
export interface GoalDraft {
  readonly number: number;
  name: Text;
  text?: Text;
  readonly criteria: Criterion[];
}

/** Collects goals from any number of tables: a goal may be named in one and have its criteria in another. */
export class GoalRegister {
  private readonly drafts: GoalDraft[] = [];

  get goals(): readonly Goal[] {
    return this.drafts;
  }

  /** Finds a goal by number, or by name when there is no number. */
  find(identity: GoalIdentity): GoalDraft | undefined {
    const { number, name } = identity;
    if (number !== undefined) return this.drafts.find((draft) => draft.number === number);
    return name === undefined
      ? undefined
      : this.drafts.find((draft) => sameWords(draft.name.value, name.value));
  }

  /** Adds a goal; one without a number is numbered by order. */
  add({ number, name }: GoalIdentity, cell: CellAddress): GoalDraft {
    const next = this.drafts.reduce((highest, draft) => Math.max(highest, draft.number), 0) + 1;
    const draft: GoalDraft = {
      number: number ?? next,
      name: name ?? { value: "", cell },
      criteria: [],
    };
    this.drafts.push(draft);
    return draft;
  }
}

/** Adds the criteria of a cell to a goal. `givenLabel` is a label from a column of its own. */
export function addCriteria(
  goal: GoalDraft,
  text: Text,
  facts: CriterionFacts,
  givenLabel?: string
): void {
  for (const line of splitCriteria(text.value)) {
    const { label = givenLabel, words } = splitCriterionLabel(line);
    goal.criteria.push({
      label: label ?? labelByOrder(goal.criteria.length),
      labelGiven: label !== undefined,
      text: { value: words, cell: text.cell },
      ...facts,
    });
  }
}

/** True for the same words in any case. */
export function sameWords(left: string, right: string): boolean {
  return left.trim().toLowerCase() === right.trim().toLowerCase();
}
