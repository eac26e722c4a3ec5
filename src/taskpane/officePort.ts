import type { Language } from "../locales/format";
import type * as OfficeWorkbook from "./officeWorkbook";
import type { WorkbookPort } from "./port";

/** Excel's workbook. The code that speaks to Excel is fetched when it is first needed. */
export function officePort(language: Language): WorkbookPort {
  const workbook = (): Promise<typeof OfficeWorkbook> => import("./officeWorkbook");
  return {
    readSnapshot: async () => (await workbook()).readPlanSheets(),
    saveCorrections: async (change) => (await workbook()).changeCorrections(change),
    readJudgement: async () => (await workbook()).readKept(),
    goTo: async (cell) => (await workbook()).goTo(cell),
    previewFollowUp: async (request) => (await workbook()).previewFollowUp(request, language),
    insertFollowUp: async (request, onProgress) =>
      (await workbook()).insertSheets(request, language, onProgress),
    onEdited: async (handler) => (await workbook()).onEdited(handler),
  };
}
