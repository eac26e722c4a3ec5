import type { SheetBlueprint } from "./blueprint";
import { addHead, goalName, periodName, planName, type GoalContext } from "./goalHead";
import {
  addAssessment,
  addEconomy,
  addLessons,
  addMeasures,
  addNarrative,
  addReallocations,
  addSignOff,
} from "./goalSections";
import { goalKey } from "./goalKey";
import { addCriteria, addPoints } from "./goalTables";
import { fitSheetName, identifier, numberedNames } from "./names";
import { pageBands } from "./page";
import { pageBreaks } from "./pageBreaks";
import { SheetDraft, columnWidths } from "./sheetDraft";

/** The rows that stay in view and are repeated on every printed page: plan and period, and the goal's name. */
const TITLE_ROWS = 2;
const tabColors = { interim: "#C98A1B", annual: "#1F4E79" } as const;

/**
 * The sheet where one goal is followed up in one period.
 *
 * @param occurrence 1 for the first goal with this number; a plan may by mistake have several.
 */
export function goalSheet(context: GoalContext, occurrence: number): SheetBlueprint {
  const key = goalKey(context, occurrence);
  const draft = draftOf(context, key, occurrence);
  return {
    key,
    identityName: identifier(key),
    names: sheetNames(context),
    visibleNumber: context.goal.number,
    titleCell: { row: 1, column: 0 },
    ...draft.parts(),
    freezeRows: TITLE_ROWS,
    tabColor: tabColors[context.period.kind],
    page: {
      ...pageBands(context.text, {
        ...{ name: planName(context), caseNumber: context.plan.caseNumber },
        ...{ title: goalName(context), period: periodName(context) },
      }),
      ...{
        titleRows: TITLE_ROWS,
        breaks: pageBreaks(draft, { columnWidths, titleRows: TITLE_ROWS }),
      },
    },
  };
}

function draftOf(context: GoalContext, key: string, occurrence: number): SheetDraft {
  const draft = new SheetDraft();
  addHead(draft, context);
  const assessment = addAssessment(draft, context, { key, occurrence });
  const criteria = addCriteria(draft, context, key);
  const narrative = addNarrative(draft, context);
  addMeasures(draft, context, key);
  addPoints(draft, context, { key, occurrence });
  if (context.economy) addEconomy(draft, context, key);
  if (context.period.kind === "interim") addReallocations(draft, context, key);
  else addLessons(draft, context);
  addSignOff(draft, context, key, { cells: [...assessment, ...narrative], ...criteria });
  return draft;
}

function sheetNames({ goal, period, year, text }: GoalContext): string[] {
  const fit = (suffix: string) =>
    fitSheetName(
      goal.name.value,
      (name) => text("sheet.goal", { number: goal.number, name, period: period.shortName }) + suffix
    );
  const withYear = year === undefined ? [] : [fit(` ${year}`)];
  const longest = withYear.at(-1) ?? fit("");
  return [fit(""), ...withYear, ...numberedNames(longest, 9)];
}
