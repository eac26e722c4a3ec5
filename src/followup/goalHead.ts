import type { CouncilGoal, Goal, Plan } from "../plan/plan";
import type { BlueprintValue } from "./blueprint";
import type { SheetDraft, Piece } from "./sheetDraft";
import { columnCount } from "./sheetDraft";
import type { FollowUpPeriod } from "./periods";
import type { FollowUpTexts } from "./texts";

/** What a goal's sheet is made from. */
export interface GoalContext {
  readonly plan: Plan;
  readonly goal: Goal;
  readonly period: FollowUpPeriod;
  /** All follow-ups of the year, in order. */
  readonly periods: readonly FollowUpPeriod[];
  /** The year that is followed up, when it is known. */
  readonly year: number | undefined;
  /** True when the sheet shall have a block for the goal's economy. */
  readonly economy: boolean;
  readonly text: FollowUpTexts;
}

/** The name of the plan: its title, or its body and year. */
export function planName({ plan, text }: Pick<GoalContext, "plan" | "text">): string {
  return plan.title?.value ?? text("plan", { body: plan.body ?? "", year: plan.year ?? "" }).trim();
}

/** "Delår – juni 2024". */
export function periodName({ period, year }: Pick<GoalContext, "period" | "year">): string {
  return `${period.name} ${year ?? ""}`.trim();
}

/** The follow-up that comes before this one in the year. */
export function periodBefore({
  period,
  periods,
}: Pick<GoalContext, "period" | "periods">): FollowUpPeriod | undefined {
  return periods[periods.findIndex(({ id }) => id === period.id) - 1];
}

/** "Mål 1 Näringsliv". */
export function goalName({ goal, text }: Pick<GoalContext, "goal" | "text">): string {
  return text("goal", { number: goal.number, name: goal.name.value }).trim();
}

/** Council goals whose contribution refers to the goal, in order. */
export function councilGoalsOf(plan: Plan, goal: Goal): CouncilGoal[] {
  return plan.councilGoals.filter((council) =>
    council.references.some((one) => one.number === goal.number)
  );
}

/** Puts the head: plan and period, the goal with its text, and the facts around it. */
export function addHead(draft: SheetDraft, context: GoalContext): void {
  const { goal, text } = context;
  const top = `${planName(context)} · ${periodName(context)}`;
  draft.addRow([wide("eyebrow", top, "eyebrow")], 18);
  draft.addRow([wide("title", goalName(context), "title")], 30, 18);
  draft.addRow([wide("lead", goal.text?.value ?? "", "goalText")], 22, 12);
  draft.gap(6);
  factRows(context).forEach((pieces) => draft.addRow(pieces, 20));
  draft.addRow(
    [
      label(0, text("head.councilGoals")),
      fact(1, columnCount - 1, councilText(context), "councilGoals"),
    ],
    20
  );
  addGlobalGoals(draft, context);
  draft.gap(6);
  draft.addRow(
    [
      {
        column: 0,
        span: columnCount,
        owner: "label",
        style: "hint",
        value: { text: text("legend") },
      },
    ],
    16
  );
}

/** Only a plan that ties its goals to global goals has a line for them. */
function addGlobalGoals(draft: SheetDraft, { plan, goal, text }: GoalContext): void {
  const served = (plan.globalGoals ?? []).filter((one) => one.goal === goal.number);
  if (served.length === 0) return;
  const words = served.map((one) => one.text.value).join("\n");
  draft.addRow(
    [label(0, text("head.globalGoals")), fact(1, columnCount - 1, words, "globalGoals")],
    20
  );
}

function factRows(context: GoalContext): Piece[][] {
  const { plan, period, text } = context;
  return [
    [
      ...[label(0, text("head.body")), fact(1, 1, plan.body ?? "", "body")],
      ...[
        label(2, text("head.caseNumber")),
        fact(3, 2, plan.caseNumber?.value ?? "", "caseNumber"),
      ],
      ...[label(5, text("head.carriedOut")), fact(6, 8, period.carriedOut ?? "", "carriedOut")],
    ],
    [
      ...[label(0, text("head.period")), fact(1, 1, periodName(context), "period")],
      ...[label(2, text("head.plan")), fact(3, 2, planName(context), "plan")],
      ...[label(5, text("head.reported")), fact(6, 8, period.reported ?? "", "reported")],
    ],
  ];
}

function councilText({ plan, goal, text }: GoalContext): string {
  const names = councilGoalsOf(plan, goal).map(({ number, name }) =>
    text("councilGoal", { number, name: name.value })
  );
  return names.length === 0 ? text("head.noCouncilGoal") : names.join("\n");
}

function wide(style: "eyebrow" | "title" | "lead", words: string, field: string): Piece {
  return { column: 0, span: columnCount, owner: "plan", style, value: valueOf(words), field };
}

/** A label for the cell to its right; one beside other cells has room to them. */
export function label(column: number, words: string): Piece {
  const style = column === 0 ? "label" : "labelBeside";
  return { column, owner: "label", style, value: { text: words } };
}

function fact(column: number, span: number, words: string, field: string): Piece {
  return { column, span, owner: "plan", style: "planText", value: valueOf(words), field };
}

function valueOf(words: string): BlueprintValue | undefined {
  return words === "" ? undefined : { text: words };
}
