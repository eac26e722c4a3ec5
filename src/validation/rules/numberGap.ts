import { finding, say } from "../describe";
import type { Finding } from "../finding";
import { type Sequence, sequencesOf } from "../numbered";
import { combine, decided, type Rule } from "../rule";
import { showRanges } from "../words";

const ID = "number-gap";

/** Numbers this far up are no count of the items, but codes. */
const HIGHEST = 9999;

function absentIn({ items }: Sequence): number[] {
  const numbers = new Set(items.map(({ number }) => number));
  const highest = items.reduce((most, { number }) => Math.max(most, number), 0);
  if (highest > HIGHEST) return [];
  return Array.from({ length: highest }, (_, index) => index + 1).filter(
    (number) => !numbers.has(number)
  );
}

function report(sequence: Sequence, absent: readonly number[]): Finding {
  const { kind, items } = sequence;
  const last = items.reduce((a, b) => (b.number > a.number ? b : a));
  const values = {
    count: absent.length,
    numbers: showRanges(absent),
    highest: last.number,
    present: items.length,
  };
  return finding({
    rule: ID,
    severity: "info",
    verdict: "consistent",
    cells: [last.cell],
    message: say(`number-gap.${kind}`, values),
  });
}

/**
 * Numbers that are absent between 1 and the highest. Information only: a committee lists the points of the
 * programme that are its own.
 */
export const numberGap: Rule = {
  id: ID,
  check: ({ plan }) =>
    combine(
      sequencesOf(plan).map((sequence) => {
        const absent = absentIn(sequence);
        return decided(absent.length === 0 ? [] : [report(sequence, absent)], 1);
      })
    ),
};
