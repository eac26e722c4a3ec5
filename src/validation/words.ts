/** The words of a text in lower case without punctuation: how texts are compared. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize("NFC")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** True when a text begins with all the words of another. */
export function startsWithWords(words: readonly string[], start: readonly string[]): boolean {
  return start.every((word, index) => words[index] === word);
}

/** Share of words that two texts have in common, 0–1, each word counted as often as it stands. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    if (count > 0) common += 1;
    left.set(word, count - 1);
  }
  return (2 * common) / (a.length + b.length);
}

/** Numbers in order as ranges: "10–13, 15, 20–32". Two in a row stay two numbers. */
export function showRanges(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.map(showRun).join(", ");
}

function showRun(run: readonly number[]): string {
  const [first, last] = [run.at(0), run.at(-1)];
  return run.length > 2 ? `${String(first)}–${String(last)}` : run.join(", ");
}

const SHORTEST_SLIP = 4;
const MOST_EDITS = 2;

/** True when one word becomes another by at most two letters added, left out or changed. */
export function isSlipOf(word: string, right: string): boolean {
  if (Math.min(word.length, right.length) < SHORTEST_SLIP) return false;
  if (Math.abs(word.length - right.length) > MOST_EDITS) return false;
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(word).entries()) {
    const next = [index + 1];
    for (const [at, other] of Array.from(right).entries()) {
      const changed = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return (row.at(-1) ?? 0) <= MOST_EDITS;
}
