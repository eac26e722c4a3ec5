import { wordsOf } from "../../src/taskpane/announcement";
import { textsOf } from "../../src/taskpane/texts";
import { at } from "./support/samplePlan";
import { sampleResult } from "./support/sampleResult";

test("says which cell was reached", () => {
  expect(wordsOf({ kind: "reached", cell: at(6, 2) }, textsOf("sv"))).toBe(
    "Cell C7 på bladet Budget är markerad."
  );
});

test("says how many findings of each severity a check gave", () => {
  expect(wordsOf({ kind: "checked", result: sampleResult }, textsOf("sv"))).toBe(
    "Kontrollen är klar: 1 fel, 2 varningar, 1 upplysning."
  );
});

test("says that sheets are in place", () => {
  expect(wordsOf({ kind: "inserted", sheets: [] }, textsOf("en"))).toBe(
    "The follow-up sheets are ready"
  );
});
