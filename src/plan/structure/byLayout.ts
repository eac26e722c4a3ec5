import { addedLines, isSupported, tallySum } from "./evidence";
import type { Forest } from "./forest";
import { isNet } from "./netLabel";

interface Supposed {
  readonly total: number;
  readonly parts: readonly number[];
}

/** A layout that held this often is believed where it does not hold at all. */
const PATTERN = 3;

/** Finds lines that are the sums of the lines indented below them, or bold sums of the plain lines beside them. */
export function sumByLayout(forest: Forest): void {
  const failed: Supposed[] = [];
  let held = 0;
  const indented = forest.open().reverse();
  for (const total of indented) {
    const parts = indentedBelow(forest, total);
    const outcome = tryParts(forest, { total, parts }, 1);
    if (outcome === "held") held += 1;
    else if (outcome === "failed") failed.push({ total, parts });
  }
  if (held >= PATTERN && held >= PATTERN * failed.length)
    for (const supposed of failed) believePattern(forest, supposed);
  sumByBold(forest);
}

type Outcome = "held" | "failed" | "untried";

function tryParts(forest: Forest, { total, parts }: Supposed, tried: number): Outcome {
  if (parts.length < 2) return "untried";
  const added = addedLines(parts);
  const tally = tallySum(forest.matrix, total, added, forest.steps);
  if (isSupported(tally, tried))
    return forest.believe(total, added, tally, ["layout", "arithmetic"]) ? "held" : "untried";
  return tally.fails.length > 0 && tally.holds.length === 0 ? "failed" : "untried";
}

function believePattern(forest: Forest, { total, parts }: Supposed): void {
  const added = addedLines(parts);
  forest.believe(total, added, tallySum(forest.matrix, total, added, forest.steps), ["layout"]);
}

/** The lines below that are indented more, without those that are indented more still. */
function indentedBelow(forest: Forest, total: number): readonly number[] {
  const indentOf = (line: number): number => forest.matrix.layout[line]?.indent ?? 0;
  const deeper: number[] = [];
  for (const line of forest.after(total)) {
    const isBelow = indentOf(line) > indentOf(total) && forest.isSameSection(line, total);
    if (!isBelow || forest.matrix.lines[line]?.isTotal === true) break;
    deeper.push(line);
  }
  const least = Math.min(...deeper.map(indentOf));
  return deeper.filter((line) => indentOf(line) === least);
}

function sumByBold(forest: Forest): void {
  const isBold = (line: number): boolean => forest.matrix.layout[line]?.bold === true;
  const open = forest.open();
  const bold = open.filter(isBold);
  if (bold.length * 2 > open.length) return;
  for (const total of bold) {
    if (isNet(forest.matrix.lines[total]?.label.value ?? "")) continue;
    const sides = [forest.after(total), forest.before(total)];
    sides.some((side) => {
      const parts = plainRun(forest, total, side, isBold).sort((left, right) => left - right);
      return tryParts(forest, { total, parts }, sides.length) === "held";
    });
  }
}

function plainRun(
  forest: Forest,
  total: number,
  side: Iterable<number>,
  isBold: (line: number) => boolean
): number[] {
  const run: number[] = [];
  for (const line of side) {
    if (isBold(line) || !forest.isSameSection(line, total)) break;
    run.push(line);
  }
  return run;
}
