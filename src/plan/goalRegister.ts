import type { CellAddress } from "./address";
import { labelByOrder, splitCriteria, splitCriterionLabel } from "./criterionLabel";
import type { Criterion, Goal, Text } from "./plan";
import { bareWords } from "./sameWords";

/** What one row says about which goal it is about. */
export interface GoalIdentity {
  readonly number?: number;
  readonly isBare?: true;
  readonly name?: Text;
}

/** A criterion's facts besides its words. */
export type CriterionFacts = Omit<Criterion, "label" | "labelGiven" | "isActivity" | "text">;

/** What a table says of all the criteria in a cell. */
export interface CriterionKind {
  /** A label from a column of its own. */
  readonly label?: string | undefined;
  readonly isActivity?: boolean;
}

/** A goal while its rows are being collected. */
export interface GoalDraft {
  readonly number: number;
  readonly isBare?: true;
  name: Text;
  text?: Text;
  readonly criteria: Criterion[];
}

/** Collects goals from any number of tables: a goal may be named in one and have its criteria in another. */
export class GoalRegister {
  readonly #drafts: GoalDraft[] = [];
  readonly #byNumber = new Map<number, GoalDraft>();
  readonly #byName = new Map<string, GoalDraft>();
  #highest = 0;

  get goals(): readonly Goal[] {
    return this.#drafts;
  }

  /** Finds a goal by number, or by name when there is no number. */
  find({ number, name }: GoalIdentity): GoalDraft | undefined {
    if (number !== undefined) return this.#byNumber.get(number);
    return name === undefined ? undefined : this.#byName.get(bareWords(name.value));
  }

  /** Adds a goal; one without a number is numbered by order. */
  add({ number = this.#highest + 1, isBare, name }: GoalIdentity, cell: CellAddress): GoalDraft {
    const bare = isBare && { isBare };
    const draft: GoalDraft = { number, ...bare, name: { value: "", cell }, criteria: [] };
    this.#drafts.push(draft);
    this.#highest = Math.max(this.#highest, number);
    if (!this.#byNumber.has(number)) this.#byNumber.set(number, draft);
    if (name !== undefined) this.rename(draft, name);
    return draft;
  }

  /** Gives a goal the name that it is found by. */
  rename(draft: GoalDraft, name: Text): void {
    draft.name = name;
    const key = bareWords(name.value);
    if (!this.#byName.has(key)) this.#byName.set(key, draft);
  }
}

/** Adds the criteria of a cell to a goal. */
export function addCriteria(
  goal: GoalDraft,
  text: Text,
  facts: CriterionFacts,
  { label: givenLabel, isActivity = false }: CriterionKind = {}
): void {
  for (const line of splitCriteria(text.value)) {
    const { label = givenLabel, words } = splitCriterionLabel(line);
    goal.criteria.push({
      label: label ?? labelByOrder(goal.criteria.length),
      labelGiven: label !== undefined,
      text: { value: words, cell: text.cell },
      ...(isActivity ? { isActivity } : {}),
      ...facts,
    });
  }
}

/** Longer texts are no longer a goal's: a whole document may stand below its heading. */
const MAX_TEXT = 4000;

/** A text with the words of another one on a line of their own, unless they are there already. */
function withLine(before: Text, { value }: Text): Text {
  const isFull = before.value.length > MAX_TEXT || before.value.includes(value);
  return isFull ? before : { ...before, value: `${before.value}\n${value}` };
}

/** Adds a goal's text. Where the row does not name the goal anew, the words go on from those of the rows above. */
export function addText(goal: GoalDraft, text: Text, isNamed: boolean): void {
  const before = goal.text;
  if (before === undefined) goal.text = text;
  else if (!isNamed) goal.text = withLine(before, text);
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
      return [fact, before === undefined ? text : withLine(before, text)];
    })
  );
  return { ...criterion, ...lines };
}
