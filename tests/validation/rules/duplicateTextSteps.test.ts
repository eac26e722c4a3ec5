import * as words from "../../../src/validation/words";
import { plan, point } from "../support/plan";
import { findingsOf } from "../support/findings";

jest.mock("../../../src/validation/words", () => {
  const actual = jest.requireActual<typeof words>("../../../src/validation/words");
  return { ...actual, startsWithWords: jest.fn(actual.startsWithWords) };
});

/** How often two texts are compared among so many points that all begin alike. */
function comparisons(count: number): number {
  const points = Array.from({ length: count }, (_, index) =>
    point(index + 1, index + 2, {
      words: `Utveckla samarbetet mellan enhet ${index} och ${index * 7}`,
    })
  );
  const compare = jest.mocked(words.startsWithWords);
  compare.mockClear();
  findingsOf("duplicate-text", plan({ points }));
  return compare.mock.calls.length;
}

test("duplicate texts take steps in proportion to the number of texts, however alike they begin", () => {
  const [some, many] = [comparisons(200), comparisons(2000)];
  expect(some).toBeGreaterThan(200);
  expect(many).toBeLessThan(12 * some);
});
