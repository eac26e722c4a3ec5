/**
 * How alike two texts are, from 0 to 1: the words they share, twice, of all their words (the coefficient of Dice,
 * 1945). Case and marks between words do not count.
 *
 * @param common Words that say nothing, since several texts of the same kind have them.
 */
export function similarity(
  one: string,
  other: string,
  common: ReadonlySet<string> = new Set()
): number {
  const [left, right] = [one, other].map((text) => without(wordsOf(text), common));
  if (left === undefined || right === undefined || left.size + right.size === 0) return 0;
  return (2 * [...left].filter((word) => right.has(word)).length) / (left.size + right.size);
}

/** Words that stand in more than one of the texts. */
export function commonWords(texts: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const common = new Set<string>();
  new Set(texts).forEach((text) => {
    wordsOf(text).forEach((word) => (seen.has(word) ? common : seen).add(word));
  });
  return common;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function without(words: ReadonlySet<string>, left: ReadonlySet<string>): Set<string> {
  return new Set([...words].filter((word) => !left.has(word)));
}
