import type { ColumnRole, TableKind } from "./plan";
import type { Unit } from "./figure";
import type { HeaderTerm } from "./headerTerms";
import { HEADER_TERMS } from "./headerTerms";
import { findUnit, plainSpaces, removeUnit } from "./unit";

/** What the words above a column say. */
export interface HeaderMeaning {
  readonly role: ColumnRole;
  readonly kinds: HeaderTerm["kinds"];
  /** The kind that a column of words belongs to, which tells criteria from goal texts and the council's goals from others. */
  readonly topic?: TableKind;
  readonly unit?: Unit;
  readonly year?: number;
  /** True for nothing but a unit or a year, which may as well stand beside a label: "Datum" and "2024-01-01". */
  readonly bare?: true;
}

/** Longer cells are sentences, not headers. */
const MAX_HEADER_LENGTH = 90;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
const NOISE = /[()[\]:*¹²³⁴⁵⁶⁷⁸⁹]|(?<=\p{L})\d\)$/gu;

/** Finds what a header means, or undefined when its words are not known. */
export function readHeader(words: string, isFirstColumn: boolean): HeaderMeaning | undefined {
  if (words === "" || words.length > MAX_HEADER_LENGTH) return undefined;
  const unit = findUnit(words);
  const year = YEAR.exec(words)?.[0];
  const facts = {
    ...(unit === undefined ? {} : { unit }),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
  const term =
    findTerm(headerCore(words), isFirstColumn) ?? findTerm(plainHeader(words), isFirstColumn);
  if (term === undefined) return amountByUnitOrYear(words, facts);
  return { ...facts, ...meaningOf(term, facts) };
}

function meaningOf(
  term: HeaderTerm,
  { unit, year }: Pick<HeaderMeaning, "unit" | "year">
): Pick<HeaderMeaning, "role" | "kinds" | "topic"> {
  if (term.role === "goal" && term.kinds.councilGoals === undefined && year !== undefined)
    return { role: "target", kinds: { criteria: 3 } };
  if (term.role === "amount" && unit === "percent")
    return { role: "percent", kinds: { adjustment: 1 } };
  const topic = topicOf(term);
  return { role: term.role, kinds: term.kinds, ...(topic === undefined ? {} : { topic }) };
}

function topicOf({ role, kinds }: HeaderTerm): TableKind | undefined {
  if (kinds.councilGoals !== undefined) return "councilGoals";
  return role === "text" ? (Object.keys(kinds)[0] as TableKind | undefined) : undefined;
}

/** A header that is nothing but a unit or a year stands above figures. */
function amountByUnitOrYear(
  words: string,
  facts: Pick<HeaderMeaning, "unit" | "year">
): HeaderMeaning | undefined {
  const left = headerCore(words).replace(/^(?:i|år|in|kv|jan|dec|[\d\s–/-])*$/u, "");
  if (left !== "" || Object.keys(facts).length === 0) return undefined;
  const bare = { ...facts, bare: true as const };
  if (facts.unit === "percent") return { role: "percent", kinds: { adjustment: 1 }, ...bare };
  return { role: "amount", kinds: { budget: 1 }, ...bare };
}

function findTerm(core: string, isFirstColumn: boolean): HeaderTerm | undefined {
  if (core === "") return undefined;
  return HEADER_TERMS.find(
    (term) =>
      (isFirstColumn || term.firstColumnOnly !== true) &&
      term.words.some((word) => fits(core, word))
  );
}

function fits(core: string, word: string): boolean {
  if (word.startsWith("*")) return core.endsWith(word.slice(1));
  if (!word.endsWith("*")) return core === word;
  return core.startsWith(word.slice(0, -1));
}

function plainHeader(words: string): string {
  return plainSpaces(words.toLowerCase().replace(NOISE, " "));
}

/** The header without unit, year and the little words around them. */
function headerCore(words: string): string {
  const bare = removeUnit(words).replace(YEAR, " ").replace(NOISE, " ");
  return plainSpaces(bare)
    .replace(/[,;.–-]+$/u, "")
    .replace(/ (?:i|in|år|för)$/u, "")
    .trim();
}
