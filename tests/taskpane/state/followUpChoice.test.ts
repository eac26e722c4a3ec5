import {
  completeChoice,
  followUpRequest,
  periodOptions,
} from "../../../src/taskpane/state/followUpChoice";
import type { Plan } from "../../../src/plan/plan";
import { emptyPlan, samplePlan } from "../support/samplePlan";

test("offers the follow-ups that the plan's timetable announces", () => {
  const onlyAnnual: Plan = {
    ...samplePlan,
    periods: samplePlan.periods.filter(({ kind }) => kind === "annual"),
  };
  expect(periodOptions(onlyAnnual).map(({ kind }) => kind)).toEqual(["annual"]);
});

test("offers both follow-ups when the plan has no timetable", () => {
  expect(periodOptions(emptyPlan).map(({ kind }) => kind)).toEqual(["interim", "annual"]);
});

test("chooses the first period, the plan's year and every goal until something else is chosen", () => {
  expect(completeChoice(samplePlan, {})).toEqual({
    period: "interim",
    year: 2024,
    goals: [1, 2, 3],
  });
});

test("keeps the plan's order of goals and drops goals that the plan does not have", () => {
  expect(completeChoice(samplePlan, { goals: [9, 3, 1] }).goals).toEqual([1, 3]);
});

test.each([
  ["no goal", { goals: [] }],
  ["no year", { year: Number.NaN }],
  ["a year far away", { year: 24 }],
  ["half a year", { year: 2024.5 }],
])("makes no request with %s", (_, choice) => {
  expect(followUpRequest(samplePlan, choice)).toBeUndefined();
});

test("makes a request of a whole choice", () => {
  const request = followUpRequest(samplePlan, { period: "annual", goals: [2] });
  expect(request).toEqual({ plan: samplePlan, period: "annual", year: 2024, goals: [2] });
});
