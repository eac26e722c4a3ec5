import { loneLabel } from "./criterionLabel";
import type { FactColumns } from "./criterionFacts";
import { factColumns, factsIn } from "./criterionFacts";
import type { FoundTable } from "./foundTable";
import { goalAbove } from "./goalAbove";
import type { SheetLines } from "./goalAbove";
import type { GoalColumns } from "./goalColumns";
import { goalColumns } from "./goalColumns";
import { readGoalHeading } from "./goalHeading";
import type { CriterionFacts, CriterionKind, GoalDraft, GoalIdentity } from "./goalRegister";
import { addCriteria, addFacts, addText, GoalRegister } from "./goalRegister";
import { goalRow } from "./goalRow";
import type { PlacedIdentity } from "./goalRow";
import { sectionsAreGoals } from "./goalSections";
import type { Goal, NotUnderstood } from "./plan";
import type { Reading } from "./readAmounts";
import { cellArea, textIn } from "./readRow";

/** What is known of a workbook besides its tables. */
export interface GoalContext {
  /** Of targets for several years, the one of this year is taken. */
  readonly planYear?: number;
  /** The words outside the tables. */
  readonly lines?: SheetLines;
}

/** A table while its rows are read. */
interface Course {
  readonly table: FoundTable;
  readonly columns: GoalColumns;
  readonly facts: FactColumns;
  readonly register: GoalRegister;
  /** False where another table says which goals there are. */
  readonly mayAdd: boolean;
  readonly headsGoals: boolean;
  readonly faults: NotUnderstood[];
  current: GoalDraft | undefined;
}

/** Reads goals and their criteria from all tables about them; names are read before the criteria that need them. */
export function readGoals(tables: readonly FoundTable[], context: GoalContext = {}): Reading<Goal> {
  const naming = tables.filter(({ plan }) => plan.kind === "goals");
  const criteria = tables.filter(({ plan }) => plan.kind === "criteria");
  const register = new GoalRegister();
  let before: Course | undefined;
  const faults = [...naming, ...criteria].flatMap((table) => {
    const mayAdd = naming.length === 0 || naming.some((one) => one === table || goesOn(one, table));
    before = readTable(courseOf(table, register, mayAdd, context, before));
    return before.faults;
  });
  return { items: register.goals, faults };
}

function courseOf(
  table: FoundTable,
  register: GoalRegister,
  mayAdd: boolean,
  { planYear, lines }: GoalContext,
  before: Course | undefined
): Course {
  const columns = goalColumns(table);
  const above = goalAbove(table, columns.goal === undefined ? lines : undefined);
  const continued =
    before !== undefined && goesOn(before.table, table) ? before.current : undefined;
  const course: Course = {
    table,
    columns,
    facts: factColumns(table, planYear),
    register,
    mayAdd,
    headsGoals: above === undefined && sectionsAreGoals(table, columns),
    faults: [],
    current: continued,
  };
  if (above !== undefined) {
    enter(course, above);
    if (course.current !== undefined && above.text !== undefined)
      course.current.text ??= above.text;
  }
  return course;
}

/** A table with the same headers on the same sheet may begin with the rest of the goal above. */
function goesOn(above: FoundTable, below: FoundTable): boolean {
  const headers = [above, below].map(({ columns }) =>
    columns.map(({ header }) => header).join("\n")
  );
  return above.grid === below.grid && headers[0] === headers[1];
}

function readTable(course: Course): Course {
  const { table, columns, faults } = course;
  for (const row of table.rows) {
    const read = goalRow(table, row, columns, course.headsGoals);
    if (read.kind === "heading") continue;
    if (read.identity !== undefined) enter(course, read.identity);
    if (read.kind === "goal") continue;
    if (course.current !== undefined)
      fill(course, row, course.current, read.identity !== undefined);
    else if (columns.goal !== undefined) faults.push(...unknownGoal(course, row));
  }
  const isWithoutGoals =
    columns.goal === undefined && course.current === undefined && table.rows.length > 0;
  if (isWithoutGoals)
    faults.push({ area: table.plan.area, reason: "unknownGoal", text: table.plan.name });
  return course;
}

/** Makes the goal that a row or heading names the current one. */
function enter(course: Course, identity: PlacedIdentity): void {
  const { register, mayAdd, current } = course;
  const known = isSameGoal(current, identity) ? current : register.find(identity);
  const isNew = known === undefined || (mayAdd && contradicts(known, identity));
  if (isNew) course.current = mayAdd ? register.add(identity, identity.cell) : undefined;
  else {
    if (known.name.value === "" && identity.name !== undefined)
      register.rename(known, identity.name);
    course.current = known;
  }
}

function isSameGoal(current: GoalDraft | undefined, identity: GoalIdentity): boolean {
  return (
    current !== undefined && current.number === identity.number && !contradicts(current, identity)
  );
}

/** The same number with another name is another goal: a mistake to show, not to hide. A shortened name is the same. */
function contradicts(known: GoalDraft, { name }: GoalIdentity): boolean {
  if (name === undefined || known.name.value === "") return false;
  const [left, right] = [known.name.value, name.value].map((value) =>
    readGoalHeading(value).name.toLowerCase().replace(/\.$/u, "")
  );
  if (left === undefined || right === undefined) return false;
  return !left.startsWith(right) && !right.startsWith(left);
}

function fill(course: Course, row: number, goal: GoalDraft, isNamed: boolean): void {
  const { table, columns } = course;
  const text = textIn(table, row, columns.text);
  if (text !== undefined) addText(goal, text, isNamed);
  const criterion = textIn(table, row, columns.criterion);
  const facts = factsIn(table, row, course.facts);
  if (criterion !== undefined) addCriteria(goal, criterion, facts, kindIn(course, row));
  else if (columns.criterion !== undefined && facts.indicator !== undefined) addFacts(goal, facts);
  else if (columns.criterion === undefined && facts.target !== undefined) addOwn(goal, facts);
}

/** Where goals have targets and no column says what is measured, it is the goal's own words. */
function addOwn(goal: GoalDraft, facts: CriterionFacts): void {
  if (facts.indicator !== undefined || goal.criteria.length === 0)
    addCriteria(goal, facts.indicator ?? goal.name, facts);
}

const ACTIVITY = /^(?:aktivitet|åtgärd|insats|activit|action|tiltak|indsats)/iu;

function kindIn({ table, columns }: Course, row: number): CriterionKind {
  const label = textIn(table, row, columns.label)?.value;
  return {
    label: label === undefined ? undefined : loneLabel(label),
    isActivity: ACTIVITY.test(columns.criterion?.header ?? ""),
  };
}

function unknownGoal({ table, columns }: Course, row: number): NotUnderstood[] {
  const text = textIn(table, row, columns.goal) ?? textIn(table, row, columns.criterion);
  if (text === undefined) return [];
  return [{ area: cellArea(text.cell), reason: "unknownGoal", text: text.value }];
}
