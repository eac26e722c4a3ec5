import { canHold } from "./decide";
import { condense } from "./condense";
import { keysOf, type LinearSystem, type Relation } from "./system";
import { StepLimit } from "./tableau";

/** The smallest sets of cells whose change lets every relation hold. */
export interface Suspects {
  readonly sets: readonly (readonly string[])[];
  /** False when the steps ran out before every set had been tried. */
  readonly isComplete: boolean;
  /** The relations that were tried, where all were too many to try. */
  readonly near?: readonly Relation[];
}

/** More wrong cells than this are not looked for. */
const MOST_CELLS = 3;
const NO_SUSPECTS: Suspects = { sets: [], isComplete: true };

type Cells = readonly string[];

/** Proofs that were found, each by the cells of which one at least is wrong. */
class Proofs {
  readonly #known: ReadonlySet<string>[] = [];

  add(blame: Cells): void {
    this.#known.push(new Set(blame));
  }

  /** A proof that none of the cells takes part in: to change them does not help. */
  against(cells: Cells): Cells | undefined {
    const proof = this.#known.find((blame) => !cells.some((key) => blame.has(key)));
    return proof && [...proof];
  }
}

/** Steps for all checks of a set in every relation; what remains is for those in a few. */
const MOST_WHOLE_STEPS = 4_000_000;

/** "enough": all relations can hold with the cells released. "likely": those tried can, all were too many. */
type Answer = Cells | "enough" | "likely" | "unknown";

class Search {
  readonly #system: LinearSystem;
  readonly #locked: ReadonlySet<string>;
  readonly #steps: StepLimit;
  readonly #proofs = new Proofs();
  readonly #whole = new StepLimit(MOST_WHOLE_STEPS);
  /** Relations that were found to be impossible together: few, whatever the size of the system. */
  readonly #core: Set<Relation>;
  readonly #byKey = new Map<string, Relation[]>();
  readonly #order: ReadonlyMap<string, number>;

  constructor(
    system: LinearSystem,
    locked: ReadonlySet<string>,
    failing: readonly Relation[],
    steps: StepLimit
  ) {
    this.#system = system;
    this.#locked = locked;
    this.#steps = steps;
    this.#core = new Set(failing);
    this.#order = new Map([...system.cells.keys()].map((key, place) => [key, place]));
    for (const relation of system.relations) {
      for (const key of keysOf(relation)) {
        const known = this.#byKey.get(key);
        if (known === undefined) this.#byKey.set(key, [relation]);
        else known.push(relation);
      }
    }
  }

  /** The relations that contradict each other and those that cells are in. */
  near(cells: Cells): Relation[] {
    return [...new Set([...this.#core, ...cells.flatMap((key) => this.#byKey.get(key) ?? [])])];
  }

  /** The cells of which one at least must change besides those given; none when those are enough. */
  whatElse(cells: Cells): Answer {
    const known = this.#proofs.against(cells);
    if (known !== undefined) return known;
    const inFew = this.#inFew(cells);
    if (typeof inFew !== "string" || inFew === "unknown") return inFew;
    const { can, blame, core } = canHold(this.#system, new Set(cells), "in", this.#whole);
    if (can === true) return "enough";
    return can === undefined ? "likely" : this.#learn(blame, core);
  }

  #inFew(cells: Cells): Answer {
    const relations = this.near(cells);
    const released = new Set(cells);
    this.#steps.take(relations.reduce((sum, { terms }) => sum + terms.length, 0));
    const { system, original, within } = condense(this.#system.cells, relations, released);
    const { can, blame, core } = canHold(system, released, "in", this.#steps);
    if (can !== false) return can === true ? "enough" : "unknown";
    return this.#learn(
      blame.flatMap((key) => within.get(key) ?? key),
      core.flatMap((relation) => original.get(relation) ?? [])
    );
  }

  #learn(blame: Cells, core: readonly Relation[]): Cells {
    for (const relation of core) this.#core.add(relation);
    this.#proofs.add(blame);
    return blame;
  }

  #inOrder(cells: Cells): string[] {
    return cells.toSorted((a, b) => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0));
  }

  /** Every set with one cell more, each once. */
  larger(sets: readonly { readonly cells: Cells; readonly blame: Cells }[]): string[][] {
    const seen = new Map<string, string[]>();
    for (const { cells, blame } of sets) {
      for (const key of this.#inOrder(blame)) {
        if (this.#locked.has(key)) continue;
        const set = this.#inOrder([...cells, key]);
        seen.set(JSON.stringify(set), set);
      }
    }
    return [...seen.values()];
  }
}

/**
 * All sets of fewest unlocked cells, three at most, whose release lets the relations of an impossible component hold,
 * in the order of the cells. Each set must meet every proof of impossibility, so only cells of proofs are tried, first in
 * the relations of the proofs, then in all. `failing` are relations that cannot hold even by themselves.
 * Source: Reiter, A theory of diagnosis from first principles, Artificial Intelligence 32 (1987).
 */
export function smallestSuspects(
  system: LinearSystem,
  locked: ReadonlySet<string>,
  steps: StepLimit,
  failing: readonly Relation[] = []
): Suspects {
  const search = new Search(system, locked, failing, steps);
  const first = search.whatElse([]);
  if (typeof first === "string") return { ...NO_SUSPECTS, isComplete: first === "enough" };
  let open = [{ cells: [] as Cells, blame: first }];
  let isComplete = true;
  for (let size = 1; size <= MOST_CELLS; size += 1) {
    const tried = search.larger(open).map((cells) => ({ cells, blame: search.whatElse(cells) }));
    const by = (answer: Answer) => tried.filter(({ blame }) => blame === answer);
    isComplete &&= by("unknown").length + by("likely").length === 0;
    const sets = [by("enough"), by("likely")].find((found) => found.length > 0) ?? [];
    if (sets.length > 0) {
      const found = sets.map(({ cells }) => cells);
      const isLikely = sets[0]?.blame === "likely";
      return { sets: found, isComplete, ...(isLikely && { near: search.near(found.flat()) }) };
    }
    open = tried.flatMap(({ cells, blame }) => (typeof blame === "string" ? [] : { cells, blame }));
  }
  return { sets: [], isComplete };
}
