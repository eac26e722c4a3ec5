import { wordsOf } from "../../src/taskpane/announcement";
import { at } from "./support/samplePlan";
import { sampleResult } from "./support/sampleResult";
import { words } from "./support/words";

test("says which cell was reached", () => {
  expect(wordsOf({ kind: "reached", cell: at(6, 2) }, words.sv)).toBe(
    "Cell C7 på bladet Budget är markerad."
  );
});

test("says how many findings of each severity a check gave", () => {
  expect(wordsOf({ kind: "checked", result: sampleResult }, words.sv)).toBe(
    "Kontrollen är klar: 1 fel, 2 varningar, 1 upplysning."
  );
});

test("says that sheets are in place", () => {
  expect(wordsOf({ kind: "inserted", insertion: { sheets: [], cancelled: false } }, words.en)).toBe(
    "The follow-up sheets are ready"
  );
});
