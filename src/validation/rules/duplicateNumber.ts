import { finding, say } from "../describe";
import type { Finding } from "../finding";
import { type Sequence, sequencesOf } from "../numbered";
import { combine, decided, type Rule } from "../rule";

const ID = "duplicate-number";

function byNumber(items: Sequence["items"]): Map<number, Sequence["items"][number][]> {
  const groups = new Map<number, Sequence["items"][number][]>();
  for (const item of items) {
    const same = groups.get(item.number);
    if (same === undefined) groups.set(item.number, [item]);
    else same.push(item);
  }
  return groups;
}

function findingsIn({ kind, items }: Sequence): Finding[] {
  return [...byNumber(items)].flatMap(([number, same]) =>
    same.length < 2
      ? []
      : finding({
          rule: ID,
          severity: "warning",
          verdict: "inconsistent",
          cells: same.toReversed().map(({ cell }) => cell),
          message: say(`duplicate-number.${kind}`, { number, count: same.length }),
        })
  );
}

/** A number stands for one goal, one council goal or one programme point. */
export const duplicateNumber: Rule = {
  id: ID,
  check: ({ plan }) =>
    combine(
      sequencesOf(plan).map((sequence) => decided(findingsIn(sequence), sequence.items.length))
    ),
};
