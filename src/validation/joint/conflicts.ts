import type { Plan } from "../../plan/plan";
import type { RoundingMode } from "../rounding";
import { inContentOrder } from "./contentOrder";
import { canHold, decide } from "./decide";
import { smallestSuspects, type Suspects } from "./localise";
import { areSeveral, type PlanRelation } from "./planRelations";
import { inBlocks, isLink } from "./blocks";
import { type PlanSystem, planSystemOf } from "./planSystem";
import { componentsOf, hasFree, type LinearSystem, type Relation, withoutIdle } from "./system";
import { StepLimit } from "./tableau";

/** Relations of a plan that cannot hold together, though each may. */
export interface Conflict {
  readonly system: LinearSystem<PlanRelation>;
  /** Those that cannot hold even by themselves. */
  readonly failing: readonly PlanRelation[];
  /** Some that cannot hold together, none of which can be left out. */
  readonly core: readonly PlanRelation[];
  readonly suspects: Suspects;
}

/** What the relations of a plan are together. */
export interface JointCheck {
  readonly plan: PlanSystem;
  readonly conflicts: readonly Conflict[];
  /** Connected relations with empty cells, those too that say nothing of the others. */
  readonly open: readonly LinearSystem<PlanRelation>[];
  /** How many sets of connected relations were decided. */
  readonly decided: number;
  /** Connected relations that were too many to decide. */
  readonly undecided: readonly (readonly PlanRelation[])[];
}

/** Steps for one set of connected relations, and for the search for what is wrong in it. */
const MOST_STEPS = 2_000_000;
const MOST_SEARCH_STEPS = 4_000_000;
const NONE: ReadonlySet<string> = new Set();

/** The smallest sets of wrong cells, in all relations that are connected or, where these are too many, in those near. */
function searchIn(
  system: LinearSystem<PlanRelation>,
  failing: readonly PlanRelation[],
  locked: ReadonlySet<string>
): Pick<Conflict, "system" | "suspects"> {
  const steps = new StepLimit(MOST_SEARCH_STEPS);
  const suspects = smallestSuspects(system, locked, steps, failing);
  const near = suspects.near && new Set<Relation>(suspects.near);
  const relations = system.relations.filter((relation) => near?.has(relation) ?? true);
  return { system: { ...system, relations }, suspects };
}

/** Relations that cannot hold together: what fails by itself is its own proof. */
function coreOf(
  system: LinearSystem<PlanRelation>,
  failing: readonly PlanRelation[],
  whole: PlanSystem
): readonly Relation[] {
  if (failing.length > 0) return failing;
  return canHold(inContentOrder(system, whole), NONE, "in", new StepLimit(MOST_STEPS)).core;
}

function conflictIn(system: LinearSystem<PlanRelation>, whole: PlanSystem): Conflict {
  const failing = system.relations.filter(({ verdict }) => verdict === "inconsistent");
  const core = coreOf(system, failing, whole);
  return {
    ...searchIn(system, failing, whole.locked),
    failing,
    core: system.relations.filter((relation) => core.includes(relation) && !isLink(relation)),
  };
}

function check(plan: Plan, mode: RoundingMode): JointCheck {
  const whole = planSystemOf(plan, mode);
  const systems = componentsOf(withoutIdle(whole))
    .filter(({ relations }) => areSeveral(relations))
    .map((system) => (mode === "sumPreserving" ? inBlocks(system, whole) : system));
  const decisions = systems.map((system) => decide(system, new StepLimit(MOST_STEPS)));
  const by = (wanted: (typeof decisions)[number]) =>
    systems.filter((_, place) => decisions[place] === wanted);
  const undecided = by("undecided");
  return {
    plan: whole,
    open: hasFree(whole) ? componentsOf(whole).filter(hasFree) : [],
    conflicts: by("inconsistent").map((system) => conflictIn(system, whole)),
    decided: systems.length - undecided.length,
    undecided: undecided.map(({ relations }) => relations),
  };
}

const known = new WeakMap<Plan, Map<RoundingMode, JointCheck>>();

/** Checks a plan's relations together. What was worked out is kept for as long as the plan is. */
export function jointCheckOf(plan: Plan, mode: RoundingMode): JointCheck {
  const ofPlan = known.get(plan) ?? new Map<RoundingMode, JointCheck>();
  known.set(plan, ofPlan);
  const found = ofPlan.get(mode) ?? check(plan, mode);
  ofPlan.set(mode, found);
  return found;
}
