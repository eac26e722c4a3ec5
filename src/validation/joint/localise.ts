import { canHold } from "./decide";
import type { LinearSystem } from "./system";
import type { StepLimit } from "./tableau";

/** The smallest sets of cells whose change lets every relation hold. */
export interface Suspects {
  readonly sets: readonly (readonly string[])[];
  /** False when the steps ran out before every set had been tried. */
  readonly isComplete: boolean;
}

/** More wrong cells than this are not looked for. */
const MOST_CELLS = 3;
const NO_SUSPECTS: Suspects = { sets: [], isComplete: true };

type Cells = readonly string[];

/** Proofs that were found, each by the cells of which one at least is wrong. */
class Proofs {
  private readonly known: ReadonlySet<string>[] = [];

  add(blame: Cells): void {
    this.known.push(new Set(blame));
  }

  /** A proof that none of the cells takes part in: to change them does not help. */
  against(cells: Cells): Cells | undefined {
    const proof = this.known.find((blame) => !cells.some((key) => blame.has(key)));
    return proof && [...proof];
  }
}

class Search {
  private readonly proofs = new Proofs();

  constructor(
    private readonly system: LinearSystem,
    private readonly locked: ReadonlySet<string>,
    private readonly order: ReadonlyMap<string, number>,
    private readonly steps: StepLimit
  ) {}

  /** The cells of which one at least must change besides those given; none when those are enough. */
  whatElse(cells: Cells): Cells | "enough" | "unknown" {
    const known = this.proofs.against(cells);
    if (known !== undefined) return known;
    const { can, blame } = canHold(this.system, new Set(cells), "in", this.steps);
    if (can === true) return "enough";
    if (can === undefined) return "unknown";
    this.proofs.add(blame);
    return blame;
  }

  private inOrder(cells: Cells): string[] {
    return cells.toSorted((a, b) => (this.order.get(a) ?? 0) - (this.order.get(b) ?? 0));
  }

  /** Every set with one cell more, each once. */
  larger(sets: readonly { readonly cells: Cells; readonly blame: Cells }[]): string[][] {
    const seen = new Map<string, string[]>();
    for (const { cells, blame } of sets) {
      for (const key of this.inOrder(blame)) {
        if (this.locked.has(key)) continue;
        const set = this.inOrder([...cells, key]);
        seen.set(JSON.stringify(set), set);
      }
    }
    return [...seen.values()];
  }
}

/**
 * All sets of fewest unlocked cells, three at most, whose release lets the relations of an impossible component hold,
 * in the order of the cells. Each set must meet every proof of impossibility, so only cells of proofs are tried.
 * Source: Reiter, A theory of diagnosis from first principles, Artificial Intelligence 32 (1987).
 */
export function smallestSuspects(
  system: LinearSystem,
  locked: ReadonlySet<string>,
  steps: StepLimit
): Suspects {
  const order = new Map([...system.cells.keys()].map((key, place) => [key, place]));
  const search = new Search(system, locked, order, steps);
  const first = search.whatElse([]);
  if (typeof first === "string") return { ...NO_SUSPECTS, isComplete: first === "enough" };
  let open = [{ cells: [] as Cells, blame: first }];
  let isComplete = true;
  for (let size = 1; size <= MOST_CELLS; size += 1) {
    const tried = search.larger(open).map((cells) => ({ cells, blame: search.whatElse(cells) }));
    isComplete &&= tried.every(({ blame }) => blame !== "unknown");
    const sets = tried.filter(({ blame }) => blame === "enough").map(({ cells }) => cells);
    if (sets.length > 0) return { sets, isComplete };
    open = tried.flatMap(({ cells, blame }) => (typeof blame === "string" ? [] : { cells, blame }));
  }
  return { sets: [], isComplete };
}
