import { formatRange } from "../plan/address";
import type { BlueprintValue } from "./blueprint";
import { daysLeftFormula, monthOf, quoted } from "./deadline";
import type { GoalContext } from "./goalHead";
import { goalKey, occurrenceOf } from "./goalKey";
import { choiceName, choiceWords } from "./lists";
import { identifier } from "./names";
import type { DraftColumn, Piece, SheetDraft } from "./sheetDraft";
import type { FollowUpTexts } from "./texts";

type PeriodContext = Omit<GoalContext, "goal">;

/** Widths in points of the overview's columns, A to K. */
export const overviewWidths = [40, 230, 56, 150, 68, 68, 68, 68, 68, 60, 84] as const;
const ASSESSMENT = 3;
const FIRST_STATUS = 4;
const READY = 10;

/** Puts one period: when it is due, a row for each goal, how many there are of each status and assessment. */
export function addPeriod(draft: SheetDraft, context: PeriodContext, key: string): void {
  const { plan, period, year, text } = context;
  draft.gap(12);
  const heading = { text: text(`overview.hint.${period}`, { year: year ?? "" }).trim() };
  const when = whenOf(context);
  draft.addRow(
    [
      { column: 0, span: 3, owner: "label", style: "heading", value: heading },
      {
        ...{ column: 3, span: overviewWidths.length - 3, owner: "plan", style: "headingHint" },
        ...{ value: when, field: `${period}When` },
      },
    ],
    24
  );
  const rows = plan.goals.map((goal, index): BlueprintValue[] => [
    { number: goal.number },
    { text: goal.name.value },
    ...formulasOf(goalKey({ goal, period, year }, occurrenceOf(plan.goals, index)), text),
  ]);
  const header = draft.addTable({
    name: identifier(key, period),
    columns: columnsOf(text),
    rows,
    leastHeight: 22,
  });
  draft.gap(4);
  addTotals(draft, context, header);
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
    plan(text("overview.filled"), "planShare"),
    plan(text("overview.ready"), "planCount"),
  ];
}

/** A name that is missing, or whose sheet has been deleted, is an error: the goal is not followed up there. */
function formulasOf(key: string, text: FollowUpTexts): BlueprintValue[] {
  const title = identifier(key);
  const assessment = identifier(key, "assessment");
  const status = identifier(key, "status");
  const ready = identifier(key, "ready");
  const none = quoted(text("overview.notAssessed"));
  const link = `HYPERLINK("#${title}",${quoted(text("overview.open"))})`;
  return [
    { formula: `=IF(ISERROR(ROW(${title})),"",${link})` },
    { formula: `=IFERROR(IF(${assessment}="",${none},${assessment}),"–")` },
    ...choiceWords("criterion", text).map((_, index) => ({
      formula: `=IFERROR(COUNTIF(${status},${choiceName("criterion", index)}),"")`,
    })),
    { formula: `=IFERROR(${identifier(key, "filled")}+0,"")` },
    { formula: `=IFERROR(IF(${ready}="",${choiceName("ready", 1)},${ready}),"")` },
  ];
}

/** The ranges go from the header to the low row below the table, so that they grow with it. */
function addTotals(draft: SheetDraft, { plan, period, text }: PeriodContext, header: number): void {
  const rowCount = plan.goals.length + 2;
  const cells = (column: number) => formatRange({ row: header, column, rowCount, columnCount: 1 });
  const statuses = choiceWords("criterion", text).map((_, index): Piece => ({
    ...{ column: FIRST_STATUS + index, owner: "label", style: "totalCount" },
    value: { formula: `=SUM(${cells(FIRST_STATUS + index)})` },
  }));
  const total = { text: text("overview.total") };
  const ready = `=COUNTIF(${cells(READY)},${choiceName("ready", 0)})`;
  draft.addRow(
    [
      { column: 0, span: 4, owner: "label", style: "totalLabel", value: total },
      ...statuses,
      { column: READY, owner: "label", style: "totalCount", value: { formula: ready } },
    ],
    20
  );
  const list = period === "interim" ? "forecast" : "outcome";
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
        ...{ column: 0, span: overviewWidths.length, owner: "label", style: "totalLabel" },
        value: { formula },
      },
    ],
    20
  );
}

function whenOf({ plan, period, year, text }: PeriodContext): BlueprintValue | undefined {
  const found = plan.periods.find(({ kind }) => kind === period);
  if (found === undefined) return undefined;
  const carriedOut = found.carriedOut?.value ?? "–";
  const lead = text("overview.when", { carriedOut, reported: found.reported?.value ?? "–" });
  const month = monthOf(carriedOut);
  if (month === undefined || year === undefined) return { text: lead };
  const words = { daysLeft: text("overview.daysLeft"), passed: text("overview.passed") };
  return { formula: daysLeftFormula(lead, { year, month }, words) };
}
