import { isPerhapsForeign } from "../../src/validation/goals";
import { readHandling } from "../../src/validation/handling";
import { statusOf } from "../../src/validation/status";
import { isSlipOf } from "../../src/validation/words";
import { findingsOf } from "./support/findings";
import { cell, goal, plan, point, text } from "./support/plan";

test.each([
  ["Klar", "done"],
  ["Klart", "done"],
  ["Avslutad", "done"],
  ["Helt genomfört", "done"],
  ["Fullført", "done"],
  ["Gennemført", "done"],
  ["Completed", "done"],
  ["Pågår enligt plan", "ongoing"],
  ["Påbörjad", "ongoing"],
  ["Delvis genomfört", "ongoing"],
  ["I gang", "ongoing"],
  ["Ej påbörjad", "notStarted"],
  ["Ännu ej startat", "notStarted"],
  ["Ikke startet", "notStarted"],
  ["Ikke påbegyndt", "notStarted"],
  ["Ej genomförd", "unfulfilled"],
  ["Inte uppfyllt", "unfulfilled"],
  ["Ej aktuell", "dropped"],
  ["Utgår", "dropped"],
  ["Försenad", "delayed"],
  ["Planerad", "planned"],
  ["Grön", undefined],
])("the status %s is %s", (word, status) => {
  expect(statusOf(word)).toBe(status);
});

test("a point that is done may say how it is handled, but not that work goes on", () => {
  const done = (handling: string) => plan({ points: [point(1, 2, { handling, status: "Klar" })] });
  const RULE = "status-contradicts-handling";
  expect(findingsOf(RULE, done("Hanteras via mål 1."))).toEqual([]);
  expect(findingsOf(RULE, done("Arbetet pågår."))).toHaveLength(1);
  expect(readHandling("Pågår inte.").ongoing).toBe(false);
});

test("a word of the plan's own is told as information, a slip of the pen as a warning", () => {
  const status = (word: string) =>
    findingsOf(
      "status-unknown",
      plan({
        points: ["Pågår", "Pågår", "Slutförd", word].map((each, index) =>
          point(index + 1, index + 2, { status: each })
        ),
      })
    ).map(({ severity, repairs }) => [severity, repairs[0]?.cells[0]?.value]);
  expect(status("Pgår")).toEqual([["warning", "Pågår"]]);
  expect(status("Grön")).toEqual([["info", undefined]]);
  expect(status("Ej aktuell")).toEqual([]);
});

test("slips are at most two letters of longer words", () => {
  expect(isSlipOf("slutfrd", "slutförd")).toBe(true);
  expect(isSlipOf("grön", "klar")).toBe(false);
  expect(isSlipOf("på", "pågår")).toBe(false);
});

test.each([
  ["Hanteras via socialnämndens mål 9.", true],
  ["Tas upp i mål 9 för 2025.", true],
  ["Hanteras via uppdragsplanens mål 9.", false],
  ["Hanteras via kommunstyrelsens mål 9.", false],
  ["Hanteras via mål 9.", false],
])("%s may be of somebody else: %s", (words, expected) => {
  const own = plan({ year: 2024, body: "Kommunstyrelsen", goals: [goal(1, "Näringsliv")] });
  const reference = { number: 9, cell: cell("Program!C2") };
  const placed = { reference, text: text(words), subject: "point 1" };
  expect(isPerhapsForeign(placed, own)).toBe(expected);
});
