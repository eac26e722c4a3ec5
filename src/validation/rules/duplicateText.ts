import type { Plan, Text } from "../../plan/plan";
import { criteriaOf, nameOf } from "../criteria";
import { finding, say } from "../describe";
import type { Finding } from "../finding";
import { decided, type Rule } from "../rule";
import { likeness, startsWithWords, wordsOf } from "../words";

const ID = "duplicate-text";

/** Texts of fewer words are alike by chance. */
const FEWEST_WORDS = 4;
/** A passage is compared with this many before it that begin alike. */
const MOST_COMPARED = 50;
const NEARLY_SAME = 0.9;

const PLURAL = { point: "points", criterion: "criteria" } as const;

interface Passage {
  readonly kind: "point" | "criterion";
  readonly name: string;
  readonly text: Text;
  readonly words: readonly string[];
}

function passagesOf(plan: Plan): Passage[] {
  const points = plan.points.map(
    ({ number, text }) => ({ kind: "point", name: String(number), text }) as const
  );
  const criteria = criteriaOf(plan).map(
    (placed) => ({ kind: "criterion", name: nameOf(placed), text: placed.criterion.text }) as const
  );
  return [...criteria, ...points]
    .map((passage) => ({ ...passage, words: wordsOf(passage.text.value) }))
    .filter(({ words }) => words.length >= FEWEST_WORDS);
}

function relationOf(a: Passage, b: Passage): "same" | "begins" | "similar" | undefined {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  if (startsWithWords(long, short)) return short.length === long.length ? "same" : "begins";
  return likeness(a.words, b.words) >= NEARLY_SAME ? "similar" : undefined;
}

/** Passages that begin alike; only these are compared, so that the work stays near linear. */
function byBeginning(passages: readonly Passage[]): Passage[][] {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    const key = passage.words.slice(0, FEWEST_WORDS - 1).join(" ");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [passage]);
    else group.push(passage);
  }
  return [...groups.values()];
}

function report(first: Passage, second: Passage, relation: "same" | "begins" | "similar"): Finding {
  const pair = first.kind === second.kind ? PLURAL[first.kind] : "pointAndCriterion";
  return finding({
    rule: ID,
    severity: "info",
    verdict: "consistent",
    cells: [second.text.cell, first.text.cell],
    message: say(`duplicate-text.${pair}.${relation}`, {
      first: first.name,
      second: second.name,
      text: second.text.value,
    }),
  });
}

function pairsIn(group: readonly Passage[]): Finding[] {
  return group.flatMap((second, index) => {
    for (const first of group.slice(Math.max(0, index - MOST_COMPARED), index)) {
      const relation = relationOf(first, second);
      if (relation !== undefined) return [report(first, second, relation)];
    }
    return [];
  });
}

/**
 * Tells which points and criteria are the same words: word for word, one beginning with the other, or at
 * least nine words in ten in common. Punctuation and case do not count.
 */
export const duplicateText: Rule = {
  id: ID,
  check: ({ plan }) => {
    const passages = passagesOf(plan);
    return decided(byBeginning(passages).flatMap(pairsIn), passages.length);
  },
};
