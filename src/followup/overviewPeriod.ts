import { formatRange } from "../plan/address";
import type { Goal } from "../plan/plan";
import type { BlueprintValue } from "./blueprint";
import { daysLeftFormula, monthOf, quoted } from "./deadline";
import { periodName, type GoalContext } from "./goalHead";
import { goalKey, occurrenceOf } from "./goalKey";
import { choiceName, choiceWords } from "./vocabularies";
import { identifier } from "./names";
import type { DraftColumn, Piece, SheetDraft } from "./sheetDraft";
import { tableWords, type FollowUpTexts } from "./texts";

type PeriodContext = Omit<GoalContext, "goal">;

/** Widths in points of the overview's columns, A to L: no more than prints 10 points as 8. */
export const overviewWidths = [34, 170, 52, 124, 72, 72, 72, 72, 72, 72, 52, 80] as const;
const ASSESSMENT = 3;
const FIRST_STATUS = 4;
const READY = 11;

/** Puts one period: when it is due, a row for each goal, how many there are of each status and assessment. */
export function addPeriod(draft: SheetDraft, context: PeriodContext, key: string): void {
  const { plan, period, year, text } = context;
  draft.beginSection(12);
  const heading = { text: periodName(context) };
  const when = whenOf(context);
  draft.addRow(
    [
      { column: 0, span: 3, owner: "label", style: "heading", value: heading },
      {
        ...{ column: 3, span: overviewWidths.length - 3, owner: "plan", style: "headingHint" },
        ...{ value: when, field: `${period.id}When` },
      },
    ],
    24
  );
  const rows = plan.goals.map((goal, index): BlueprintValue[] => [
    { number: goal.number },
    { text: goal.name.value },
    ...formulasOf(goalKey({ goal, period, year }, occurrenceOf(plan.goals, index)), goal, text),
  ]);
  const header = draft.addTable({
    name: identifier(key, period.id),
    columns: columnsOf(text),
    rows,
    ...{ leastHeight: 22, words: tableWords(text) },
  });
  draft.gap(4);
  addTotals(draft, context, header);
  addChart(draft, context, identifier(key, period.id), header);
}

/**
 * Grey, blue, green, amber and brown: apart in print and for people who do not see red and green apart. What has no status
 * is pale yellow, as the fields that are to be filled in.
 */
const STATUS_COLORS = ["#C3C9D3", "#6FA8DC", "#1F6F50", "#E0912F", "#6B5B53", "#F7E8B0"];
const BAR_HEIGHT = 15;

/** Puts the chart of how many criteria each goal has by status, and without one, below the table. */
function addChart(
  draft: SheetDraft,
  { plan, period, text }: PeriodContext,
  name: string,
  header: number
): void {
  const rowCount = plan.goals.length;
  const columnCount = STATUS_COLORS.length;
  draft.gap(6);
  const row = draft.row;
  draft.gap(Math.min(220, 62 + rowCount * BAR_HEIGHT));
  draft.charts.push({
    name: `${name}_chart`,
    title: text("overview.chart", { period: period.name }),
    amounts: { row: header, column: FIRST_STATUS, rowCount: rowCount + 1, columnCount },
    categories: { row: header + 1, column: 1, rowCount, columnCount: 1 },
    colors: STATUS_COLORS,
    place: { row, column: 0, rowCount: 1, columnCount: overviewWidths.length },
  });
  // The frame of the chart must not reach the next page.
  draft.gap(6);
}

function columnsOf(text: FollowUpTexts): DraftColumn[] {
  const plan = (header: string, style: DraftColumn["style"] = "planText"): DraftColumn => ({
    header,
    filledBy: "plan",
    style,
  });
  return [
    plan(text("overview.number"), "planCentered"),
    plan(text("overview.goal")),
    plan(text("overview.sheet"), "planLink"),
    plan(text("overview.assessment")),
    ...choiceWords("criterion", text).map((words) => plan(words, "planCount")),
    plan(text("overview.noStatus"), "planCount"),
    plan(text("overview.filled"), "planShare"),
    plan(text("overview.ready"), "planCount"),
  ];
}

/**
 * A name that is missing, or whose sheet has been deleted, is an error: the goal is not followed up there. The name of the
 * statuses reaches from the header, which is filled, to the empty row below the table; the row of a goal without criteria is
 * none until it is used.
 */
function formulasOf(key: string, { criteria }: Goal, text: FollowUpTexts): BlueprintValue[] {
  const title = identifier(key);
  const assessment = identifier(key, "assessment");
  const status = identifier(key, "status");
  const ready = identifier(key, "ready");
  const none = quoted(text("overview.notAssessed"));
  const open = `ROWS(${status})-COUNTA(${status})-1`;
  const link = `HYPERLINK("#${title}",${quoted(text("overview.open"))})`;
  return [
    { formula: `=IF(ISERROR(ROW(${title})),"",${link})` },
    { formula: `=IFERROR(IF(${assessment}="",${none},${assessment}),"–")` },
    ...choiceWords("criterion", text).map((_, index) => ({
      formula: `=IFERROR(COUNTIF(${status},${choiceName("criterion", index)}),"")`,
    })),
    { formula: `=IFERROR(${criteria.length === 0 ? `MAX(0,${open}-1)` : open},"")` },
    { formula: `=IFERROR(${identifier(key, "filled")}+0,"")` },
    { formula: `=IFERROR(IF(${ready}="",${choiceName("ready", 1)},${ready}),"")` },
  ];
}

/** The ranges go from the header to the low row below the table, so that they grow with it. */
function addTotals(draft: SheetDraft, { plan, period, text }: PeriodContext, header: number): void {
  const rowCount = plan.goals.length + 2;
  const cells = (column: number) => formatRange({ row: header, column, rowCount, columnCount: 1 });
  const statuses = STATUS_COLORS.map((_, index): Piece => ({
    ...{ column: FIRST_STATUS + index, owner: "label", style: "totalCount" },
    value: { formula: `=SUM(${cells(FIRST_STATUS + index)})` },
  }));
  const total = { text: text("overview.total") };
  const ready = `=COUNTIF(${cells(READY)},${choiceName("ready", 0)})`;
  draft.addRow(
    [
      { column: 0, span: 4, owner: "label", style: "totalLabel", value: total },
      ...statuses,
      { column: READY - 1, owner: "label", style: "totalCount" },
      { column: READY, owner: "label", style: "totalCount", value: { formula: ready } },
    ],
    20
  );
  const list = period.kind === "interim" ? "forecast" : "outcome";
  const tally = choiceWords(list, text).map((_, index) => {
    const choice = choiceName(list, index);
    return `${choice}&": "&COUNTIF(${cells(ASSESSMENT)},${choice})`;
  });
  const none = text("overview.notAssessed");
  const missing = `${quoted(`${none}: `)}&COUNTIF(${cells(ASSESSMENT)},${quoted(none)})`;
  const formula = `=IFERROR(${[...tally, missing].join('&"   ·   "&')},"")`;
  draft.addRow(
    [
      {
        ...{ column: 0, span: overviewWidths.length, owner: "label", style: "label" },
        value: { formula },
      },
    ],
    20
  );
}

function whenOf({ period, year, text }: PeriodContext): BlueprintValue | undefined {
  const { carriedOut = "–", reported = "–" } = period;
  const month = monthOf(carriedOut) ?? monthOf(period.name);
  if (carriedOut === "–" && reported === "–" && month === undefined) return undefined;
  const lead = text("overview.when", { carriedOut, reported });
  if (month === undefined || year === undefined) return { text: lead };
  const words = { daysLeft: text("overview.daysLeft"), passed: text("overview.passed") };
  return { formula: daysLeftFormula(lead, { year, month }, words) };
}
