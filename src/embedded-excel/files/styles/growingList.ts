import type { XmlElement } from "../xml/tree";

/** A list of a part that items are added to at its end. */
export class GrowingList {
  /** Source of the items that were added. */
  readonly added: string[] = [];
  private readonly indexes = new Map<string, number>();

  /** @param keys keys of the items that are there; of equal ones the first counts */
  constructor(
    private readonly count: number,
    keys: readonly string[]
  ) {
    keys.forEach((key, index) => {
      if (!this.indexes.has(key)) this.indexes.set(key, index);
    });
  }

  /** The index of an item; it is added when no item has the key. */
  indexOf(key: string, make: () => string): number {
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    const source = make();
    const index = this.count + this.added.length;
    this.indexes.set(key, index);
    this.added.push(source);
    return index;
  }
}

/** Children of `<styleSheet>` in the order that the format demands (ECMA-376 Part 1, 18.8.39). */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** Source of a part with items added to its lists; lists that are missing are made in their place. */
export function growList(
  root: XmlElement,
  lists: readonly (readonly [string, GrowingList])[]
): string {
  const edits = lists
    .filter(([, list]) => list.added.length > 0)
    .map(([name, list]) => editOf(root, name, list.added))
    .sort((a, b) => a.from - b.from);
  let source = root.document;
  for (const { from, to, text } of edits.reverse())
    source = source.slice(0, from) + text + source.slice(to);
  return source;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function editOf(root: XmlElement, name: string, added: readonly string[]): Edit {
  const prefix = root.name.slice(0, root.name.length - root.local.length);
  const namespace =
    prefix === "" ? "" : ` xmlns="${root.attributes[`xmlns:${prefix.slice(0, -1)}`] ?? ""}"`;
  const items = namespace === "" ? added : added.map((item) => declare(item, namespace));
  const list = root.child(name);
  if (list === undefined) {
    const at = placeFor(root, name);
    const text = `<${prefix}${name} count="${added.length}">${items.join("")}</${prefix}${name}>`;
    return { from: at, to: at, text };
  }
  const tag = root.document
    .slice(list.start, list.contentStart)
    .replace(/\s+count="[^"]*"/, "")
    .replace(/\/?>$/, ` count="${list.children.length + added.length}">`);
  const old = list.document.slice(list.contentStart, list.contentEnd);
  return {
    from: list.start,
    to: list.end,
    text: `${tag}${old}${items.join("")}</${list.name}>`,
  };
}

const declare = (item: string, namespace: string): string =>
  item.replace(/^<[^\s/>]+/, (start) => start + namespace);

function placeFor(root: XmlElement, name: string): number {
  const rank = ORDER.indexOf(name);
  const next = root.children.find((child) => ORDER.indexOf(child.local) > rank);
  return next?.start ?? root.contentEnd;
}
