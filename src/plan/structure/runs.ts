import type { Amount, AmountMatrix, Steps } from "./amountMatrix";
import { agree } from "./amountMatrix";

/** The longest run of lines that arithmetic alone looks for. */
const LONGEST_RUN = 300;

/** A column in which a run is followed while it grows. */
interface Probe {
  readonly place: number;
  readonly stated: Amount;
  /** 1 or −1 where the sum can only move away from zero, so that one beyond the total never comes back. */
  readonly sign: number;
  value: number;
  open: number;
}

/**
 * The lines nearest to `total`, given nearest first, that add up to it as far as `isProof` can tell; none when there
 * are no such lines. `until` ends the run before a line.
 */
export function findRun(
  matrix: AmountMatrix,
  total: number,
  nearest: Iterable<number>,
  until: (line: number) => boolean,
  isProof: (run: readonly number[]) => boolean,
  steps: Steps
): readonly number[] {
  const probes = probesFor(matrix, total);
  const run: number[] = [];
  if (probes.length === 0) return run;
  for (const line of nearest) {
    if (run.length === LONGEST_RUN || steps.isSpent || until(line)) break;
    run.push(line);
    steps.taken += probes.length;
    const { holds, isBeyond } = extend(matrix, probes, line);
    if (isBeyond) break;
    if (run.length >= 2 && holds && isProof(run)) return run;
  }
  return [];
}

/**
 * A sum that arithmetic proves fails in at most a third of the columns: among one more than a third, one has to hold.
 */
function probesFor(matrix: AmountMatrix, total: number): readonly Probe[] {
  const filled = matrix.columns.flatMap((_, place) => {
    const stated = matrix.at(total, place);
    const sign = matrix.signs[place] ?? 0;
    return stated === undefined ? [] : [{ place, stated, sign, value: 0, open: 0 }];
  });
  return filled.length < 2 ? [] : filled.slice(0, Math.floor(filled.length / 3) + 1);
}

function extend(
  matrix: AmountMatrix,
  probes: readonly Probe[],
  line: number
): { readonly holds: boolean; readonly isBeyond: boolean } {
  let holds = false;
  let isBeyond = true;
  for (const probe of probes) {
    const amount = matrix.at(line, probe.place);
    if (amount !== undefined) {
      probe.value += amount.value;
      probe.open += amount.half;
    }
    const { stated, sign, value } = probe;
    const open = probe.open + stated.half;
    holds ||= agree(value, stated.value, open);
    isBeyond &&= sign !== 0 && sign * (value - stated.value) > 2 * open + Math.abs(value) / 1e6;
  }
  return { holds, isBeyond };
}
