import {
  countFindings,
  filterFindings,
  groupFindings,
  groupsIn,
} from "../../../src/taskpane/state/findings";
import { sampleResult } from "../support/sampleResult";

const { findings } = sampleResult;
const everything = filterFindings(findings, {});
const places = (groups: ReturnType<typeof groupFindings>) =>
  groups.map(({ key, items }) => [key, items.map(({ index }) => index)]);

test("groups findings with the gravest first and keeps their positions", () => {
  const listed = filterFindings([...findings].reverse(), {});
  expect(places(groupFindings(listed, "severity"))).toEqual([
    ["error", [3]],
    ["warning", [1, 2]],
    ["info", [0]],
  ]);
});

test("leaves out severities without findings", () => {
  const keys = groupFindings(everything.slice(1, 3), "severity").map(({ key }) => key);
  expect(keys).toEqual(["warning"]);
});

test("groups by rule and by sheet in the order of the findings", () => {
  expect(places(groupFindings(everything, "rule"))).toEqual([
    ["share", [0]],
    ["bridge", [1, 2, 3]],
  ]);
  expect(places(groupFindings(everything, "sheet"))).toEqual([
    ["Budget", [0, 1]],
    ["Politiskt program", [2]],
    ["", [3]],
  ]);
});

test("lets through what all parts of a filter allow", () => {
  const places = (filter: Parameters<typeof filterFindings>[1]) =>
    filterFindings(findings, filter).map(({ index }) => index);
  expect(places({})).toEqual([0, 1, 2, 3]);
  expect(places({ severity: "warning" })).toEqual([1, 2]);
  expect(places({ severity: "warning", sheet: "Budget" })).toEqual([1]);
  expect(places({ rule: "share", sheet: "Politiskt program" })).toEqual([]);
  expect(places({ sheet: "" })).toEqual([3]);
});

test("tells what there is to choose among", () => {
  expect(groupsIn(findings, "sheet")).toEqual(["Budget", "Politiskt program", ""]);
});

test("counts every severity", () => {
  expect(countFindings(findings)).toEqual({ error: 1, warning: 2, info: 1 });
});
