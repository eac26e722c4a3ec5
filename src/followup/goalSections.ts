import { formatCell, formatRange } from "../plan/address";
import type { BlueprintValue } from "./blueprint";
import { quoted } from "./deadline";
import { label, type GoalContext } from "./goalHead";
import type { ListName } from "./vocabularies";
import { goalKey } from "./goalKey";
import { identifier } from "./names";
import type { DraftColumn, Piece, SheetDraft } from "./sheetDraft";
import { columnCount } from "./sheetDraft";
import type { FollowUpTextKey } from "./texts";

const WRITING_SPACE = 40;
const MEASURE_ROWS = 3;
const REALLOCATION_ROWS = 3;
const ECONOMY_ROWS = 2;

/** Puts a section's heading with a short instruction beside it. */
export function addHeading(draft: SheetDraft, heading: string, hint: string): void {
  draft.beginSection();
  draft.addRow(
    [
      { column: 0, span: 2, owner: "label", style: "heading", value: { text: heading } },
      {
        column: 2,
        span: columnCount - 2,
        owner: "label",
        style: "headingHint",
        value: { text: hint },
      },
    ],
    22
  );
}

/**
 * Puts the overall assessment: a choice and the reasons for it; in the annual follow-up with the interim's beside it.
 *
 * @returns The cells to fill in.
 */
export function addAssessment(
  draft: SheetDraft,
  context: GoalContext,
  { key, occurrence }: { readonly key: string; readonly occurrence: number }
): string[] {
  const { period, text } = context;
  const { kind } = period;
  addHeading(draft, text(`assessment.heading.${kind}`), text(`assessment.hint.${kind}`));
  const list = kind === "interim" ? "forecast" : "outcome";
  if (kind === "annual") addInterimAssessment(draft, context, occurrence);
  const row = draft.addRow(
    [
      label(0, text("assessment.choice")),
      { column: 1, owner: "entry", style: "entryChoice", list },
      label(2, text("assessment.reasons")),
      { column: 3, span: columnCount - 3, owner: "entry", style: "entrySpace" },
    ],
    WRITING_SPACE
  );
  draft.mark(identifier(key, "assessment"), row, 1);
  draft.mark(identifier(key, "reasons"), row, 3);
  return [formatCell({ row, column: 1 }), formatCell({ row, column: 3 })];
}

/**
 * Shows what the last follow-up during the year said. A sheet that is not there has no name either, which makes an
 * error that the formula shows as a dash.
 */
function addInterimAssessment(draft: SheetDraft, context: GoalContext, occurrence: number): void {
  const interim = context.periods.findLast(({ kind }) => kind === "interim");
  if (interim === undefined) return;
  const words = context.text("assessment.interim", { period: interim.name });
  const interimKey = goalKey({ ...context, period: interim }, occurrence);
  const shown = (part: string): BlueprintValue => {
    const name = identifier(interimKey, part);
    return { formula: `=IFERROR(IF(${name}="","–",${name}),"–")` };
  };
  draft.addRow(
    [
      label(0, words),
      { column: 1, owner: "label", style: "computed", value: shown("assessment") },
      {
        ...{ column: 3, span: columnCount - 3, owner: "label", style: "computed" },
        value: shown("reasons"),
      },
    ],
    30
  );
}

/** Puts the spaces to write in: current state or result, analysis and deviation. */
export function addNarrative(draft: SheetDraft, { period, text }: GoalContext): string[] {
  addHeading(draft, text(`narrative.heading.${period.kind}`), text("narrative.hint"));
  const first = period.kind === "interim" ? "narrative.currentState" : "narrative.result";
  const labels: FollowUpTextKey[] = [first, "narrative.analysis", "narrative.deviation"];
  return labels.map((key) => addWritingSpace(draft, text(key)));
}

/** Puts the table of measures that are decided or proposed. */
export function addMeasures(draft: SheetDraft, { text }: GoalContext, key: string): void {
  addHeading(draft, text("measures.heading"), text("measures.hint"));
  const columns = [
    entry(text("measures.number"), "planCentered"),
    entry(text("measures.what")),
    entry(text("measures.who")),
    entry(text("measures.when")),
    entry(text("measures.effect")),
  ];
  draft.addTable({
    name: identifier(key, "measures"),
    columns,
    rows: numberedRows(MEASURE_ROWS),
    leastHeight: 26,
  });
}

/** Puts the proposals for moving resources, with their total and whether they balance. */
export function addReallocations(draft: SheetDraft, { text }: GoalContext, key: string): void {
  addHeading(draft, text("reallocation.heading"), text("reallocation.hint"));
  const columns = [
    entry(text("reallocation.number"), "planCentered"),
    entry(text("reallocation.from")),
    entry(text("reallocation.to")),
    entry(text("reallocation.amount"), "entryNumber"),
    entry(text("reallocation.reason")),
  ];
  const rows = numberedRows(REALLOCATION_ROWS);
  const header = draft.addTable({
    name: identifier(key, "reallocation"),
    columns,
    rows,
    leastHeight: 26,
  });
  const cells = (column: number) =>
    formatRange({ row: header + 1, column, rowCount: REALLOCATION_ROWS, columnCount: 1 });
  const balance = { from: cells(1), to: cells(2), amount: cells(3) };
  draft.addRow(
    [
      {
        column: 0,
        span: 3,
        owner: "label",
        style: "totalLabel",
        value: { text: text("reallocation.total") },
      },
      {
        column: 3,
        owner: "label",
        style: "totalNumber",
        value: { formula: totalFormula(balance.amount) },
      },
      {
        column: 4,
        owner: "label",
        style: "totalLabel",
        value: {
          formula: balanceFormula(
            balance,
            text("reallocation.balanced"),
            text("reallocation.unbalanced")
          ),
        },
      },
    ],
    22
  );
}

/** Puts the goal's economy in million kronor: the deviation is the budget less what is expected or was used. */
export function addEconomy(draft: SheetDraft, { period, text }: GoalContext, key: string): void {
  addHeading(draft, text("economy.heading"), text(`economy.hint.${period.kind}`));
  const amount = (header: string): DraftColumn => entry(header, "entryNumber");
  const [budget, used] = [
    text("economy.budget"),
    text(period.kind === "interim" ? "economy.forecast" : "economy.outcome"),
  ];
  draft.addTable({
    name: identifier(key, "economy"),
    columns: [
      entry(text("economy.number"), "planCentered"),
      entry(text("economy.item")),
      amount(budget),
      amount(text("economy.outcome")),
      amount(text("economy.forecast")),
      {
        ...{ header: text("economy.deviation"), filledBy: "label", style: "computedNumber" },
        formula: `=IF(OR([@${budget}]="",[@${used}]=""),"",[@${budget}]-[@${used}])`,
      },
    ],
    rows: numberedRows(ECONOMY_ROWS),
    leastHeight: 26,
  });
}

/** Puts the space for what next year's plan should learn from this year. */
export function addLessons(draft: SheetDraft, { text }: GoalContext): void {
  addHeading(draft, text("lessons.heading"), text("lessons.hint"));
  addWritingSpace(draft, text("lessons.label"));
}

/** Puts who answers for the sheet, the date, whether it is ready, and how much of it is filled in. */
export function addSignOff(
  draft: SheetDraft,
  { text }: GoalContext,
  key: string,
  entries: { readonly cells: readonly string[]; readonly statuses: string }
): void {
  draft.gap();
  const own = [1, 3].map((column) => formatCell({ row: draft.row, column }));
  const filled = filledFormula([...entries.cells, ...own], entries.statuses);
  const row = draft.addRow(
    [
      label(0, text("signOff.responsible")),
      { column: 1, owner: "entry", style: "entryText" },
      label(2, text("signOff.date")),
      { column: 3, owner: "entry", style: "entryDate" },
      label(5, text("signOff.ready")),
      {
        column: 6,
        span: 3,
        owner: "entry",
        style: "entryChoice",
        list: "ready" satisfies ListName,
      },
      label(11, text("signOff.filled")),
      { column: 12, owner: "label", style: "labelShare", value: { formula: filled } },
    ],
    26
  );
  draft.mark(identifier(key, "ready"), row, 6);
  draft.mark(identifier(key, "filled"), row, 12);
}

/** Share of the spaces that are filled in; the header of the statuses is never one of them, nor the gap below. */
function filledFormula(cells: readonly string[], statuses: string): string {
  const done = `COUNTA(${cells.join(",")})+COUNTA(${statuses})-1`;
  return `=(${done})/(${cells.length}+ROWS(${statuses})-2)`;
}

/** An empty table has no total: a zero would look like a balanced proposal. */
function totalFormula(amounts: string): string {
  return `=IF(COUNT(${amounts})=0,"",SUM(${amounts}))`;
}

/** What is moved away must be what is moved in: amounts with a receiver minus amounts with a giver are zero. */
function balanceFormula(
  cells: { from: string; to: string; amount: string },
  balanced: string,
  unbalanced: string
): string {
  const net = `ROUND(SUMIFS(${cells.amount},${cells.to},"?*")-SUMIFS(${cells.amount},${cells.from},"?*"),6)`;
  const empty = `COUNT(${cells.amount})=0`;
  return `=IF(${empty},"",IF(${net}=0,${quoted(balanced)},${quoted(unbalanced)}))`;
}

function addWritingSpace(draft: SheetDraft, words: string): string {
  const space: Piece = { column: 1, span: columnCount - 1, owner: "entry", style: "entrySpace" };
  const row = draft.addRow([label(0, words), space], WRITING_SPACE);
  return formatCell({ row, column: 1 });
}

function entry(header: string, style: DraftColumn["style"] = "entryText"): DraftColumn {
  return { header, filledBy: style === "planCentered" ? "label" : "entry", style };
}

function numberedRows(count: number): { number: number }[][] {
  return Array.from({ length: count }, (_, index) => [{ number: index + 1 }]);
}
