import type { Token } from "@borgar/fx/xlsx";
import { isRange, stringifyTokens } from "@borgar/fx/xlsx";
import type { DefinedName } from "./calculation";
import { listFunctions, plainFunctionName } from "./precedents";
import { isSameName, parseReference, tokensOf } from "./reference";

/** What a formula needs of its surroundings to become one that IronCalc understands. */
export interface FormulaContext {
  readonly sheetId: string;
  readonly names: readonly DefinedName[];
  /** The id of a sheet by its name. */
  sheetIdOf(name: string): string | undefined;
  isKnownFunction(name: string): boolean;
  /** The serial of TODAY and NOW; undefined leaves them to IronCalc. */
  readonly now: number | undefined;
}

export interface PreparedFormula {
  readonly text: string;
  /** Functions and references that IronCalc cannot calculate. */
  readonly unsupported: readonly string[];
  readonly usesNames: boolean;
}

/** A chain of names that is longer than this is taken as a circle. */
const DEEPEST_NAME = 16;

/** Whether the formula's result depends on the clock. */
export function readsClock(formula: string): boolean {
  return listFunctions(formula).some((name) => name === "TODAY" || name === "NOW");
}

/**
 * Rewrites a formula for IronCalc, which knows no names of constants and expressions, no HYPERLINK and no sheet of a
 * lost reference, and has a clock of its own.
 */
export function prepareFormula(formula: string, context: FormulaContext): PreparedFormula {
  const inlined = inlineNames(formula, context, 0);
  const text = replaceCalls(inlined.text, context.now);
  const unknown = listFunctions(text).filter((name) => !context.isKnownFunction(name));
  return {
    text,
    unsupported: [...unknown, ...foreignReferences(text)],
    usesNames: inlined.usesNames,
  };
}

function foreignReferences(formula: string): string[] {
  const tokens = tokensOf(formula);
  const isForeign = (token: Token): boolean =>
    token.type === "structured" || (isRange(token) && parseReference(token) === undefined);
  return tokens.filter(isForeign).map((token) => token.value);
}

function inlineNames(
  formula: string,
  context: FormulaContext,
  depth: number
): { text: string; usesNames: boolean } {
  const tokens = tokensOf(formula);
  let usesNames = false;
  const texts = tokens.map((token, index) => {
    if (token.type.startsWith("context") && tokens[index + 2]?.type === "error") return "";
    if (token.value === "!" && tokens[index + 1]?.type === "error") return "";
    if (token.type === "func") return token.value.replace(/^(_xlfn\.|_xlws\.)+/i, "");
    if (token.type !== "range_named") return token.value;
    usesNames = true;
    const definition = depth < DEEPEST_NAME ? definitionOf(token.value, context) : undefined;
    if (definition === undefined) return token.value;
    return unwrap(inlineNames(`=${definition.replace(/^=/, "")}`, context, depth + 1).text);
  });
  return { text: texts.join(""), usesNames };
}

/** The definition as an operand: a range by itself, anything else in parentheses. */
function unwrap(formula: string): string {
  const tokens = tokensOf(formula);
  const operand = formula.slice(1);
  return tokens.length === 2 ? operand : `(${operand})`;
}

function definitionOf(text: string, context: FormulaContext): string | undefined {
  const [, sheet, name = text] = /^(?:'?(.+?)'?!)?([^!]+)$/.exec(text) ?? [];
  const scope =
    sheet === undefined ? context.sheetId : context.sheetIdOf(sheet.replaceAll("''", "'"));
  const named = context.names.filter((each) => isSameName(each.name, name));
  const found =
    named.find((each) => each.sheetId === scope) ??
    named.find((each) => each.sheetId === undefined);
  return found?.formula;
}

/** Replaces HYPERLINK by the text it shows, and TODAY and NOW by the clock. */
function replaceCalls(formula: string, now: number | undefined): string {
  const tokens = tokensOf(formula);
  const start = tokens.findLastIndex((token) => isReplaced(token, now));
  const token = tokens[start];
  if (token === undefined) return formula;
  const end = closingIndex(tokens, start + 1);
  const call = replacement(plainFunctionName(token.value), tokens.slice(start + 2, end), now ?? 0);
  const [before, after] = [tokens.slice(0, start), tokens.slice(end + 1)];
  return replaceCalls(stringifyTokens(before) + call + stringifyTokens(after), now);
}

function isReplaced(token: Token, now: number | undefined): boolean {
  if (token.type !== "func") return false;
  const name = plainFunctionName(token.value);
  return name === "HYPERLINK" || (now !== undefined && (name === "TODAY" || name === "NOW"));
}

function replacement(name: string, inner: Token[], now: number): string {
  if (name === "TODAY") return String(Math.floor(now));
  if (name === "NOW") return String(now);
  const comma = topLevelComma(inner);
  return `(${stringifyTokens(comma < 0 ? inner : inner.slice(comma + 1))})`;
}

const depthChange = (token: Token): number =>
  /^[({]$/.test(token.value) ? 1 : /^[)}]$/.test(token.value) ? -1 : 0;

/** The index of the parenthesis that closes the one at `open`. */
function closingIndex(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    const token = tokens[index];
    depth += token === undefined ? 0 : depthChange(token);
    if (depth === 0) return index;
  }
  return tokens.length;
}

function topLevelComma(tokens: readonly Token[]): number {
  let depth = 0;
  return tokens.findIndex((token) => {
    depth += depthChange(token);
    return depth === 0 && token.value === ",";
  });
}
