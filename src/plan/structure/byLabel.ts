import type { LinePart } from "../plan";
import { addedLines, isSupported, tallySum, type Tally } from "./evidence";
import type { Forest } from "./forest";
import { isNet, isNetOfKind, isResult, netReadings } from "./netLabel";
import { groupAbove, sectionAbove, takeUntil, untilExplained } from "./sections";

/** With more totals than this all but the last are read by sections only. */
const MOST_TOTALS = 40;

/** Finds the parts of lines called totals, nets and results, where they add up in at least one column. */
export function sumByLabel(forest: Forest): void {
  const open = forest.open();
  const totals = open.filter((line) => isTotal(forest, line));
  const wide = new Set(totals.length > MOST_TOTALS ? totals.slice(-1) : totals);
  for (const line of open) {
    const label = labelOf(forest, line);
    const isEnough = isNetOfKind(label) ? holdsEverywhere : undefined;
    if (isNet(label) && tryReadings(forest, line, netParts(forest, line), isEnough)) continue;
    if (isTotal(forest, line)) {
      const parts = wide.has(line)
        ? totalParts(forest, line)
        : [addedLines(sectionAbove(forest, line))];
      // A total further down would otherwise take the lines that are known to be this one's.
      if (!tryReadings(forest, line, parts) && wide.has(line))
        tryNearestLines(forest, line, isNearlyWhole);
    } else if (isResult(label) && !isNetOfKind(label))
      tryReadings(forest, line, resultParts(forest, line), isClear);
  }
}

/**
 * Totals and results whose parts no reading found: the lines above, as many as add up, also above other headings and
 * above items without any amount, which look like headings.
 */
export function sumByNearestLines(forest: Forest): void {
  const totals = forest.open().filter((line) => isTotal(forest, line));
  for (const total of totals.slice(-MOST_TOTALS)) tryNearestLines(forest, total, isNearlyWhole);
  const results = forest.open().filter((line) => isResult(labelOf(forest, line)));
  for (const result of results.slice(0, MOST_TOTALS)) tryNearestLines(forest, result, isWhole);
}

function isTotal({ matrix }: Forest, line: number): boolean {
  return matrix.lines[line]?.isTotal === true;
}

function labelOf({ matrix }: Forest, line: number): string {
  return matrix.lines[line]?.label.value ?? "";
}

/** A line that is only called a result has to hold better than one that is called a total. */
function isClear({ holds, fails, bits }: Tally): boolean {
  return holds.length >= 2 * fails.length && bits >= LEAST_BITS_OF_RESULT;
}

const LEAST_BITS_OF_RESULT = 4;

/** A net among other items, "Finansnetto", is near the sum of those above by chance: it is as small as their results. */
function holdsEverywhere({ fails, bits }: Tally): boolean {
  return fails.length === 0 && bits >= LEAST_BITS_OF_RESULT;
}

/** Readings later in the list have to fit better: they are more likely to fit by chance. */
function tryReadings(
  forest: Forest,
  total: number,
  readings: readonly (readonly LinePart[])[],
  isEnough: (tally: Tally) => boolean = () => true
): boolean {
  return readings.some((parts, index) => {
    if (parts.length < 2) return false;
    const tally = tallySum(forest.matrix, total, parts, forest.steps);
    const tried = index === 0 ? 1 : readings.length;
    return (
      isSupported(tally, tried) &&
      isEnough(tally) &&
      forest.believe(total, parts, tally, ["label", "arithmetic"])
    );
  });
}

const MOST_NEAREST = 60;

/** The shortest run that holds everywhere, else the one that holds in most columns. */
function tryNearestLines(forest: Forest, total: number, isEnough: (tally: Tally) => boolean): void {
  const parts: number[] = [];
  let best: { readonly parts: readonly LinePart[]; readonly tally: Tally } | undefined;
  for (const line of forest.before(total)) {
    if (parts.length === MOST_NEAREST || forest.steps.isSpent) break;
    parts.unshift(line);
    if (parts.length < 2) continue;
    const added = addedLines(parts);
    const tally = tallySum(forest.matrix, total, added, forest.steps);
    if (!isEnough(tally)) continue;
    if (best === undefined || tally.fails.length < best.tally.fails.length)
      best = { parts: added, tally };
    if (tally.fails.length === 0) break;
  }
  if (best !== undefined) forest.believe(total, best.parts, best.tally, ["label", "arithmetic"]);
}

/** One column may be wrong where several others hold. */
function isNearlyWhole(tally: Tally): boolean {
  const { holds, fails, distinct } = tally;
  const isMost = fails.length === 0 || (distinct >= 2 && holds.length >= 2 * fails.length);
  return isMost && isSupported(tally, MOST_NEAREST);
}

const LEAST_RESULTS = 2;

/** A line that is only called a result has to hold more than once, and everywhere but in one column at most. */
function isWhole(tally: Tally): boolean {
  const { fails, distinct } = tally;
  const least = LEAST_RESULTS + fails.length;
  return fails.length <= 1 && distinct >= least && isSupported(tally, MOST_NEAREST);
}

function netParts(forest: Forest, net: number): readonly (readonly LinePart[])[] {
  return netReadings(sectionAbove(forest, net), (line) => labelOf(forest, line));
}

/** A result adds its section, what stands since the result before it, or all such results. */
function resultParts(forest: Forest, result: number): readonly (readonly LinePart[])[] {
  const explained = above(forest, result).filter((line) => forest.isExplained(line));
  return [sectionAbove(forest, result), untilExplained(forest, result), explained].map(addedLines);
}

/** The section above first, then back to an empty row, all lines above, totals above, and the lines below. */
function totalParts(forest: Forest, total: number): readonly (readonly LinePart[])[] {
  const lines = above(forest, total);
  const readings = [
    sectionAbove(forest, total),
    groupAbove(forest, total),
    lines,
    lines.filter((line) => isTotal(forest, line)),
    lines.filter((line) => forest.isExplained(line)),
    lines.filter((line) => !isTotal(forest, line) || forest.isExplained(line)),
    takeUntil(forest.after(total), (line) => isTotal(forest, line)),
  ];
  return readings.map(addedLines);
}

function above(forest: Forest, line: number): readonly number[] {
  return [...forest.before(line)].reverse();
}
