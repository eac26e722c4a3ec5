import type { PlanRelation } from "./planRelations";
import type { PlanSystem } from "./planSystem";
import { keysOf, type LinearSystem } from "./system";

/** Items by their texts, those with one text in the order given. */
function sorted<T>(items: readonly T[], textOf: (item: T) => string): T[] {
  const texts = new Map(items.map((item) => [item, textOf(item)]));
  return items.toSorted((a, b) => {
    const [left, right] = [texts.get(a) ?? "", texts.get(b) ?? ""];
    return left === right ? 0 : left < right ? -1 : 1;
  });
}

/**
 * The same relations ordered by what they say, and their cells by what they hold and the relations that they are in, so
 * that the proof that is found first is the same wherever rows and columns stand. What is alike stays in the order given.
 */
export function inContentOrder(
  { cells, relations }: LinearSystem<PlanRelation>,
  { members }: Pick<PlanSystem, "members">
): LinearSystem<PlanRelation> {
  const texts = new Map<string, string>();
  for (const key of cells.keys()) {
    const { label, figure } = members.get(key) ?? {};
    texts.set(
      key,
      JSON.stringify([label, figure && [String(figure.value.digits), figure.precision]])
    );
  }
  const textOf = (relation: PlanRelation): string => {
    const own = keysOf(relation).map((key) => texts.get(key));
    return JSON.stringify([relation.rule, relation.lower === undefined, own.toSorted()]);
  };
  const byText = new Map(relations.map((relation) => [relation, textOf(relation)]));
  const ordered = sorted(relations, (relation) => byText.get(relation) ?? "");
  const ranks = new Map([...new Set(byText.values())].toSorted().map((text, rank) => [text, rank]));
  for (const relation of ordered) {
    const rank = ranks.get(byText.get(relation) ?? "") ?? 0;
    for (const key of keysOf(relation)) texts.set(key, `${texts.get(key) ?? ""} ${rank}`);
  }
  const keys = sorted([...cells.keys()], (key) => texts.get(key) ?? "");
  return { cells: new Map(keys.map((key) => [key, cells.get(key)])), relations: ordered };
}
