import type { Token } from "@borgar/fx/xlsx";
import { parseStructRef, stringifyStructRef, tokenize } from "@borgar/fx/xlsx";
import { quoteSheetName, unquoteSheetName } from "./address";
import { isSameName, replaceTokens, tokensOf } from "./reference";

const loose = (formula: string): Token[] =>
  tokenize(formula, { mergeRefs: false, allowTernary: false });

/** A formula after a sheet was renamed; references through several sheets ("Jan:Mar!A1") follow too. */
export function renameSheet(formula: string, from: string, to: string): string {
  return replaceTokens(formula, tokensOf(formula), (token) => {
    const isBare = token.type.startsWith("context");
    const end = isBare ? token.value.length : token.value.lastIndexOf("!");
    if (end < 0 || !/^(context|range|structured)/.test(token.type)) return undefined;
    const names = unquoteSheetName(token.value.slice(0, end)).split(":");
    if (!names.some((name) => isSameName(name, from))) return undefined;
    const renamed = names.map((name) => (isSameName(name, from) ? to : name));
    return joinSheetNames(renamed) + token.value.slice(end);
  });
}

function joinSheetNames(names: readonly string[]): string {
  const needsQuotes = names.some((name) => quoteSheetName(name) !== name);
  const joined = names.join(":");
  return needsQuotes ? `'${joined.replaceAll("'", "''")}'` : joined;
}

/** A formula after a table was renamed; the table's name alone and before "[" follow. */
export function renameTable(formula: string, from: string, to: string): string {
  // Every formula of a workbook comes here for every table that is made, and taking it apart is what costs.
  if (!formula.toLowerCase().includes(from.toLowerCase())) return formula;
  return replaceTokens(formula, loose(formula), (token) =>
    token.type === "range_named" && isSameName(token.value, from) ? to : undefined
  );
}

/** A formula after a defined name was renamed. */
export const renameName = renameTable;

/**
 * A formula after a column of a table was renamed.
 * @param ownTable the table that the formula's cell is in, meant by references without a table's name
 */
export function renameColumn(
  formula: string,
  table: string,
  from: string,
  to: string,
  ownTable?: string
): string {
  return replaceTokens(formula, tokensOf(formula), (token) => {
    const reference = token.type === "structured" ? parseStructRef(token.value) : undefined;
    const columns = reference?.columns ?? [];
    const name = reference?.table ?? "";
    const isOfTable = isSameName(name === "" ? (ownTable ?? "") : name, table);
    if (!isOfTable || !columns.some((column) => isSameName(column, from))) return undefined;
    return stringifyStructRef({
      ...reference,
      columns: columns.map((each) => (isSameName(each, from) ? to : each)),
    });
  });
}
