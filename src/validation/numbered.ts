import type { CellAddress } from "../plan/address";
import type { Plan } from "../plan/plan";

/** Things that are numbered in one sequence; `kind` names the sequence in texts. */
export interface Sequence {
  readonly kind: "goals" | "councilGoals" | "points";
  readonly items: readonly { readonly number: number; readonly cell: CellAddress }[];
}

/** The sequences of a plan that hold anything. */
export function sequencesOf({ goals, councilGoals, points }: Plan): Sequence[] {
  const sequences: Sequence[] = [
    { kind: "goals", items: goals.map(({ number, name }) => ({ number, cell: name.cell })) },
    {
      kind: "councilGoals",
      items: councilGoals.map(({ number, name }) => ({ number, cell: name.cell })),
    },
    { kind: "points", items: points.map(({ number, text }) => ({ number, cell: text.cell })) },
  ];
  return sequences.filter(({ items }) => items.length > 0);
}
