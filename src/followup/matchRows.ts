import { similarity } from "./similarity";

/** Words of a row of the plan, or of one that was written before and still stands on the sheet. */
export interface RowWords {
  readonly label: string;
  /** Undefined where it is not known any more. */
  readonly text: string | undefined;
  /** True when somebody has written over the text, so that only the label tells which row it is. */
  readonly isEdited?: boolean;
}

/** Alike enough to be the same criterion with other words: under the same label, and under any. */
const ALIKE = { sameLabel: 0.35, anyLabel: 0.6 } as const;

/**
 * Which row of the plan is which row that was written before. Texts come first: labels are letters given in order,
 * and move on when a criterion is put in or taken out. A text that says something else altogether is another
 * criterion, even under the same label: what was filled in for the old one does not belong to it.
 *
 * @returns For each row of the plan the index of the earlier row, or undefined where it is new.
 */
export function matchRows(
  planned: readonly RowWords[],
  earlier: readonly RowWords[]
): (number | undefined)[] {
  const found = planned.map((): number | undefined => undefined);
  const free = (index: number) => !found.includes(index);
  rounds.forEach((scoreOf) => {
    pairsOf(planned, earlier, scoreOf).forEach(([index, other]) => {
      if (found[index] === undefined && free(other)) found[index] = other;
    });
  });
  return found;
}

type Score = (planned: RowWords, earlier: RowWords) => number;

/** From the surest to the least sure. Zero is no match. */
const rounds: readonly Score[] = [
  (one, other) => Number(one.text === other.text && one.label === other.label),
  (one, other) => Number(one.text === other.text && one.text !== undefined),
  (one, other) => {
    if (one.label !== other.label) return 0;
    return other.isEdited === true ? 1 : above(ALIKE.sameLabel, one, other);
  },
  (one, other) => above(ALIKE.anyLabel, one, other),
];

function above(limit: number, { text }: RowWords, other: RowWords): number {
  if (text === undefined || other.text === undefined) return 0;
  const alike = similarity(text, other.text);
  return alike >= limit ? alike : 0;
}

/** All pairs that match, the best first. */
function pairsOf(
  planned: readonly RowWords[],
  earlier: readonly RowWords[],
  scoreOf: Score
): (readonly [number, number])[] {
  const pairs = planned.flatMap((one, index) =>
    earlier.map((other, at) => ({ pair: [index, at] as const, score: scoreOf(one, other) }))
  );
  return pairs
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ pair }) => pair);
}
