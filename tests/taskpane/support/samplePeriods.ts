import type { FollowUpLists } from "../../../src/followup/followUpLists";
import type {
  CriterionProgress,
  GoalProgress,
  PeriodProgress,
} from "../../../src/followup/progress/progress";

const INTERIM = "Mål 1 Näringsliv – delår";

function entry(sheet: string, row: number, words: string, column = 1) {
  return { cell: { sheet, row, column }, words };
}

function criterion(sheet: string, label: string, row: number, status: string): CriterionProgress {
  return { label, text: `Punkt ${label}`, status: entry(sheet, row, status, 2) };
}

const halfDone: GoalProgress = {
  number: 1,
  name: "Näringsliv",
  cell: { sheet: INTERIM, row: 1, column: 0 },
  assessment: entry(INTERIM, 11, "Bedöms delvis uppnås"),
  assessmentBefore: "Bedöms uppnås",
  criteria: [
    { ...criterion(INTERIM, "A", 15, "Försenad"), before: "Pågår" },
    criterion(INTERIM, "B", 16, ""),
  ],
  isReady: false,
  responsible: "Eva Lind",
  filled: 0.444,
  missing: [
    { ...entry(INTERIM, 11, "", 3), name: "Motivering" },
    { ...entry(INTERIM, 16, "", 2), name: "B" },
  ],
  copied: [
    entry(INTERIM, 20, "Vi har tagit fram en handlingsplan tillsammans med näringslivet i staden."),
  ],
};

const DONE = "Mål 3 Trygghet och säkerhet – delår";
const done: GoalProgress = {
  number: 3,
  name: "Trygghet och säkerhet",
  cell: { sheet: DONE, row: 1, column: 0 },
  assessment: entry(DONE, 11, "Bedöms uppnås"),
  criteria: [criterion(DONE, "A", 15, "Genomförd")],
  isReady: true,
  responsible: "Åsa Berg",
  filled: 1,
  missing: [],
  copied: [],
};

/** An interim follow-up of two goals out of three, and an annual one that has no sheets yet. */
export const samplePeriods: readonly PeriodProgress[] = [
  {
    id: "interim",
    kind: "interim",
    name: "Delår – juni",
    year: 2024,
    carriedOut: "i juni",
    reported: "efter sommaren",
    due: "2024-06-30",
    goals: [halfDone, done],
    withoutSheet: [{ number: 2, name: "Kompetensförsörjning" }],
  },
  {
    id: "annual",
    kind: "annual",
    name: "Helår – november",
    year: 2024,
    carriedOut: "i november",
    due: "2024-11-30",
    goals: [],
    withoutSheet: [
      { number: 1, name: "Näringsliv" },
      { number: 2, name: "Kompetensförsörjning" },
      { number: 3, name: "Trygghet och säkerhet" },
    ],
  },
];

/** A workbook with its lists sheet. */
export const sampleLists: FollowUpLists = {
  periods: [
    { id: "interim", kind: "interim", name: "Delår – juni", shortName: "delår" },
    { id: "annual", kind: "annual", name: "Helår – november", shortName: "helår" },
  ],
  economy: false,
  protect: true,
  template: undefined,
  templates: [
    {
      name: "Mall",
      faults: [
        { cell: { sheet: "Mall", row: 1, column: 3 }, placeholder: "okänd", kind: "unknown" },
      ],
    },
    { name: "Vår mall", faults: [] },
  ],
  usedTemplate: "Mall",
  levels: [
    { from: 0, words: "Ej uppfyllt" },
    { from: 0.9, words: "Delvis uppfyllt" },
    { from: 1, words: "Uppfyllt" },
  ],
  places: {
    periods: { sheet: "Listor", row: 14, column: 0 },
    levels: { sheet: "Listor", row: 26, column: 0 },
    making: { sheet: "Listor", row: 32, column: 2 },
  },
};
