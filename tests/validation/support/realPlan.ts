import type { Plan } from "../../../src/plan/plan";
import { amountTable, councilGoal, goal, plan, point } from "./plan";

/** The budget table of the plan that the product is made for: two amounts are not published. */
export const frame = amountTable([
  { label: "Politisk verksamhet", share: "5" },
  { label: "Verksamhet under kommunstyrelsen", share: "37" },
  { label: "Kommunstyrelsen övrigt", amount: "284.6", share: "57" },
  { label: "Summa budgetram", amount: "493.4", share: "100", kind: "total" },
]);

const NAMES = [
  "Näringsliv",
  "Kompetensförsörjning",
  "Översiktsplanering",
  "Digitalisering",
  "Klimat och miljö",
  "Trygghet och säkerhet",
  "Ekonomistyrning",
  "Lokalförsörjning",
];

export const goals = NAMES.map((name, index) => goal(index + 1, name));

export const realPlan: Plan = plan({
  year: 2024,
  body: "Kommunstyrelsen",
  budgets: [frame],
  goals,
  councilGoals: [
    councilGoal(1, [2]),
    councilGoal(2, [1]),
    councilGoal(3, [8, 2]),
    councilGoal(4, [4]),
    councilGoal(5, [5, 3]),
    councilGoal(6, [6]),
  ],
  points: [
    point(81, 29, {
      handling: "Hanteras via mål 8 Lokalförsörjning.",
      status: "Pågår",
      goals: [[8, "Lokalförsörjning"]],
    }),
    point(82, 30, {
      handling: "Hanteras via mål 5 Energi och mål 7 Ekonomistyrning.",
      status: "Pågår",
      goals: [
        [5, "Energi"],
        [7, "Ekonomistyrning"],
      ],
    }),
    ...[86, 87, 92].map((number, index) =>
      point(number, 33 + index, {
        handling: "Hanteras via mål 5 Energi.",
        status: "Pågår",
        goals: [[5, "Energi"]],
      })
    ),
  ],
});
