import type { CellAddress } from "../../../src/plan/address";
import type { Criterion, Goal, Plan, ProgrammePoint, Text } from "../../../src/plan/plan";
import { followUpTexts } from "../../../src/followup/texts";
import { translate } from "../../../src/locales";

const cell: CellAddress = { sheet: "Plan", row: 0, column: 0 };

/** Swedish texts, as the edge builds them. */
export const swedish = followUpTexts((key, values) => translate("sv", key, values));

export function words(value: string): Text {
  return { value, cell };
}

export function criterion(label: string, text: string, rest: Partial<Criterion> = {}): Criterion {
  return { label, labelGiven: true, text: words(text), ...rest };
}

export function goal(number: number, name: string, rest: Partial<Goal> = {}): Goal {
  const criteria = [
    criterion("A", "Fler företag växer."),
    criterion("B", "Handläggningen går fortare."),
  ];
  return { number, name: words(name), text: words(`Målet om ${name}.`), criteria, ...rest };
}

export function point(number: number, text: string, goals: readonly number[]): ProgrammePoint {
  return {
    number,
    text: words(text),
    status: words("Pågår"),
    references: goals.map((one) => ({ number: one, cell })),
  };
}

const nothing = {
  ...{ tables: [], budgets: [], ofWhich: [], changes: [], adjustments: [], transfers: [] },
  ...{ councilGoals: [], goals: [], points: [], periods: [], notUnderstood: [] },
};

/** A small plan with two goals, a council goal, two points and both follow-ups. */
export function plan(rest: Partial<Plan> = {}): Plan {
  return {
    ...nothing,
    title: words("Kommunstyrelsens uppdragsplan 2024"),
    body: "Kommunstyrelsen",
    year: 2024,
    caseNumber: words("KS 2023/1297"),
    goals: [goal(1, "Näringsliv"), goal(2, "Digitalisering")],
    councilGoals: [{ number: 3, name: words("Fler i arbete"), references: [{ number: 1, cell }] }],
    points: [
      point(8, "Minska den kommunala konkurrensen", [1]),
      point(19, "Kartlägg kompetens", [2, 1]),
    ],
    periods: [
      {
        kind: "interim",
        name: words("Delår"),
        carriedOut: words("juni"),
        reported: words("efter sommaren"),
      },
      {
        kind: "annual",
        name: words("Helår"),
        carriedOut: words("november"),
        reported: words("vid årsskiftet"),
      },
    ],
    ...rest,
  };
}
