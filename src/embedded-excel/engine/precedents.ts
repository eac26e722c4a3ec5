import type { Area } from "./area";
import { areaOf, parseReference, tokensOf } from "./reference";

/** An area that a formula reads. */
export interface Precedent {
  readonly sheet: string;
  readonly area: Area;
}

/** The areas a formula names in A1 notation, in order; structured references have to be resolved before. */
export function listPrecedents(formula: string, ownSheet: string): Precedent[] {
  return tokensOf(formula).flatMap((token) => {
    const reference = parseReference(token);
    return reference === undefined
      ? []
      : [{ sheet: reference.sheet ?? ownSheet, area: areaOf(reference) }];
  });
}

/** The functions a formula calls, in capitals and without the prefixes of file formats ("_xlfn."). */
export function listFunctions(formula: string): string[] {
  const calls = tokensOf(formula).filter((token) => token.type === "func");
  return [...new Set(calls.map((token) => plainFunctionName(token.value)))];
}

export function plainFunctionName(name: string): string {
  return name.replace(/^(_xlfn\.|_xlws\.|_xludf\.)+/i, "").toUpperCase();
}

/** The names a formula mentions that are neither cells nor functions: defined names, tables, LET variables. */
export function listNames(formula: string): string[] {
  const named = tokensOf(formula).filter((token) => token.type === "range_named");
  return [...new Set(named.map((token) => token.value.slice(token.value.lastIndexOf("!") + 1)))];
}
