import { isApiObject, type ApiObject, type ApiType } from "./apiType";
import { notImplemented } from "./hostError";
import { toMemberName, toWireName } from "./memberName";
import type { WireQuery } from "./wire";

/** Stands for all scalar properties: `{ $all: true }`, which office.js sends as "*". */
const EVERYTHING = "$all";

type Loaded = Record<string, unknown>;

/** Which members to load, as a tree: an empty tree loads every scalar property. */
interface Selection {
  readonly [member: string]: Selection;
}

/**
 * Answers a load: the selected members under their wire names, items of a collection under `_Items`.
 * @throws HostError `NotImplemented` for a selected member that the host does not have.
 */
export function loadObject(
  target: ApiObject,
  query: WireQuery,
  referenceIdOf: (object: ApiObject) => string | null
): Loaded {
  const selection = selectionOf([...(query.Select ?? []), ...(query.Expand ?? [])]);
  return load(target, selection, query, referenceIdOf);
}

function load(
  target: ApiObject,
  selection: Selection,
  page: WireQuery,
  referenceIdOf: (object: ApiObject) => string | null
): Loaded {
  const type = target.apiType;
  const loaded = { ...identityOf(target, referenceIdOf) };
  if (type.items === undefined)
    return Object.assign(loaded, loadMembers(target, selection, referenceIdOf));
  const { own, ofItems } = splitForCollection(type, selection);
  if (Object.keys(own).length > 0) Object.assign(loaded, loadMembers(target, own, referenceIdOf));
  const items = type.items(target);
  const first = page.Skip ?? 0;
  const last = page.Top === undefined ? items.length : first + page.Top;
  loaded["_Items"] = items.slice(first, last).map((item) => load(item, ofItems, {}, referenceIdOf));
  return loaded;
}

function loadMembers(
  target: ApiObject,
  selection: Selection,
  referenceIdOf: (object: ApiObject) => string | null
): Loaded {
  const loaded: Loaded = {};
  const everything = Object.keys(selection).length === 0 || EVERYTHING in selection;
  const names = everything
    ? [...readableProperties(target.apiType), ...Object.keys(selection)]
    : Object.keys(selection);
  for (const name of new Set(names)) {
    if (name !== EVERYTHING)
      loaded[toWireName(name)] = loadMember(target, name, selection[name] ?? {}, referenceIdOf);
  }
  return loaded;
}

function loadMember(
  target: ApiObject,
  name: string,
  nested: Selection,
  referenceIdOf: (object: ApiObject) => string | null
): unknown {
  const { properties, navigations, name: typeName } = target.apiType;
  const property = ownMember(properties, name);
  if (property?.get !== undefined) return property.get(target);
  const navigation = ownMember(navigations, name);
  if (navigation === undefined) throw notImplemented(`${typeName}.${name}`);
  const next = navigation(target);
  return isApiObject(next) ? load(next, nested, {}, referenceIdOf) : null;
}

function readableProperties(type: ApiType): string[] {
  return Object.entries(type.properties ?? {})
    .filter(([, property]) => property.get !== undefined)
    .map(([name]) => name);
}

/** Members of a collection itself (`count`) are loaded once; everything else in the selection is meant for the items. */
function splitForCollection(
  type: ApiType,
  selection: Selection
): { own: Selection; ofItems: Selection } {
  const own: Record<string, Selection> = {};
  const ofItems: Record<string, Selection> = { ...selection["items"] };
  for (const [name, nested] of Object.entries(selection)) {
    if (name === "items") continue;
    const isOwn = ownMember(type.properties, name) !== undefined;
    (isOwn ? own : ofItems)[name] = nested;
  }
  if ("items" in selection && Object.keys(ofItems).length === 0) ofItems[EVERYTHING] = {};
  return { own, ofItems };
}

function selectionOf(paths: readonly string[]): Selection {
  const root: Record<string, Record<string, unknown>> = {};
  for (const path of paths) {
    let level: Record<string, unknown> = root;
    for (const part of path.split("/")) {
      const name = part.trim() === "*" ? EVERYTHING : toMemberName(part.trim());
      level = (level[name] ??= {}) as Record<string, unknown>;
    }
  }
  return root as Selection;
}

/** What office.js needs to ask for the object again: its reference or its key. */
export function identityOf(
  target: ApiObject,
  referenceIdOf: (object: ApiObject) => string | null
): Loaded {
  const identity: Loaded = {};
  const { properties, key } = target.apiType;
  const id = ownMember(properties, "id");
  if (id?.get !== undefined) identity["Id"] = id.get(target);
  if (key !== undefined) identity["_Id"] = key(target);
  const referenceId = referenceIdOf(target);
  if (referenceId !== null) identity["_ReferenceId"] = referenceId;
  return identity;
}

/** A member of a table of members: inherited names such as "constructor" are none. */
export function ownMember<T>(
  members: Readonly<Record<string, T>> | undefined,
  name: string
): T | undefined {
  return members !== undefined && Object.hasOwn(members, name) ? members[name] : undefined;
}
