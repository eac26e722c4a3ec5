/** A follow-up that the plan announces. */
export interface TimetableRow {
  readonly name: string;
  readonly carriedOut: string;
  readonly reported: string;
  readonly content: string;
}

export const timetable: readonly TimetableRow[] = [
  {
    name: "Delårsuppföljning",
    carriedOut: "juni",
    reported: "efter sommaren",
    content:
      "Kort nuläge för varje mål. I lägesrapporten föreslås omfördelning och omprioritering under året.",
  },
  {
    name: "Helårsuppföljning",
    carriedOut: "november",
    reported: "vid årsskiftet",
    content: "Kontorets kvalitetsredovisning och underlag för nästa års uppdragsplan.",
  },
];
