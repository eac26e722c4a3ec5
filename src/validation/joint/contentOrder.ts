import type { PlanRelation } from "./planRelations";
import type { PlanSystem } from "./planSystem";
import { keysOf, type LinearSystem } from "./system";

/** Items in the order of their texts, those with one text as they were. */
function sorted<T>(items: Iterable<T>, textOf: (item: T) => string): T[] {
  return Array.from(items, (item) => [textOf(item), item] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .map(([, item]) => item);
}

/**
 * The same relations ordered by what they say, and their cells by what they hold and the relations that they are in, so
 * that the proof that is found first is the same wherever rows and columns stand. What is alike stays in the order given.
 */
export function inContentOrder(
  { cells, relations }: LinearSystem<PlanRelation>,
  { members }: Pick<PlanSystem, "members">
): LinearSystem<PlanRelation> {
  const textOf = (key: string): string => {
    const { label, figure } = members.get(key) ?? {};
    return JSON.stringify([label, String(figure?.value.digits), figure?.precision]);
  };
  const ordered = sorted(relations, (relation) =>
    JSON.stringify([!relation.lower, keysOf(relation).map(textOf).toSorted()])
  );
  const places = new Map<string, string>();
  ordered.forEach((relation, place) => {
    for (const key of keysOf(relation)) places.set(key, `${places.get(key) ?? ""} ${place}`);
  });
  return {
    cells: new Map(sorted(cells, ([key]) => textOf(key) + (places.get(key) ?? ""))),
    relations: ordered,
  };
}
