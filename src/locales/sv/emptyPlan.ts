/** Texts of a plan to fill in: each is a sheet's name, its title and its headers, which must be ones that the reader knows. */
export const emptyPlan = {
  "emptyPlan.budget": "Budget; Budget; Verksamhet; Budget; Andel",
  "emptyPlan.goals": "Mål; Mål; Nr; Mål; Målformulering",
  "emptyPlan.criteria":
    "Måluppfyllelser; Måluppfyllelser; Mål; Nr; Måluppfyllelse; Indikator; Utgångsvärde; Målvärde; Ansvarig",
  "emptyPlan.programme": "Politiskt program; Politiskt program; Nr; Punkt; Hantering; Status",
  "emptyPlan.timetable": "Tidplan; Tidplan för uppföljning; Uppföljning; Genomförs; Rapporteras",
} as const;
