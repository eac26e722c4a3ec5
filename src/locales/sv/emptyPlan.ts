/** Texts of a plan to fill in: each is a sheet's name, its title and its headers, which must be ones that the reader knows. */
export const emptyPlan = {
  "emptyPlan.budget": "Budget; Budget; Verksamhet; Budget (tkr); Andel",
  "emptyPlan.goals": "Mål; Mål; Nr; Mål; Målformulering",
  "emptyPlan.criteria":
    "Måluppfyllelser; Måluppfyllelser; Mål; Nr; Måluppfyllelse; Indikator; Utgångsvärde; Målvärde; Ansvarig",
  "emptyPlan.programme": "Politiskt program; Politiskt program; Nr; Punkt; Hantering; Status",
  "emptyPlan.timetable": "Tidplan; Tidplan för uppföljning; Uppföljning; Genomförs; Rapporteras",
  "examplePlan.budget":
    "Förskola; 24000; 0.24\nSkola; 61000; 0.62\nKultur; 15000; 0.15\nSumma; 100000; 1",
  "examplePlan.goals":
    "1; Trygg skola; Alla elever ska känna sig trygga.\n2; Levande kultur; Fler ska delta i kulturlivet.",
  "examplePlan.criteria":
    "1; A; Fler elever är trygga; Trygga elever; 82 %; 90 %; Rektor\n1; B; Färre elever är borta från skolan; Frånvaro; 9 %; 7 %; Rektor\n2; A; Fler besöker biblioteken; Besök; 40000; 45000; Bibliotekschef",
  "examplePlan.programme":
    "1; Anställ fler kuratorer; Hanteras via mål 1 Trygg skola; Pågår\n2; Inför mobilfria lektioner; Hanteras via mål 1 Trygg skola; Slutförd\n3; Ha biblioteken öppna på söndagar; Hanteras via mål 2 Levande kultur; Pågår\n4; Dela ut ett kulturpris; Hanteras via mål 2 Levande kultur; Pågår",
  "examplePlan.timetable": "Delår; juni; augusti\nHelår; september; oktober",
} as const;
