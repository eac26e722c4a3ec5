import { isMemoLabel, isTotalLabel } from "../amountLabel";
import type { Belief, LinePart, RowRelation } from "../plan";
import type { AmountMatrix, Steps } from "./amountMatrix";
import { relationOf, shownParts, type Tally, withHiddenParts } from "./evidence";

/** The lines of a table while they are being put under the lines that are their sums. */
export class Forest {
  readonly relations: RowRelation[] = [];
  /** The eligible lines that are part of no other, linked in table order. */
  readonly #nextRoot = new Map<number, number>();
  readonly #previousRoot = new Map<number, number>();
  readonly #roots = new Set<number>();
  readonly #totals = new Set<number>();
  readonly #owners = new Map<number, number>();
  /** Number of headings, lines without any amount, above each line. */
  readonly #sections: readonly number[];

  constructor(
    readonly matrix: AmountMatrix,
    readonly steps: Steps
  ) {
    let sections = 0;
    this.#sections = matrix.lines.map((_, line) => (sections += matrix.isEmpty(line) ? 1 : 0));
    let last = -1;
    matrix.lines.forEach(({ isOfWhich, label }, line) => {
      if (matrix.isEmpty(line) || isOfWhich || isMemoLabel(label.value)) return;
      this.#roots.add(line);
      if (last >= 0) this.#link(last, line);
      last = line;
    });
  }

  isRoot(line: number): boolean {
    return this.#roots.has(line);
  }

  /** True for a line whose parts are known. */
  isExplained(line: number): boolean {
    return this.#totals.has(line);
  }

  isSameSection(left: number, right: number): boolean {
    return this.#sections[left] === this.#sections[right];
  }

  /** The roots that nothing explains yet, from first to last. */
  open(): number[] {
    return [...this.#roots].filter((line) => !this.#totals.has(line));
  }

  /** The roots above a line, nearest first. */
  *before(line: number): Generator<number> {
    for (let at = this.#previousRoot.get(line); at !== undefined; at = this.#previousRoot.get(at))
      yield at;
  }

  /** The roots below a line, nearest first. */
  *after(line: number): Generator<number> {
    for (let at = this.#nextRoot.get(line); at !== undefined; at = this.#nextRoot.get(at)) yield at;
  }

  /**
   * Believes a sum, unless a part already belongs to another or the total is part of one of its parts. Parts that no
   * column shows to be parts are left out where the sum fails with them and not without.
   */
  believe(
    total: number,
    given: readonly LinePart[],
    ofGiven: Tally,
    because: readonly Belief[]
  ): boolean {
    const { parts, tally } = because.includes("formula")
      ? { parts: given, tally: ofGiven }
      : this.#fitting(total, given, ofGiven);
    const root = this.#rootOf(total);
    const isFree = parts.every(({ line }) => line !== root && this.#roots.has(line));
    if (!isFree || parts.length < 2 || this.#totals.has(total)) return false;
    const label = this.matrix.lines[total]?.label.value ?? "";
    const isNamed = isTotalLabel(label) && !because.includes("label");
    const all: readonly Belief[] = isNamed ? [...because, "label"] : because;
    this.relations.push(relationOf(this.matrix, total, parts, tally, all));
    this.#totals.add(total);
    for (const { line } of parts) {
      this.#owners.set(line, total);
      this.#unlink(line);
    }
    return true;
  }

  /** Parts without those that no column shows to be parts, and with those between them that let the sum hold. */
  #fitting(
    total: number,
    given: readonly LinePart[],
    ofGiven: Tally
  ): { readonly parts: readonly LinePart[]; readonly tally: Tally } {
    const { parts, tally } = shownParts(this.matrix, total, given, ofGiven, this.steps);
    if (tally.fails.length === 0) return { parts, tally };
    const [first, last] = [Math.min, Math.max].map((end) =>
      end(total, ...parts.map(({ line }) => line))
    ) as [number, number];
    const between = [...this.#roots].filter((line) => line > first && line < last);
    return withHiddenParts(this.matrix, total, parts, tally, between, this.steps);
  }

  #rootOf(line: number): number {
    let root = line;
    for (let owner = this.#owners.get(root); owner !== undefined; owner = this.#owners.get(root))
      root = owner;
    return root;
  }

  /** An independent copy, to try a reading on. */
  copy(): Forest {
    const copy = new Forest(this.matrix, this.steps);
    for (const line of [...copy.#roots]) if (!this.#roots.has(line)) copy.#unlink(line);
    for (const total of this.#totals) copy.#totals.add(total);
    return copy;
  }

  #link(left: number, right: number): void {
    this.#nextRoot.set(left, right);
    this.#previousRoot.set(right, left);
  }

  #unlink(line: number): void {
    const [left, right] = [this.#previousRoot.get(line), this.#nextRoot.get(line)];
    if (left !== undefined && right !== undefined) this.#link(left, right);
    else if (left !== undefined) this.#nextRoot.delete(left);
    else if (right !== undefined) this.#previousRoot.delete(right);
    this.#roots.delete(line);
  }
}
