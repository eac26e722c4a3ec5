import { countFindings, groupFindings } from "../../../src/taskpane/state/findings";
import { sampleResult } from "../support/sampleResult";

const { findings } = sampleResult;

test("groups findings with the gravest first and keeps their positions", () => {
  const groups = groupFindings([...findings].reverse());
  expect(groups.map(({ severity, items }) => [severity, items.map(({ index }) => index)])).toEqual([
    ["error", [3]],
    ["warning", [1, 2]],
    ["info", [0]],
  ]);
});

test("leaves out severities without findings", () => {
  expect(groupFindings(findings.slice(1, 3)).map(({ severity }) => severity)).toEqual(["warning"]);
});

test("counts every severity", () => {
  expect(countFindings(findings)).toEqual({ error: 1, warning: 2, info: 1 });
});
