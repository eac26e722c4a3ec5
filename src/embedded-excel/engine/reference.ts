import type { RangeA1, Token } from "@borgar/fx/xlsx";
import {
  isRange,
  parse,
  parseA1Ref,
  stringifyA1Ref,
  stringifyTokens,
  tokenize,
} from "@borgar/fx/xlsx";
import type { Area } from "./area";
import { areaBetween, MAX_COLUMNS, MAX_ROWS } from "./area";

/** The rows or the columns of a reference, counted from zero, with what a dollar sign fixes. */
export interface Span {
  readonly first: number;
  readonly last: number;
  readonly firstAbsolute: boolean;
  readonly lastAbsolute: boolean;
}

/** An A1 reference in a formula: whole columns ("A:C") have no rows, whole rows ("2:5") no columns. */
export interface Reference {
  /** The sheet's name when the reference has one; otherwise it means the formula's own sheet. */
  readonly sheet?: string;
  /** What stands before the cells as it was written: "" or "'My sheet'!". */
  readonly prefix: string;
  readonly rows?: Span;
  readonly columns?: Span;
  /** Which empty edges the reference leaves out ("A1.:.B9"). */
  readonly trim?: NonNullable<RangeA1["trim"]>;
}

export { stringifyTokens };

export const REFERENCE_ERROR = "#REF!";

/** The tokens of an English A1 formula, references and structured references in one piece. */
export function tokensOf(formula: string): Token[] {
  return tokenize(formula, { mergeRefs: true, allowTernary: false });
}

/** Whether Excel could read the text as an English formula; names and functions need not exist. */
export function isFormula(text: string): boolean {
  if (!text.startsWith("=") || text.trim().length === 1) return false;
  const tokens = tokensOf(text);
  if (tokens.some((token) => token.unterminated === true || token.type === "unknown")) return false;
  try {
    parse(withoutLostSheets(tokens));
    return true;
  } catch {
    return false;
  }
}

// The parser has no rule for "Sheet1!#REF!", which Excel writes itself.
function withoutLostSheets(tokens: Token[]): Token[] {
  const isLost = (index: number): boolean =>
    tokens[index]?.type.startsWith("context") === true &&
    tokens[index + 2]?.value === REFERENCE_ERROR;
  return tokens.filter((_, index) => !isLost(index) && !isLost(index - 1));
}

/**
 * The formula with every A1 reference to this workbook replaced by what `rewrite` gives; undefined leaves one as it
 * stands. References to other workbooks and through several sheets ("A:C!B1") are left alone.
 */
export function rewriteReferences(
  formula: string,
  rewrite: (reference: Reference) => string | undefined
): string {
  return replaceTokens(formula, tokensOf(formula), (token) => {
    const reference = parseReference(token);
    return reference === undefined ? undefined : rewrite(reference);
  });
}

/** The formula of the tokens, each replaced by what `replace` gives; undefined leaves one as it stands. */
export function replaceTokens(
  formula: string,
  tokens: Token[],
  replace: (token: Token) => string | undefined
): string {
  const values = tokens.map(replace);
  if (values.every((value) => value === undefined)) return formula;
  return stringifyTokens(
    tokens.map((token, index) => ({ ...token, value: values[index] ?? token.value }))
  );
}

/** The reference that a token is; undefined for every other token. */
export function parseReference(token: Token): Reference | undefined {
  if (!isRange(token)) return undefined;
  const parsed = parseA1Ref(token.value, { allowTernary: false });
  if (parsed === undefined || !("range" in parsed) || isForeign(parsed)) return undefined;
  const { range } = parsed;
  const sheet = parsed.sheetName ?? "";
  const { rows, columns } = spansOf(range);
  return {
    prefix: token.value.slice(0, token.value.lastIndexOf("!") + 1),
    ...(sheet === "" ? {} : { sheet }),
    ...(rows === undefined ? {} : { rows }),
    ...(columns === undefined ? {} : { columns }),
    ...(range.trim ? { trim: range.trim } : {}),
  };
}

const isForeign = (parsed: { workbookName?: string; sheetName?: string }): boolean =>
  (parsed.workbookName ?? "") !== "" || (parsed.sheetName ?? "").includes(":");

function spansOf(range: RangeA1): { rows: Span | undefined; columns: Span | undefined } {
  return {
    rows: spanOf(range.top, range.bottom, range.$top, range.$bottom),
    columns: spanOf(range.left, range.right, range.$left, range.$right),
  };
}

type Maybe<T> = T | null | undefined;

function spanOf(
  first: Maybe<number>,
  last: Maybe<number>,
  fixed: Maybe<boolean>,
  lastFixed: Maybe<boolean>
) {
  if (first === null || first === undefined) return undefined;
  return {
    first,
    last: last ?? first,
    firstAbsolute: fixed ?? false,
    lastAbsolute: lastFixed ?? false,
  };
}

/** A reference as it stands in a formula. */
export function formatReference(reference: Reference): string {
  const { rows, columns, trim } = reference;
  const range: RangeA1 = {
    top: rows?.first ?? null,
    bottom: rows?.last ?? null,
    left: columns?.first ?? null,
    right: columns?.last ?? null,
    $top: rows?.firstAbsolute ?? false,
    $bottom: rows?.lastAbsolute ?? false,
    $left: columns?.firstAbsolute ?? false,
    $right: columns?.lastAbsolute ?? false,
    ...(trim === undefined ? {} : { trim }),
  };
  return reference.prefix + stringifyA1Ref({ range });
}

/** The cells of a reference. */
export function areaOf({ rows, columns }: Reference): Area {
  return areaBetween(
    rows?.first ?? 0,
    columns?.first ?? 0,
    rows?.last ?? MAX_ROWS - 1,
    columns?.last ?? MAX_COLUMNS - 1
  );
}

/** Excel compares the names of sheets, tables, columns and names without regard to case. */
export function isSameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
