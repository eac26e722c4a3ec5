/**
 * How alike two texts are, from 0 to 1: the words they share, twice, of all their words (the coefficient of Dice,
 * 1945). Case and marks between words do not count.
 */
export function similarity(one: string, other: string): number {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  if (left.size + right.size === 0) return one.trim() === other.trim() ? 1 : 0;
  const shared = [...left].filter((word) => right.has(word)).length;
  return (2 * shared) / (left.size + right.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
