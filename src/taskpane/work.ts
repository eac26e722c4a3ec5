// What reads, checks and writes plans, fetched after the first view. The bundler joins all of it into one scope, since the
// pane, its views and the thread beside it reach it through this file only.

export { changeCorrections } from "../plan/changeCorrections";
export { columnKeys, headerKey } from "../plan/mapping";
export { numberFault } from "../plan/numberFault";
export { readPlan } from "../plan/readPlan";
export { shorten } from "../followup/names";
export * from "../followup/progress/progressWords";
export { reportHtml, reportOf, reportText } from "../followup/progress/report";
export { hasChanged, tallyOf } from "../followup/progress/tally";
export { calculationTotals } from "../validation/calculationTotals";
export { judgePlan } from "../validation/judge";
export { RULES } from "../validation/registry";
export { repairEdits } from "../validation/repairEdits";
export * from "../validation/settings";
export { serveAnalysis } from "./background/serveAnalysis";
export * from "./officeWorkbook";
export * from "./report";
