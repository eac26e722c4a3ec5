import type { Plan } from "../../plan/plan";
import { calculationLine, finding, say, uniqueCells } from "../describe";
import type { Finding, FindingText } from "../finding";
import { type Conflict, jointCheckOf, type JointCheck } from "../joint/conflicts";
import { countSuspects } from "../joint/gather";
import { keyOf, type PlanRelation, SAME } from "../joint/planRelations";
import { repairsOf } from "../joint/repairs";
import type { Rule, RuleContext } from "../rule";

const ID = "joint-consistency";

function labelsOf(relations: readonly PlanRelation[]): string {
  return [...new Set(relations.map(({ title, members: [{ label }] }) => title ?? label))].join(
    ", "
  );
}

/** The cells of relations, those first that are empty or that several share. */
function cellsOf(relations: readonly PlanRelation[]): Finding["cells"] {
  const cells = relations.flatMap(({ members }) => members.map(({ figure }) => figure.cell));
  const counts = new Map<string, number>();
  for (const cell of cells) counts.set(keyOf(cell), (counts.get(keyOf(cell)) ?? 0) + 1);
  const shared = cells.filter((cell) => (counts.get(keyOf(cell)) ?? 0) > 1);
  const missing = relations.flatMap(({ missing: own = [] }) => own.map(({ cell }) => cell));
  return uniqueCells([...missing, ...shared, ...cells]);
}

/** Why a person must judge: two amounts are one by their names only, or an empty cell may be not meant to be counted. */
function doubtsIn(core: readonly PlanRelation[]): FindingText[] {
  const same = core.filter(({ rule }) => rule === SAME);
  const missing = core.flatMap(({ missing: own = [] }) => own.map(({ label }) => label));
  return [
    ...(same.length > 0 ? [say(`${ID}.same`, { labels: labelsOf(same) })] : []),
    ...(missing.length > 0
      ? [say(`${ID}.missing`, { labels: [...new Set(missing)].join(", ") })]
      : []),
  ];
}

/** Whether all relations that fail together hold when figures are cut off instead of rounded. */
function holdTruncated(core: readonly PlanRelation[], plan: Plan): boolean {
  const { conflicts, undecided, plan: whole } = jointCheckOf(plan, "truncation");
  const keys = core.flatMap(({ members }) => members.map(({ figure }) => keyOf(figure.cell)));
  const open = [...conflicts.map(({ system }) => system.relations), ...undecided].flat();
  const doubtful = new Set(
    open.flatMap(({ members }) => members.map(({ figure }) => keyOf(figure.cell)))
  );
  return keys.every((key) => whole.members.has(key) && !doubtful.has(key));
}

function report(
  conflict: Conflict,
  { plan: whole }: JointCheck,
  { plan, rounding: mode }: RuleContext
): Finding {
  const { core } = conflict;
  const repairs = repairsOf(conflict, whole, mode);
  const best = repairs[0]?.cells.map(({ cell }) => cell) ?? [];
  const first = best.length === 1 ? best : [];
  const doubts = doubtsIn(core);
  const isTruncated = mode !== "truncation" && holdTruncated(core, plan);
  return finding({
    rule: ID,
    severity: doubts.length > 0 ? "warning" : "error",
    verdict: "inconsistent",
    cells: uniqueCells([...first, ...cellsOf(core)]),
    message: say(`${ID}.inconsistent`, { labels: labelsOf(core) }),
    calculation: core.flatMap(({ members }) =>
      members.map(({ label, figure, weight }) => calculationLine(label, figure, mode, weight))
    ),
    explanations: [
      ...(isTruncated ? [say(`${ID}.truncated`)] : []),
      ...doubts,
      ...countSuspects(conflict, repairs.length),
    ],
    repairs,
  });
}

function reportUndecided(relations: readonly PlanRelation[]): Finding {
  return finding({
    rule: ID,
    severity: "info",
    verdict: "unchecked",
    cells: relations.slice(0, 1).map(({ members: [{ figure }] }) => figure.cell),
    message: say(`${ID}.undecided`, { count: relations.length }),
  });
}

/**
 * Relations that share figures must hold for the same true values: each may be possible alone and all of them
 * impossible together. Decided by narrowing intervals where that is a proof, else by linear programming in exact
 * fractions; an impossibility is told only with a proof that has been worked out anew. Relations that fail by
 * themselves are told by their own rules.
 * Sources: Davis, Constraint propagation with interval labels, Artificial Intelligence 32 (1987); Dutertre and de Moura,
 * A fast linear-arithmetic solver for DPLL(T), CAV 2006.
 */
export const jointConsistency: Rule = {
  id: ID,
  check: (context) => {
    const { plan, rounding } = context;
    const joint = jointCheckOf(plan, rounding);
    const hidden = joint.conflicts.filter(({ failing }) => failing.length === 0);
    return {
      findings: [
        ...hidden.map((conflict) => report(conflict, joint, context)),
        ...joint.undecided.map(reportUndecided),
      ],
      checked: joint.decided,
      unchecked: joint.undecided.length,
    };
  },
};
