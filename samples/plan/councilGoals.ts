/** A goal of the council and how the committee serves it. Numbers in brackets are the plan's own goals. */
export interface CouncilGoalRow {
  readonly label: string;
  readonly name: string;
  readonly contribution: string;
}

export const councilGoalsIntroduction =
  "Fullmäktiges övergripande mål 2023–2026, KS 2021/1089. Mål inom parentes är uppdragsplanens mål.";

export const councilGoals: readonly CouncilGoalRow[] = [
  {
    label: "Mål 1",
    name: "Alla norrköpingsbor som kan arbeta ska arbeta",
    contribution:
      "Strategiskt arbete med kompetensförsörjning (mål 2) och rollen som central arbetsgivare.",
  },
  {
    label: "Mål 2",
    name: "Ett starkt näringsliv för lokal tillväxt",
    contribution: "Driver på för ett bättre företagsklimat (mål 1).",
  },
  {
    label: "Mål 3",
    name: "Norrköpingsbornas utbildningsnivå ska höjas",
    contribution:
      "Indirekt genom ändamålsenliga lokaler (mål 8) och genom samverkan med universitetet och Campus Norrköping (mål 2).",
  },
  {
    label: "Mål 4",
    name: "Välfärdstjänster av hög kvalitet utifrån individens behov",
    contribution: "Indirekt genom digitalisering (mål 4) och genom kommunikation inåt och utåt.",
  },
  {
    label: "Mål 5",
    name: "En klimatsmart kommun som anpassar sig till ett förändrat klimat",
    contribution:
      "Samlat ansvar för klimat och miljö (mål 5), upphandling samt översiktplaneringen (mål 3).",
  },
  {
    label: "Mål 6",
    name: "Tryggt och säkert i Norrköpings kommun",
    contribution:
      "Samlat ansvar för social hållbarhet och för arbetet med trygghet och säkerhet (mål 6).",
  },
];
