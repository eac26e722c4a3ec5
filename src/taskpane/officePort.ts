import { followUpTexts } from "../followup/texts";
import { formatCellValue } from "../locales/format";
import { reportWords } from "../report/reportWords";
import type { WorkbookPort } from "./port";
import type { Texts } from "./texts";
import type * as Work from "./work";

/** Excel's workbook, with the words for what is written in it. The code that speaks to Excel is fetched when it is first needed. */
export function officePort({ say, language }: Texts): WorkbookPort {
  const workbook = (): Promise<typeof Work> => import(/* webpackPrefetch: true */ "./work");
  const text = followUpTexts(say);
  const words = reportWords(say, (value) => formatCellValue(value, language));
  return {
    readSnapshot: async (onlyEdited) => (await workbook()).readPlanSheets(onlyEdited),
    saveCorrections: async (change) => (await workbook()).keepCorrections(change),
    readJudgement: async () => (await workbook()).readKept(),
    saveDismissals: async (change) => (await workbook()).changeDismissals(change),
    saveSettings: async (change) => (await workbook()).changeSettings(change),
    readLists: async () => (await workbook()).readLists(text),
    applyEdits: async (edits) => (await workbook()).applyToCells(edits),
    undoEdits: async (done) => (await workbook()).undoInCells(done),
    markCells: async (marks) => (await workbook()).mark(marks),
    unmarkCells: async () => (await workbook()).unmark(),
    insertReport: async (reported) => (await workbook()).insertReportOf(reported, words),
    insertChart: async (plan, finding) => (await workbook()).insertChartOf(plan, finding, words),
    insertEmptyPlan: async (isExample) => (await workbook()).insertEmptyPlanOf(say, isExample),
    insertTemplate: async () => (await workbook()).insertTemplateOf(text, language),
    goTo: async (cell) => (await workbook()).goTo(cell),
    previewFollowUp: async (request) => (await workbook()).previewFollowUp(request, text),
    insertFollowUp: async (request, onProgress, signal) =>
      (await workbook()).insertSheets(request, text, { onProgress, signal }),
    previewRemoval: async () => (await workbook()).previewRemoval(text),
    removeFollowUp: async (includeFilled) => (await workbook()).removeSheets(text, includeFilled),
    readPeriods: async () => (await workbook()).readPeriods(text),
    onEdited: async (handler) => (await workbook()).onEdited(handler),
  };
}
