/** Parts of an Excel table that a reference may name, in the words of its formulas. */
export type TableSection = "#all" | "#data" | "#headers" | "#totals" | "#this row";

/** A reference to cells of an Excel table by names, as `Ramar[[#Totals],[2024]]`. */
export interface StructuredReference {
  /** Undefined for the table that the formula stands in. */
  readonly table?: string;
  /** None means the table's data. */
  readonly sections: readonly TableSection[];
  /** First and last column; undefined means all of them. */
  readonly columns?: readonly [first: string, last: string];
}

const SECTIONS: ReadonlySet<string> = new Set([
  ...(["#all", "#data", "#headers", "#totals", "#this row"] as const),
]);
const NAME = "(?:[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*)?";
/** In column names an apostrophe stands before brackets, "#", "@" and itself. */
const SIGN = "'.|[^'[\\]]";
const INNER = `(?:${SIGN})*`;
const REFERENCE = new RegExp(`^(${NAME})\\[((?:${SIGN}|\\[${INNER}\\])*)\\]`, "su");
const BRACKETED = new RegExp(`^ *(?:, *|: *)?\\[(${INNER})\\] *`, "su");
const BARE = new RegExp(`^${INNER}$`, "su");

/**
 * Reads the reference that a text begins with, and how long it is: `Ramar[2024]`, `Ramar[@[2024]:[2026]]`,
 * `[@2024]`, `Ramar[[#This Row],[2024]]`, `Ramar[#Totals]`. Undefined where it begins with none.
 */
export function readStructuredReference(
  text: string
): { readonly reference: StructuredReference; readonly length: number } | undefined {
  const [whole, table = "", inner = ""] = REFERENCE.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const read = readInner(inner.trim());
  if (read === undefined || (table === "" && inner.trim() === "")) return undefined;
  return { reference: { ...(table === "" ? {} : { table }), ...read }, length: whole.length };
}

function readInner(inner: string): Omit<StructuredReference, "table"> | undefined {
  if (inner.startsWith("@")) {
    const read = readInner(inner.slice(1).trim());
    return read && { ...read, sections: ["#this row", ...read.sections] };
  }
  if (inner === "") return { sections: [] };
  if (!inner.startsWith("[")) return BARE.test(inner) ? fromItems([inner]) : undefined;
  const items: string[] = [];
  let rest = inner;
  for (let found = BRACKETED.exec(rest); found !== null; found = BRACKETED.exec(rest)) {
    items.push(found[1] ?? "");
    rest = rest.slice(found[0].length);
  }
  return rest === "" ? fromItems(items) : undefined;
}

function fromItems(items: readonly string[]): Omit<StructuredReference, "table"> | undefined {
  const sections = items.flatMap((item) => sectionOf(item) ?? []);
  const names = items.filter((item) => sectionOf(item) === undefined).map(unescaped);
  const [first, last = first, more] = names;
  if (more !== undefined) return undefined;
  return {
    sections,
    ...(first === undefined || last === undefined ? {} : { columns: [first, last] as const }),
  };
}

function sectionOf(item: string): TableSection | undefined {
  const name = item.trim().toLowerCase().replace(/\s+/gu, " ");
  return SECTIONS.has(name) ? (name as TableSection) : undefined;
}

function unescaped(name: string): string {
  return name.replace(/'(.)/gsu, "$1").trim();
}
