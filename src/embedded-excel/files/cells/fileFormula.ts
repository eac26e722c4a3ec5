import { parseStructRef, stringifyStructRef, stringifyTokens, type Token } from "@borgar/fx/xlsx";
import { isSameName, tokensOf } from "../../engine/reference";
import type { TableModel } from "../../model/features";
import { FUTURE_FUNCTIONS, WORKSHEET_FUNCTIONS } from "./futureFunctions";

/**
 * A formula as the API shows it, out of the form in files: no "=" there, newer functions with prefixes
 * ("_xlfn.XLOOKUP"), and tables always named ("Budget[[#This Row],[Andel]]" for "[@Andel]").
 * @param ownTable the table that the formula's cell is in
 */
export function fromFileFormula(text: string, ownTable?: TableModel): string {
  const plain = text.includes("_xl") ? withoutPrefixes(text) : text;
  const formula = `=${plain}`;
  return plain.includes("[") ? rewriteStructured(formula, shortReference(ownTable)) : formula;
}

/** A formula as files hold it: the opposite of `fromFileFormula`. */
export function toFileFormula(formula: string, ownTable?: TableModel): string {
  const named = formula.includes("[")
    ? rewriteStructured(formula, fullReference(ownTable))
    : formula;
  return withPrefixes(named).replace(/^=/, "");
}

/** Outside of texts and quoted sheet names. */
function withoutPrefixes(text: string): string {
  return text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|_xl(?:fn|ws|udf|pm)\./g, (match) =>
    match.startsWith("_") ? "" : match
  );
}

function withPrefixes(formula: string): string {
  const mayNeed = /[A-Z0-9.]+\s*\(/i.test(formula);
  if (!mayNeed) return formula;
  const tokens = tokensOf(formula);
  const parameters = lambdaParameters(tokens);
  if (parameters.size === 0 && !tokens.some(isFutureCall)) return formula;
  return stringifyTokens(
    tokens.map((token) => ({ ...token, value: prefixOf(token, parameters) + token.value }))
  );
}

const nameOf = (token: Token): string => token.value.toUpperCase();
const isFutureCall = (token: Token): boolean =>
  token.type === "func" && FUTURE_FUNCTIONS.has(nameOf(token));

function prefixOf(token: Token, parameters: ReadonlySet<string>): string {
  if (isFutureCall(token))
    return WORKSHEET_FUNCTIONS.has(nameOf(token)) ? "_xlfn._xlws." : "_xlfn.";
  const isParameter = token.type === "range_named" || token.type === "func";
  return isParameter && parameters.has(nameOf(token)) ? "_xlpm." : "";
}

/** Names that LET and LAMBDA define: files mark them where they are defined and used. */
function lambdaParameters(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  const calls: { name: string; argument: number }[] = [];
  const meaningful = tokens.filter((token) => token.type !== "whitespace");
  meaningful.forEach((token, index) => {
    const call = calls.at(-1);
    if (token.type === "func") calls.push({ name: nameOf(token), argument: 0 });
    else if (token.value === "(" && meaningful[index - 1]?.type !== "func")
      calls.push({ name: "", argument: 0 });
    else if (token.value === ")") calls.pop();
    else if (token.value === "," && call !== undefined) call.argument++;
    else if (token.type === "range_named" && isDefinition(call, meaningful[index + 1]))
      names.add(nameOf(token));
  });
  return names;
}

function isDefinition(
  call: { name: string; argument: number } | undefined,
  next: Token | undefined
): boolean {
  if (next?.value !== "," || call === undefined) return false;
  return call.name === "LAMBDA" || (call.name === "LET" && call.argument % 2 === 0);
}

type StructuredReference = NonNullable<ReturnType<typeof parseStructRef>>;

function rewriteStructured(
  formula: string,
  rewrite: (reference: StructuredReference) => string | undefined
): string {
  const tokens = tokensOf(formula);
  if (!tokens.some((token) => token.type === "structured")) return formula;
  return stringifyTokens(
    tokens.map((token) => {
      const reference = token.type === "structured" ? parseStructRef(token.value) : undefined;
      const value = reference && rewrite(reference);
      return value === undefined ? token : { ...token, value };
    })
  );
}

const isWorkbookReference = (reference: StructuredReference): boolean =>
  "workbookName" in reference && Boolean(reference.workbookName);

function shortReference(ownTable: TableModel | undefined) {
  return (reference: StructuredReference): string | undefined => {
    if (isWorkbookReference(reference)) return undefined;
    const isOwn = ownTable !== undefined && isSameName(reference.table ?? "", ownTable.name);
    return stringifyStructRef(isOwn ? { ...reference, table: "" } : reference);
  };
}

function fullReference(ownTable: TableModel | undefined) {
  return (reference: StructuredReference): string | undefined => {
    if (isWorkbookReference(reference)) return undefined;
    const table = (reference.table ?? "") === "" ? ownTable?.name : reference.table;
    return stringifyStructRef(table === undefined ? reference : { ...reference, table }, {
      thisRow: true,
    });
  };
}
