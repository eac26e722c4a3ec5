import { commonWords, similarity } from "./similarity";

/** Words of a row of the plan, or of one that was written before and still stands on the sheet. */
export interface RowWords {
  readonly label: string;
  /** Undefined where it is not known any more. */
  readonly text: string | undefined;
  /** True when somebody has written over the text, so that only the label tells which row it is. */
  readonly isEdited?: boolean;
}

/**
 * Alike enough to be the same criterion in other words: under the same label, under any, and where there is a single
 * row before and after, since nothing then tells which of its words say anything.
 */
const ALIKE = { sameLabel: 0.5, anyLabel: 0.6, single: 0.7 } as const;
/** Of two that are equally alike, the one with the same label is likelier. */
const LABEL_BONUS = 0.1;

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
  const limits =
    planned.length < 2 && earlier.length < 2
      ? { sameLabel: ALIKE.single, anyLabel: ALIKE.single }
      : ALIKE;
  roundsOf(commonIn(planned, earlier), limits).forEach((scoreOf) => {
    const open = {
      planned: planned.flatMap((row, index) =>
        found[index] === undefined ? [{ row, index }] : []
      ),
      earlier: earlier.flatMap((row, index) => (free(index) ? [{ row, index }] : [])),
    };
    pairsOf(open, scoreOf).forEach(([index, other]) => {
      if (found[index] === undefined && free(other)) found[index] = other;
    });
  });
  return found;
}

type Limits = Readonly<Record<"sameLabel" | "anyLabel", number>>;
type Score = (planned: RowWords, earlier: RowWords) => number;

/** Words that several criteria have say nothing of which they are: "andelen", "ökar", "i kommunen". */
function commonIn(planned: readonly RowWords[], earlier: readonly RowWords[]): ReadonlySet<string> {
  const [ours, theirs] = [planned, earlier].map((rows) =>
    commonWords(rows.flatMap(({ text }) => (text === undefined ? [] : [text])))
  );
  return new Set([...(ours ?? []), ...(theirs ?? [])]);
}

/** From the surest to the least sure. Zero is no match. */
const roundsOf = (common: ReadonlySet<string>, limits: Limits): readonly Score[] => [
  (one, other) => Number(one.text === other.text && one.label === other.label),
  (one, other) => Number(one.text === other.text && one.text !== undefined),
  (one, other) => alikeness(one, other, common, limits),
  (one, other) => Number(other.isEdited === true && one.label === other.label),
];

function alikeness(
  one: RowWords,
  other: RowWords,
  common: ReadonlySet<string>,
  limits: Limits
): number {
  if (one.text === undefined || other.text === undefined) return 0;
  const isSameLabel = one.label === other.label;
  const alike = similarity(one.text, other.text, common);
  if (alike < (isSameLabel ? limits.sameLabel : limits.anyLabel)) return 0;
  return alike + (isSameLabel ? LABEL_BONUS : 0);
}

interface Indexed {
  readonly row: RowWords;
  readonly index: number;
}

/** All pairs that match, the best first. */
function pairsOf(
  {
    planned,
    earlier,
  }: { readonly planned: readonly Indexed[]; readonly earlier: readonly Indexed[] },
  scoreOf: Score
): (readonly [number, number])[] {
  const pairs = planned.flatMap((one) =>
    earlier.flatMap((other) => {
      const score = scoreOf(one.row, other.row);
      return score > 0 ? [{ pair: [one.index, other.index] as const, score }] : [];
    })
  );
  return pairs.sort((one, other) => other.score - one.score).map(({ pair }) => pair);
}
