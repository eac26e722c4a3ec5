import { formatRange } from "../plan/address";
import type { Criterion, ProgrammePoint, Text } from "../plan/plan";
import type { BlueprintValue, StyleName } from "./blueprint";
import { fulfilmentFormula } from "./fulfilment";
import { periodBefore, type GoalContext } from "./goalHead";
import { goalKey } from "./goalKey";
import { addHeading } from "./goalSections";
import { tableWords } from "./texts";
import { choiceWords } from "./vocabularies";
import { directions, measureOf, type Measure } from "./measure";
import { identifier } from "./names";
import { addPointsTable } from "./pointsTable";
import type { DraftColumn, SheetDraft } from "./sheetDraft";
import type { FollowUpTexts } from "./texts";

const STATUS_COLUMN = 2;
const OUTCOME_COLUMN = 10;
/** Columns of baseline and target: their figures may be shares. */
const FIGURE_COLUMNS = [7, 8];

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
  const measures = goal.criteria.map(measureOf);
  const rows = goal.criteria.map((criterion, index) =>
    criterionRow(criterion, measures[index] ?? { isShare: false }, text)
  );
  const row = draft.addTable({
    name: identifier(key, "criteria"),
    columns: criteriaColumns(text),
    rows: rows.length === 0 ? [[]] : rows,
    ...{ leastHeight: 34, words: tableWords(text) },
    styleOf: (down, column) => figureStyle(measures[down], column),
  });
  // From the header to the gap below: rows that are added at either end of the table stay within.
  const area = {
    row,
    column: STATUS_COLUMN,
    rowCount: Math.max(rows.length, 1) + 2,
    columnCount: 1,
  };
  draft.mark(identifier(key, "status"), row, STATUS_COLUMN, area.rowCount);
  return { statuses: formatRange(area) };
}

function criteriaColumns(text: FollowUpTexts): DraftColumn[] {
  const planned = (header: string, style: StyleName = "planText"): DraftColumn => ({
    ...{ header, filledBy: "planOrEntry", style },
    ...(style === "planFigure" && { entryStyle: "entryFigure" as const }),
  });
  return [
    planned(text("criteria.label"), "planCentered"),
    planned(text("criteria.text")),
    { header: text("criteria.status"), filledBy: "entry", style: "entryChoice", list: "criterion" },
    { header: text("criteria.trend"), filledBy: "entry", style: "entryChoice", list: "trend" },
    { header: text("criteria.comment"), filledBy: "entry", style: "entryText" },
    planned(text("criteria.indicator")),
    planned(text("criteria.unit")),
    planned(text("criteria.baseline"), "planFigure"),
    planned(text("criteria.target"), "planFigure"),
    { ...planned(text("criteria.direction")), list: "direction" },
    { header: text("criteria.outcome"), filledBy: "entry", style: "entryFigure" },
    {
      ...{ header: text("criteria.fulfilment"), filledBy: "label", style: "computed" },
      formula: fulfilmentFormula(text),
    },
    planned(text("criteria.owner")),
    planned(text("criteria.due")),
  ];
}

function criterionRow(
  { label, text: words, indicator, owner, due }: Criterion,
  { unit, baseline, target, direction, directionWords }: Measure,
  text: FollowUpTexts
): (BlueprintValue | undefined)[] {
  const way =
    direction === undefined
      ? directionWords
      : choiceWords("direction", text)[directions.indexOf(direction)];
  return [
    ...[{ text: label }, valueOf(words), undefined, undefined, undefined],
    ...[valueOf(indicator), textOf(unit), baseline, target, textOf(way)],
    ...[undefined, undefined, valueOf(owner), valueOf(due)],
  ];
}

/** Shares are shown and typed as per cent, so that "52" and "52 %" are the same to Excel. */
function figureStyle(measure: Measure | undefined, column: number): StyleName | undefined {
  if (measure?.isShare !== true) return undefined;
  if (column === OUTCOME_COLUMN) return "entryPercent";
  if (!FIGURE_COLUMNS.includes(column)) return undefined;
  const value = column === FIGURE_COLUMNS[0] ? measure.baseline : measure.target;
  if (value === undefined) return "entryPercent";
  const hundredths = "number" in value ? value.number * 100 : 0;
  return Math.abs(hundredths - Math.round(hundredths)) < 1e-9 ? "planPercent" : "planPercentFine";
}

/** Puts the table of programme points that are handled through the goal, if there are any. */
export function addPoints(
  draft: SheetDraft,
  context: GoalContext,
  { key, occurrence }: { readonly key: string; readonly occurrence: number }
): void {
  const points = pointsOf(context);
  if (points.length === 0) return;
  addHeading(draft, context.text("points.heading"), context.text("points.hint"));
  const before = periodBefore(context);
  addPointsTable(draft, {
    ...{ points, key, text: context.text, withHandling: false },
    ...(before && { keyBefore: goalKey({ ...context, period: before }, occurrence) }),
  });
}

function pointsOf({ plan, goal }: GoalContext): ProgrammePoint[] {
  return plan.points.filter((point) => point.references.some((one) => one.number === goal.number));
}

function valueOf(text: Text | undefined): BlueprintValue | undefined {
  return textOf(text?.value.trim());
}

function textOf(words: string | undefined): BlueprintValue | undefined {
  return words === undefined || words === "" ? undefined : { text: words };
}
