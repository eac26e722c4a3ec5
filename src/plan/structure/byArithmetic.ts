import type { Belief } from "../plan";
import { addedLines, isProvenByArithmetic, tallySum } from "./evidence";
import type { Forest } from "./forest";
import { isNet, isNetOfKind, isSignedPair } from "./netLabel";
import { findRun } from "./runs";

type Direction = "totalLast" | "totalFirst";

/**
 * Finds sums that no label announces: first in the direction that explains more of the table, then in the other one
 * among the lines that are left.
 */
export function sumByArithmetic(forest: Forest): void {
  const [last, first] = (["totalLast", "totalFirst"] as const).map((direction) => {
    const copy = forest.copy();
    sumInDirection(copy, direction);
    return copy.relations.length;
  });
  if (last === 0 && first === 0) return;
  const isFirst = (first ?? 0) > (last ?? 0);
  sumInDirection(forest, isFirst ? "totalFirst" : "totalLast");
  sumInDirection(forest, isFirst ? "totalLast" : "totalFirst");
}

function sumInDirection(forest: Forest, direction: Direction): void {
  const lines = forest.open();
  for (const total of direction === "totalLast" ? lines : lines.reverse()) {
    if (!forest.isRoot(total) || forest.isExplained(total)) continue;
    const run = runFor(forest, total, direction);
    if (run.length === 0) continue;
    const parts = addedLines([...run].sort((left, right) => left - right));
    forest.believe(
      total,
      parts,
      tallySum(forest.matrix, total, parts, forest.steps),
      beliefs(forest, total, run)
    );
  }
}

function runFor(forest: Forest, total: number, direction: Direction): readonly number[] {
  const { matrix, steps } = forest;
  const isLast = direction === "totalLast";
  const nearest = isLast ? forest.before(total) : forest.after(total);
  const ends = (line: number): boolean =>
    !forest.isSameSection(line, total) || (!isLast && endsDetails(forest, total, line));
  const isProof = (run: readonly number[]): boolean =>
    isProvenByArithmetic(
      tallySum(matrix, total, addedLines(run), steps),
      matrix.lines.length * run.length
    );
  return findRun(matrix, total, nearest, ends, isProof, steps);
}

/** Details below their sum end at a total, and at what cannot be a detail: a net, or cost below income. */
function endsDetails({ matrix }: Forest, total: number, line: number): boolean {
  const label = matrix.lines[line]?.label.value ?? "";
  const ofTotal = matrix.lines[total]?.label.value ?? "";
  const isSumOfOthers = isNet(label) && !isNetOfKind(label);
  return matrix.lines[line]?.isTotal === true || isSumOfOthers || isSignedPair(ofTotal, label);
}

function beliefs({ matrix }: Forest, total: number, run: readonly number[]): Belief[] {
  const own = matrix.layout[total];
  const isLaidOut = run.every((line) => {
    const layout = matrix.layout[line];
    if (own === undefined || layout === undefined) return false;
    return layout.indent > own.indent || (own.bold && !layout.bold);
  });
  return isLaidOut ? ["layout", "arithmetic"] : ["arithmetic"];
}
