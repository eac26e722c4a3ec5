import type { Plan, ProgrammePoint } from "../plan/plan";
import type { SheetBlueprint } from "./blueprint";
import { periodBefore, planName, periodName, type GoalContext } from "./goalHead";
import { fitSheetName, identifier, numberedNames } from "./names";
import { pageBands } from "./page";
import type { FollowUpPeriod } from "./periods";
import { addPointsTable } from "./pointsTable";
import { SheetDraft } from "./sheetDraft";

const widths = [44, 258, 248, 96, 104, 284] as const;
const tabColors = { interim: "#C98A1B", annual: "#1F4E79" } as const;

/** The programme points that the plan ties to none of its goals. */
export function pointsOutsideGoals({ points, goals }: Plan): ProgrammePoint[] {
  const numbers = new Set(goals.map(({ number }) => number));
  return points.filter(({ references }) => !references.some(({ number }) => numbers.has(number)));
}

/** The sheet where the points that belong to no goal are followed up in one period, if there are any. */
export function otherPointsSheet(context: Omit<GoalContext, "goal">): SheetBlueprint | undefined {
  const { plan, period, year, text } = context;
  const points = pointsOutsideGoals(plan);
  if (points.length === 0) return undefined;
  const key = pointsKey(period, year);
  const name = fitSheetName("", () => text("sheet.points", { period: period.shortName }));
  const draft = draftOf(context, points, key);
  // The table is longer than a page: its header is repeated, and stays in view.
  const titleRows = 1 + Math.max(...draft.tables.map(({ row }) => row));
  return {
    key,
    identityName: identifier(key),
    names: [name, ...numberedNames(name, 9)],
    titleCell: { row: 1, column: 0 },
    ...draft.parts(),
    freezeRows: titleRows,
    tabColor: tabColors[period.kind],
    page: {
      ...pageBands(text, {
        ...{ name: planName(context), caseNumber: plan.caseNumber },
        ...{ title: text("otherPoints.title"), period: periodName(context) },
      }),
      ...{ titleRows, breaks: [] },
    },
  };
}

function draftOf(
  context: Omit<GoalContext, "goal">,
  points: readonly ProgrammePoint[],
  key: string
): SheetDraft {
  const { text } = context;
  const draft = new SheetDraft(widths);
  const top = { text: `${planName(context)} · ${periodName(context)}` };
  const wide = { column: 0, span: widths.length } as const;
  draft.addRow([{ ...wide, owner: "plan", style: "eyebrow", value: top, field: "eyebrow" }], 18);
  const title = { text: text("otherPoints.title") };
  draft.addRow([{ ...wide, owner: "label", style: "title", value: title }], 30, 18);
  const lead = { text: text("otherPoints.lead") };
  draft.addRow([{ ...wide, owner: "label", style: "lead", value: lead }], 22, 12);
  const legend = { text: text("legend") };
  draft.addRow([{ ...wide, owner: "label", style: "hint", value: legend }], 16);
  draft.gap();
  const before = periodBefore(context);
  addPointsTable(draft, {
    ...{ points, key, text, withHandling: true },
    ...(before && { keyBefore: pointsKey(before, context.year) }),
  });
  return draft;
}

function pointsKey(period: FollowUpPeriod, year: number | undefined): string {
  return ["points", period.id, ...(year === undefined ? [] : [year])].join(":");
}
