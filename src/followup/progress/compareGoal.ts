import type { Plan } from "../../plan/plan";
import type { PeriodKind } from "../periods";
import type { FollowUpTexts } from "../texts";
import { copiedTexts } from "./copied";
import { markOf, wordsAt } from "./entries";
import { identifier } from "../names";
import type { GoalSheet } from "./goalSheets";
import type { CriterionProgress, Entry, GoalProgress } from "./progress";
import { readGoal } from "./readGoal";
import { differ, type Levels } from "./vocabulary";

interface Tools {
  readonly plan: Plan;
  readonly text: FollowUpTexts;
  readonly levels: Levels;
  readonly ready: string;
  /** What has been typed on each sheet. */
  readonly typed: ReadonlyMap<GoalSheet, readonly Entry[]>;
}

interface Sheets {
  readonly sheet: GoalSheet;
  /** The goal's sheet of the follow-up before. */
  readonly before: GoalSheet | undefined;
  /** The other goals' sheets of the same follow-up. */
  readonly others: readonly GoalSheet[];
}

/** What stands on a goal's sheet, and what of it has changed or stayed since the follow-up before. */
export function compareGoal(
  { sheet, before, others }: Sheets,
  kind: PeriodKind,
  tools: Tools
): GoalProgress {
  const { levels } = tools;
  const typedOn = (one: GoalSheet) => tools.typed.get(one) ?? [];
  const reading = readGoal(sheet, { ...tools, kind });
  const name = nameOf(sheet, tools.plan);
  if (before === undefined) return { ...reading, name, copied: [] };
  const earlier = readGoal(before, { ...tools, kind });
  const was = earlier.assessment?.words ?? "";
  const hasChanged = differ(was, reading.assessment?.words ?? "", levels);
  return {
    ...{ ...reading, name },
    ...(hasChanged && { assessmentBefore: was }),
    criteria: reading.criteria.map((one) => compareCriterion(one, earlier.criteria)),
    copied: copiedTexts(typedOn(sheet), typedOn(before), others.flatMap(typedOn)),
  };
}

/** Criteria are the same by their text, else by their label. */
function compareCriterion(
  criterion: CriterionProgress,
  earlier: readonly CriterionProgress[]
): CriterionProgress {
  const before =
    earlier.find(({ text }) => text === criterion.text) ??
    earlier.find(({ label }) => label === criterion.label);
  const was = before?.status.words ?? "";
  const { words } = criterion.status;
  return was === "" || words === "" || was === words ? criterion : { ...criterion, before: was };
}

function nameOf({ sheet, key, number, occurrence }: GoalSheet, { goals }: Plan): string {
  const goal = goals.filter((one) => one.number === number)[occurrence - 1];
  if (goal !== undefined) return goal.name.value;
  const title = markOf(sheet, identifier(key));
  return title === undefined ? sheet.snapshot.name : wordsAt(sheet.snapshot, title);
}
