import { completeChoice, followUpRequest } from "../../../src/taskpane/state/followUpChoice";
import { sampleLists } from "../support/samplePeriods";
import { samplePlan } from "../support/samplePlan";

const { periods } = sampleLists;

test("chooses the first period, the plan's year and every goal until something else is chosen", () => {
  expect(completeChoice(samplePlan, periods, {})).toEqual({
    period: "interim",
    year: 2024,
    goals: [1, 2, 3],
  });
});

test("keeps the plan's order of goals and drops goals that the plan does not have", () => {
  expect(completeChoice(samplePlan, periods, { goals: [9, 3, 1] }).goals).toEqual([1, 3]);
});

test.each([
  ["no goal", { goals: [] }],
  ["no year", { year: Number.NaN }],
  ["a year far away", { year: 24 }],
  ["half a year", { year: 2024.5 }],
])("makes no request with %s", (_, choice) => {
  expect(followUpRequest(samplePlan, periods, choice)).toBeUndefined();
});

test("makes a request of a whole choice", () => {
  const request = followUpRequest(samplePlan, periods, { period: "annual", goals: [2] });
  expect(request).toEqual({ plan: samplePlan, period: "annual", year: 2024, goals: [2] });
});

test("a period that the workbook no longer has gives way to the first one", () => {
  expect(completeChoice(samplePlan, periods, { period: "kvartal-1" }).period).toBe("interim");
});
