import type { SheetBlueprint } from "./blueprint";
import { planName, type GoalContext } from "./goalHead";
import { cleanSheetName, identifier, numberedNames } from "./names";
import { addPeriod, overviewWidths } from "./overviewPeriod";
import { pageBands } from "./page";
import { pageBreaks } from "./pageBreaks";
import { SheetDraft } from "./sheetDraft";

const TITLE_ROWS = 2;

/**
 * The sheet that shows all goals of the plan in every period. It refers to the goals' sheets by defined names only: a
 * sheet that does not exist yet has none, which a formula shows as empty, and gets its values when it is made.
 */
export function overviewSheet(context: Omit<GoalContext, "goal" | "period">): SheetBlueprint {
  const { plan, year, text } = context;
  const key = ["overview", ...(year === undefined ? [] : [year])].join(":");
  const name = cleanSheetName(text("sheet.overview"));
  const withYear = year === undefined ? [] : [`${name} ${year}`];
  const draft = draftOf(context, key);
  return {
    key,
    identityName: identifier(key),
    names: [name, ...withYear, ...numberedNames(withYear[0] ?? name, 9)],
    titleCell: { row: 1, column: 0 },
    ...draft.parts(),
    freezeRows: TITLE_ROWS,
    tabColor: "#1D2939",
    page: {
      ...pageBands(text, {
        ...{ name: planName(context), caseNumber: plan.caseNumber },
        title: text("overview.title", { year: year ?? "" }),
      }),
      titleRows: TITLE_ROWS,
      breaks: pageBreaks(draft, { columnWidths: overviewWidths, titleRows: TITLE_ROWS }),
    },
  };
}

function draftOf(context: Omit<GoalContext, "goal" | "period">, key: string): SheetDraft {
  const { year, text } = context;
  const draft = new SheetDraft(overviewWidths);
  const wide = { column: 0, span: overviewWidths.length } as const;
  const top = { text: planName(context) };
  draft.addRow([{ ...wide, owner: "plan", style: "eyebrow", value: top, field: "eyebrow" }], 18);
  const title = { text: text("overview.title", { year: year ?? "" }).trim() };
  draft.addRow([{ ...wide, owner: "label", style: "title", value: title }], 30, 18);
  const lead = { text: text("overview.lead") };
  draft.addRow([{ ...wide, owner: "label", style: "hint", value: lead }], 18);
  context.periods.forEach((period) => addPeriod(draft, { ...context, period }, key));
  return draft;
}
