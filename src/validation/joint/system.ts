import type { End, Interval } from "../interval";
import type { Rational } from "../rational";

/** A cell's place in a relation. */
export interface Weighted {
  readonly key: string;
  readonly weight: Rational;
}

/** Cells with weights whose sum lies between two ends. A side that is left out has no end. */
export interface Relation {
  readonly terms: readonly Weighted[];
  readonly lower?: End;
  readonly upper?: End;
  /** The cell whose figure the weights come from, as a share's: without that figure nothing is stated. */
  readonly owner?: string;
}

/** What each cell may be; undefined for one in which nothing is published, which may be anything. */
export type Cells = ReadonlyMap<string, Interval | undefined>;

/** Relations that share cells. */
export interface LinearSystem<R extends Relation = Relation> {
  readonly cells: Cells;
  readonly relations: readonly R[];
}

/** A system in which every cell is published. */
export interface PublishedSystem extends LinearSystem {
  readonly cells: ReadonlyMap<string, Interval>;
}

/** The cells of a relation, its owner too. */
export function keysOf({ terms, owner }: Relation): string[] {
  const keys = terms.map(({ key }) => key);
  return owner === undefined ? keys : [...keys, owner];
}

/** Disjoint sets of keys, joined with path halving. */
class Groups {
  readonly #parents = new Map<string, string>();

  rootOf(key: string): string {
    let [current, parent] = [key, this.#parents.get(key) ?? key];
    while (parent !== current) {
      const above = this.#parents.get(parent) ?? parent;
      this.#parents.set(current, above);
      [current, parent] = [above, this.#parents.get(above) ?? above];
    }
    return current;
  }

  join(a: string, b: string): void {
    this.#parents.set(this.rootOf(a), this.rootOf(b));
  }
}

function withOwnCells<R extends Relation>(relations: readonly R[], cells: Cells): LinearSystem<R> {
  const own = new Map<string, Interval | undefined>();
  for (const key of relations.flatMap(keysOf)) if (cells.has(key)) own.set(key, cells.get(key));
  return { cells: own, relations };
}

/** Relations in groups that share no cell, in the order of their first ones. */
export function connected<R extends Relation>(relations: readonly R[]): readonly R[][] {
  const groups = new Groups();
  const keys = relations.map(keysOf);
  for (const [first, ...others] of keys) {
    for (const key of others) if (first !== undefined) groups.join(key, first);
  }
  const components = new Map<string, R[]>();
  relations.forEach((relation, place) => {
    const root = groups.rootOf(keys[place]?.[0] ?? "");
    const component = components.get(root);
    if (component === undefined) components.set(root, [relation]);
    else component.push(relation);
  });
  return [...components.values()];
}

/** The parts of a system that share no cell, in the order of their first relations. */
export function componentsOf<R extends Relation>({
  cells,
  relations,
}: LinearSystem<R>): LinearSystem<R>[] {
  return connected(relations).map((component) => withOwnCells(component, cells));
}

/** True when the relations of a component form no circle: narrowing intervals is then a proof either way. */
export function isTree({ cells, relations }: LinearSystem): boolean {
  const links = relations.reduce((count, { terms }) => count + terms.length, 0);
  return links === cells.size + relations.length - 1;
}

/** True when some cell may be anything. */
export function hasFree({ cells }: LinearSystem): boolean {
  for (const interval of cells.values()) if (interval === undefined) return true;
  return false;
}

/**
 * The relations that say anything: one with a free cell that no other has holds whatever the rest is. Taking it away may
 * leave other free cells in one relation only.
 */
export function withoutIdle<R extends Relation>(system: LinearSystem<R>): LinearSystem<R> {
  const { cells } = system;
  let { relations } = system;
  if (!hasFree(system)) return system;
  const freeIn = ({ terms }: R) =>
    terms.flatMap(({ key }) => (cells.get(key) === undefined ? key : []));
  for (;;) {
    const uses = new Map<string, number>();
    for (const key of relations.flatMap(freeIn)) uses.set(key, (uses.get(key) ?? 0) + 1);
    if (uses.size === 0) return { cells, relations };
    const kept = relations.filter((relation) =>
      freeIn(relation).every((key) => uses.get(key) !== 1)
    );
    if (kept.length === relations.length) return { cells, relations };
    relations = kept;
  }
}
