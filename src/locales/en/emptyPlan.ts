import type { emptyPlan as Swedish } from "../sv/emptyPlan";

export const emptyPlan: Readonly<Record<keyof typeof Swedish, string>> = {
  "emptyPlan.budget": "Budget; Budget; Item; Budget; Share",
  "emptyPlan.goals": "Goals; Goals; No; Goal; Goal text",
  "emptyPlan.criteria":
    "Criteria; Criteria; Goal; No; Criterion; Indicator; Baseline; Target; Responsible",
  "emptyPlan.programme": "Political programme; Political programme; No; Point; Handling; Status",
  "emptyPlan.timetable": "Timetable; Follow-up timetable; Follow-up; Carried out; Reported",
};
