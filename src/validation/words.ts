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
