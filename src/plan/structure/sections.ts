import type { Forest } from "./forest";

/** Lines above a line up to a heading or a total. */
export function sectionAbove(forest: Forest, line: number): readonly number[] {
  const ends = (other: number): boolean =>
    !forest.isSameSection(other, line) || forest.matrix.lines[other]?.isTotal === true;
  return takeUntil(forest.before(line), ends).reverse();
}

/** Lines above a line up to an empty row. */
export function groupAbove(forest: Forest, line: number): readonly number[] {
  let passed = forest.matrix.layout[line]?.afterGap === true;
  const ends = (other: number): boolean => {
    if (passed) return true;
    passed = forest.matrix.layout[other]?.afterGap === true;
    return false;
  };
  return takeUntil(forest.before(line), ends).reverse();
}

/** Lines above a line up to the nearest one whose parts are known, which is among them. */
export function untilExplained(forest: Forest, line: number): readonly number[] {
  let passed = false;
  const ends = (other: number): boolean => {
    if (passed) return true;
    passed = forest.isExplained(other);
    return false;
  };
  return takeUntil(forest.before(line), ends).reverse();
}

/** The first lines, until one ends them. */
export function takeUntil(lines: Iterable<number>, ends: (line: number) => boolean): number[] {
  const taken: number[] = [];
  for (const line of lines) {
    if (ends(line)) break;
    taken.push(line);
  }
  return taken;
}
