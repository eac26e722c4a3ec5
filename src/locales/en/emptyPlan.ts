import type { emptyPlan as Swedish } from "../sv/emptyPlan";

export const emptyPlan: Readonly<Record<keyof typeof Swedish, string>> = {
  "emptyPlan.budget": "Budget; Budget; Item; Budget (SEK thousand); Share",
  "emptyPlan.goals": "Goals; Goals; No; Goal; Goal text",
  "emptyPlan.criteria":
    "Criteria; Criteria; Goal; No; Criterion; Indicator; Baseline; Target; Responsible",
  "emptyPlan.programme": "Political programme; Political programme; No; Point; Handling; Status",
  "emptyPlan.timetable": "Timetable; Follow-up timetable; Follow-up; Carried out; Reported",
  "examplePlan.budget":
    "Preschool; 24000; 0.24\nSchool; 61000; 0.62\nCulture; 15000; 0.15\nTotal; 100000; 1",
  "examplePlan.goals":
    "1; Safe schools; All pupils are to feel safe.\n2; Living culture; More people are to take part in culture.",
  "examplePlan.criteria":
    "1; A; More pupils feel safe; Pupils who feel safe; 82%; 90%; Head teacher\n1; B; Fewer pupils are absent; Absence; 9%; 7%; Head teacher\n2; A; More people visit the libraries; Visits; 40000; 45000; Head librarian",
  "examplePlan.programme":
    "1; Employ more counsellors; Handled through goal 1 Safe schools; Ongoing\n2; Keep mobile phones out of lessons; Handled through goal 1 Safe schools; Completed\n3; Open the libraries on Sundays; Handled through goal 2 Living culture; Ongoing\n4; Award a prize for culture; Handled through goal 2 Living culture; Ongoing",
  "examplePlan.timetable": "Interim; June; August\nAnnual; September; October",
};
