import { formatRange } from "../plan/address";
import type { Criterion, ProgrammePoint, Text } from "../plan/plan";
import type { BlueprintValue } from "./blueprint";
import type { GoalContext } from "./goalHead";
import { addHeading } from "./goalSections";
import { identifier } from "./names";
import type { DraftColumn, SheetDraft } from "./sheetDraft";
import type { FollowUpTexts } from "./texts";

const STATUS_COLUMN = 2;

/**
 * Puts the table of criteria: what fulfilment means, how far it has come, and how it is measured. A goal without
 * criteria gets one row to fill in, since a table cannot be without rows.
 */
export function addCriteria(
  draft: SheetDraft,
  { goal, text }: GoalContext,
  key: string
): { readonly statuses: string } {
  addHeading(draft, text("criteria.heading"), text("criteria.hint"));
  const rows = goal.criteria.length === 0 ? [[]] : goal.criteria.map(criterionRow);
  const row = draft.addTable({
    name: identifier(key, "criteria"),
    columns: criteriaColumns(text),
    rows,
    leastHeight: 40,
  });
  // From the header to the gap below: rows that are added at either end of the table stay within.
  const area = { row, column: STATUS_COLUMN, rowCount: rows.length + 2, columnCount: 1 };
  draft.mark(identifier(key, "status"), row, STATUS_COLUMN, area.rowCount);
  return { statuses: formatRange(area) };
}

function criteriaColumns(text: FollowUpTexts): DraftColumn[] {
  return [
    { header: text("criteria.label"), filledBy: "planOrEntry", style: "planCentered" },
    { header: text("criteria.text"), filledBy: "planOrEntry", style: "planText" },
    { header: text("criteria.status"), filledBy: "entry", style: "entryChoice", list: "criterion" },
    { header: text("criteria.trend"), filledBy: "entry", style: "entryChoice", list: "trend" },
    { header: text("criteria.comment"), filledBy: "entry", style: "entryText" },
    { header: text("criteria.indicator"), filledBy: "planOrEntry", style: "planText" },
    { header: text("criteria.baseline"), filledBy: "planOrEntry", style: "planText" },
    { header: text("criteria.target"), filledBy: "planOrEntry", style: "planText" },
    {
      header: text("criteria.direction"),
      filledBy: "planOrEntry",
      style: "planText",
      list: "direction",
    },
    { header: text("criteria.outcome"), filledBy: "entry", style: "entryText" },
  ];
}

function criterionRow(criterion: Criterion): (BlueprintValue | undefined)[] {
  const { label, text, indicator, baseline, target, direction } = criterion;
  const measures = [indicator, baseline, target, direction].map(valueOf);
  return [{ text: label }, valueOf(text), undefined, undefined, undefined, ...measures, undefined];
}

/** Puts the table of programme points that are handled through the goal, if there are any. */
export function addPoints(draft: SheetDraft, context: GoalContext, key: string): void {
  const { text } = context;
  const points = pointsOf(context);
  if (points.length === 0) return;
  addHeading(draft, text("points.heading"), text("points.hint"));
  draft.addTable({
    name: identifier(key, "points"),
    columns: [
      { header: text("points.number"), filledBy: "plan", style: "planCentered" },
      { header: text("points.text"), filledBy: "plan", style: "planText" },
      { header: text("points.planStatus"), filledBy: "plan", style: "planText" },
      { header: text("points.status"), filledBy: "entry", style: "entryChoice", list: "point" },
      { header: text("points.comment"), filledBy: "entry", style: "entryText" },
    ],
    rows: points.map((point) => [
      { number: point.number },
      valueOf(point.text),
      valueOf(point.status),
    ]),
    leastHeight: 26,
  });
}

function pointsOf({ plan, goal }: GoalContext): ProgrammePoint[] {
  return plan.points.filter((point) => point.references.some((one) => one.number === goal.number));
}

function valueOf(text: Text | undefined): BlueprintValue | undefined {
  return text === undefined || text.value.trim() === "" ? undefined : { text: text.value.trim() };
}
