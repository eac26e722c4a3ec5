import type { CellAddress } from "./address";
import { labelByOrder, splitCriteria, splitCriterionLabel } from "./criterionLabel";
import type { Criterion, Goal, Text } from "./plan";
import { sameWords } from "./sameWords";

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

/**
 * Adds a goal's text. Where the row does not name the goal anew, or says something more, the words go on from those of
 * the rows above.
 */
export function addText(goal: GoalDraft, text: Text, isNamed: boolean): void {
  const before = goal.text;
  if (before === undefined) goal.text = text;
  else if (!isNamed && !before.value.includes(text.value))
    goal.text = { ...before, value: `${before.value}\n${text.value}` };
}

/** Adds one more indicator to the goal's last criterion, on lines of their own; without a criterion it is one. */
export function addFacts(goal: GoalDraft, facts: CriterionFacts): void {
  const last = goal.criteria.at(-1);
  if (facts.indicator === undefined) return;
  if (last === undefined) addCriteria(goal, facts.indicator, facts);
  else goal.criteria[goal.criteria.length - 1] = joined(last, facts);
}

function joined(criterion: Criterion, facts: CriterionFacts): Criterion {
  const lines: CriterionFacts = Object.fromEntries(
    Object.entries(facts).map(([fact, text]: [string, Text]) => {
      const before = criterion[fact as keyof CriterionFacts];
      if (before === undefined || before.value === text.value) return [fact, text];
      return [fact, { ...before, value: `${before.value}\n${text.value}` }];
    })
  );
  return { ...criterion, ...lines };
}
