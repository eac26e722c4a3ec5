import type { LinePart } from "../plan";
import { addedLines, isSupported, tallySum } from "./evidence";
import type { Forest } from "./forest";
import { isNet, netReadings } from "./netLabel";

/** With more totals than this all but the last are read by sections only. */
const MOST_TOTALS = 40;

/** Finds the parts of lines called totals and nets, where they add up in at least one column. */
export function sumByLabel(forest: Forest): void {
  const open = forest.open();
  const totals = open.filter((line) => forest.matrix.lines[line]?.isTotal === true);
  const wide = new Set(totals.length > MOST_TOTALS ? totals.slice(-1) : totals);
  for (const line of open) {
    if (isNet(labelOf(forest, line)) && tryReadings(forest, line, netParts(forest, line))) continue;
    if (forest.matrix.lines[line]?.isTotal === true)
      tryReadings(
        forest,
        line,
        wide.has(line) ? totalParts(forest, line) : [addedLines(sectionAbove(forest, line))]
      );
  }
}

function labelOf({ matrix }: Forest, line: number): string {
  return matrix.lines[line]?.label.value ?? "";
}

/** Readings later in the list have to fit better: they are more likely to fit by chance. */
function tryReadings(
  forest: Forest,
  total: number,
  readings: readonly (readonly LinePart[])[]
): boolean {
  return readings.some((parts, index) => {
    if (parts.length < 2) return false;
    const tally = tallySum(forest.matrix, total, parts, forest.steps);
    const tried = index === 0 ? 1 : readings.length;
    return (
      isSupported(tally, tried) && forest.believe(total, parts, tally, ["label", "arithmetic"])
    );
  });
}

function netParts(forest: Forest, net: number): readonly (readonly LinePart[])[] {
  return netReadings(sectionAbove(forest, net), (line) => labelOf(forest, line));
}

/** The section above first, then back to an empty row, all lines above, totals above, and the lines below. */
function totalParts(forest: Forest, total: number): readonly (readonly LinePart[])[] {
  const above = [...forest.before(total)].reverse();
  const isTotal = (line: number): boolean => forest.matrix.lines[line]?.isTotal === true;
  const readings = [
    sectionAbove(forest, total),
    groupAbove(forest, total),
    above,
    above.filter(isTotal),
    above.filter((line) => !isTotal(line) || forest.isExplained(line)),
    takeUntil(forest.after(total), isTotal),
  ];
  return readings.map(addedLines);
}

/** Lines up to a heading or another total. */
function sectionAbove(forest: Forest, line: number): readonly number[] {
  const ends = (other: number): boolean =>
    !forest.isSameSection(other, line) || forest.matrix.lines[other]?.isTotal === true;
  return takeUntil(forest.before(line), ends).reverse();
}

/** Lines up to an empty row. */
function groupAbove(forest: Forest, line: number): readonly number[] {
  let passed = forest.matrix.layout[line]?.afterGap === true;
  const ends = (other: number): boolean => {
    if (passed) return true;
    passed = forest.matrix.layout[other]?.afterGap === true;
    return false;
  };
  return takeUntil(forest.before(line), ends).reverse();
}

function takeUntil(lines: Iterable<number>, ends: (line: number) => boolean): number[] {
  const taken: number[] = [];
  for (const line of lines) {
    if (ends(line)) break;
    taken.push(line);
  }
  return taken;
}
