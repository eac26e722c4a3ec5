import { encodeAttribute } from "../xml/text";
import { parseXml } from "../xml/tree";
import { element, XML_DECLARATION } from "../xml/write";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** A part's name in the package ("xl/workbook.xml"), or an address when `external`. */
  readonly target: string;
  readonly external: boolean;
  /** The target as it is written. */
  readonly written: string;
}

/** Last word of a relationship's type, the same in transitional and strict files: "worksheet", "table". */
export const kindOf = (relationship: Relationship): string =>
  relationship.type.slice(relationship.type.lastIndexOf("/") + 1);

/** Name of the part that holds the relationships of another part; of the package itself for "". */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Full name of a relationship type that Excel's own format defines. */
export const officeType = (kind: string): string => TRANSITIONAL + kind;

/** A target relative to its part's folder, or from the package's root, as a part name. */
export function resolveTarget(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "." && step !== "") folders.push(step);
  }
  return folders.join("/");
}

/** The target as it is written from a part: relative to its folder. */
export function relativeTarget(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

export function readRelationships(part: string, source: string): Relationship[] {
  return parseXml(source)
    .childrenNamed("Relationship")
    .map((item) => {
      const written = item.attribute("Target") ?? "";
      const external = item.attribute("TargetMode") === "External";
      return {
        id: item.attribute("Id") ?? "",
        type: item.attribute("Type") ?? "",
        target: external ? written : resolveTarget(part, decodeTarget(written)),
        external,
        written,
      };
    });
}

function decodeTarget(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

export function writeRelationships(relationships: readonly Relationship[]): string {
  const items = relationships.map(({ id, type, written, external }) =>
    element("Relationship", {
      Id: id,
      Type: type,
      Target: written,
      TargetMode: external ? "External" : undefined,
    })
  );
  return `${XML_DECLARATION}<Relationships xmlns="${encodeAttribute(NAMESPACE)}">${items.join("")}</Relationships>`;
}

/** Relationships by their ids: lists of thousands refer to lists of thousands. */
export function byId(relationships: readonly Relationship[]): ReadonlyMap<string, Relationship> {
  return new Map(relationships.map((item) => [item.id, item]));
}

/** An id that none of the relationships has. */
export function freeRelationshipId(relationships: readonly Relationship[]): string {
  const taken = new Set(relationships.map(({ id }) => id));
  let serial = relationships.length + 1;
  while (taken.has(`rId${serial}`)) serial++;
  return `rId${serial}`;
}
