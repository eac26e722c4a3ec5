import type { CellAddress } from "../../plan/address";
import type { Plan } from "../../plan/plan";
import { say, uniqueCells } from "../describe";
import type { AlsoFailing, Finding, FindingText, Repair, Severity } from "../finding";
import { byLikelihood } from "../likelihood";
import type { RoundingMode } from "../rounding";
import { type Conflict, type JointCheck, jointCheckOf } from "./conflicts";
import { keyOf } from "./planRelations";
import { repairsOf } from "./repairs";

/** A person reads no longer lists of what may be wrong. */
const MOST_REPAIRS = 10;
const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

function nameOf(rule: string, cell: CellAddress): string {
  return `${rule} ${keyOf(cell)}`;
}

/** The findings of relations that fail in one conflict, in the order of the findings. */
function findingsOf({ failing }: Conflict, findings: readonly Finding[]): Finding[] {
  const names = new Set(
    failing.map(({ rule, members: [{ figure }] }) => nameOf(rule, figure.cell))
  );
  return findings.filter(
    ({ rule, verdict, cells: [first] }) =>
      verdict === "inconsistent" && first !== undefined && names.has(nameOf(rule, first))
  );
}

/** How many cells, or sets of cells, can be what is wrong. */
export function countSuspects(conflict: Conflict, listed: number): FindingText[] {
  const { sets } = conflict.suspects;
  const values = { shown: listed, count: sets.length };
  const isCut = listed > 0 && listed < sets.length;
  return [...howMany(conflict), ...(isCut ? [say("suspects.listed", values)] : [])];
}

function howMany({ suspects: { sets, isComplete } }: Conflict): FindingText[] {
  const size = sets[0]?.length ?? 0;
  if (size === 0) return isComplete ? [] : [say("suspects.unknown")];
  const values = { count: sets.length, size };
  if (!isComplete) return [say("suspects.some", values)];
  if (size > 1) return [say("suspects.sets", values)];
  return [say(sets.length === 1 ? "suspects.only" : "suspects.cells", values)];
}

function alsoFrom({ rule, cells, message }: Finding): AlsoFailing {
  return { rule, cells, message };
}

/** Findings with one cause as one, which begins at the cells that the cause is in. */
function merge(
  group: readonly Finding[],
  causes: readonly CellAddress[],
  repairs: readonly Repair[],
  counted: readonly FindingText[]
): Finding[] {
  const [first, ...others] = group.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
  if (first === undefined) return [];
  const cells = uniqueCells([...causes, ...group.flatMap((finding) => finding.cells)]);
  return [
    {
      ...first,
      cells,
      repairs,
      explanations: [...first.explanations, ...counted],
      ...(others.length === 0 ? {} : { also: others.map(alsoFrom) }),
    },
  ];
}

function holdsCell({ cells }: Finding, { cell }: { readonly cell: CellAddress }): boolean {
  return cells.some((other) => keyOf(other) === keyOf(cell));
}

/** One finding for each wrong cell, with the findings that it is part of. */
function byCell(group: readonly Finding[], best: Repair, repairs: readonly Repair[]): Finding[] {
  let rest = group;
  return best.cells.flatMap((repaired) => {
    const own = rest.filter((finding) => holdsCell(finding, repaired));
    rest = rest.filter((finding) => !own.includes(finding));
    return merge(own, [repaired.cell], repairs, []);
  });
}

/** What is told instead of the findings of one conflict. */
function gatherOne(
  conflict: Conflict,
  group: readonly Finding[],
  { plan }: JointCheck,
  mode: RoundingMode
): readonly Finding[] {
  const repairs = repairsOf(conflict, plan, mode);
  const [best] = repairs;
  if (best === undefined) return group;
  const counted = countSuspects(conflict, repairs.length);
  const isSwap = best.explanation.key === "repair.swappedPair";
  if (best.cells.length === 1 || isSwap) {
    // Where one relation fails and several cells may be why, its own rule knows best where to go.
    const isKnown = group.length > 1 || conflict.suspects.sets.length === 1;
    const causes = isKnown ? best.cells.map(({ cell }) => cell) : [];
    return merge(group, causes, repairs, counted);
  }
  const isKnown = conflict.suspects.sets.length === 1;
  const gathered = isKnown ? byCell(group, best, repairs) : [];
  const kept = gathered.length > 0 ? gathered : group.map((finding) => ({ ...finding, repairs }));
  return kept.map((finding) => ({
    ...finding,
    explanations: [...finding.explanations, ...counted],
  }));
}

/** An empty cell that no amount lets all sums hold is told by the sums together: each alone would have it another. */
function withoutHoles(findings: readonly Finding[]): Finding[] {
  const holes = findings.filter(({ rule }) => rule === "missing-figure");
  const told = new Set<Finding>();
  const joined = findings.map((finding) => {
    if (finding.rule !== "joint-consistency") return finding;
    const own = holes.filter(({ cells }) =>
      cells.slice(0, 1).some((cell) => holdsCell(finding, { cell }))
    );
    own.forEach((hole) => told.add(hole));
    return own.length > 0
      ? { ...finding, also: own.flatMap((hole) => [alsoFrom(hole), ...(hole.also ?? [])]) }
      : finding;
  });
  return joined.filter((finding) => !told.has(finding));
}

/**
 * Relations that fail because of one cell become one finding, which begins at that cell, tells what to write there so
 * that all of them hold, and lists the others. A relation that fails alone gets the changes that suit those it shares
 * figures with.
 */
export function gatherByCause(
  findings: readonly Finding[],
  plan: Plan,
  mode: RoundingMode
): Finding[] {
  if (!findings.some(({ verdict }) => verdict === "inconsistent")) return [...findings];
  const joint = jointCheckOf(plan, mode);
  const replaced = new Map<Finding, readonly Finding[]>();
  for (const conflict of joint.conflicts) {
    const group = findingsOf(conflict, findings);
    if (group.length === 0) continue;
    const told = gatherOne(conflict, group, joint, mode);
    group.forEach((finding, place) => replaced.set(finding, place === 0 ? told : []));
  }
  const gathered = findings.flatMap((finding) => replaced.get(finding) ?? [finding]);
  return withoutHoles(gathered).map((finding) => ({
    ...finding,
    repairs: byLikelihood(finding.repairs, joint.plan.rows).slice(0, MOST_REPAIRS),
  }));
}
