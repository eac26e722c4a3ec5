import type { Culture } from "./culture";
import { cultureOf } from "./culture";
import { swedishFunctionNames } from "./swedishFunctions";

/** How a language of Excel writes formulas. */
interface FormulaStyle {
  readonly decimal: string;
  readonly list: string;
  /** Between the columns of an array constant; its rows are divided by ";" where lists are not. */
  readonly arrayColumn: string;
  readonly words: Readonly<Record<string, string>>;
  readonly functions: ReadonlyMap<string, string>;
  readonly sections: Readonly<Record<string, string>>;
}

const ENGLISH_SECTIONS = ["#All", "#Data", "#Headers", "#Totals", "#This Row"];
const SWEDISH_SECTIONS = ["#Alla", "#Data", "#Rubriker", "#Summor", "#Denna rad"];

const STRING = '"(?:[^"]|"")*"?';
const QUOTED_SHEET = "'(?:[^']|'')*'";
const BRACKETS = "\\[(?:'.|[^\\[\\]']|\\[(?:'.|[^\\[\\]'])*\\])*\\]";
const ERROR = "#[\\p{L}_]+(?:/[\\p{L}\\d]+)?[!?]?";
const WORD = "[\\p{L}_][\\p{L}\\p{N}_.]*(?:\\s*\\()?";
const CELL = "\\$?\\p{L}{1,3}\\$?\\d+(?![\\p{L}\\p{N}_.(])";

/**
 * An English formula in the user's language: "=SUM(A1,1.5)" is "=SUMMA(A1;1,5)" in Swedish. Separators follow the
 * region; words are translated for Swedish, and functions without a known translation keep their English names.
 */
export function toLocalFormula(formula: string, locale: string): string {
  return translate(formula, ENGLISH, localStyle(cultureOf(locale)));
}

/** A formula in the user's language in English; English function names are understood in every language. */
export function fromLocalFormula(formula: string, locale: string): string {
  return translate(formula, localStyle(cultureOf(locale)), ENGLISH);
}

const ENGLISH: FormulaStyle = {
  decimal: ".",
  list: ",",
  arrayColumn: ",",
  words: {},
  functions: new Map(),
  sections: {},
};

function localStyle(culture: Culture): FormulaStyle {
  const isSwedish = culture.locale === "sv-SE";
  const [yes, no] = culture.booleans;
  return {
    decimal: culture.decimalSeparator,
    list: culture.listSeparator,
    arrayColumn: culture.listSeparator === ";" ? "\\" : ",",
    words: { TRUE: yes, FALSE: no, ...culture.errors },
    functions: isSwedish ? swedishFunctionNames : new Map(),
    sections: isSwedish
      ? Object.fromEntries(
          ENGLISH_SECTIONS.map((section, index) => [section, SWEDISH_SECTIONS[index] ?? section])
        )
      : {},
  };
}

function translate(formula: string, from: FormulaStyle, to: FormulaStyle): string {
  const words = dictionary(Object.entries(from.words), Object.entries(to.words));
  const functions = dictionary(from.functions, to.functions);
  const number = `\\d+(?:${from.decimal === "." ? "\\." : from.decimal}\\d*)?(?:E[+-]?\\d+)?`;
  const pieces = new RegExp(
    [STRING, QUOTED_SHEET, BRACKETS, ERROR, CELL, WORD, number, "[^]"].join("|"),
    "giu"
  );
  let arrayDepth = 0;
  return formula.replace(pieces, (piece) => {
    if (/^["']./.test(piece)) return piece;
    if (piece.length > 1 && piece.startsWith("[")) return translateBrackets(piece, from, to);
    if (/^\d/.test(piece)) return piece.replace(from.decimal, to.decimal);
    if (/^[\p{L}_#]/u.test(piece)) return translateWord(piece, words, functions);
    arrayDepth += piece === "{" ? 1 : piece === "}" ? -1 : 0;
    return translateSeparator(piece, arrayDepth > 0, from, to);
  });
}

function translateSeparator(
  piece: string,
  inArray: boolean,
  from: FormulaStyle,
  to: FormulaStyle
): string {
  if (inArray) return piece === from.arrayColumn ? to.arrayColumn : piece;
  return piece === from.list ? to.list : piece;
}

function translateWord(
  piece: string,
  words: ReadonlyMap<string, string>,
  functions: ReadonlyMap<string, string>
): string {
  const isCall = piece.endsWith("(");
  const name = isCall ? piece.slice(0, -1).trimEnd() : piece;
  const plain = name.replace(/^(_xlfn\.|_xlws\.)+/i, "").toUpperCase();
  const translated = (isCall ? functions : words).get(plain) ?? words.get(plain);
  return translated === undefined ? piece : translated + piece.slice(name.length);
}

function translateBrackets(piece: string, from: FormulaStyle, to: FormulaStyle): string {
  const sections = dictionary(Object.entries(from.sections), Object.entries(to.sections));
  const section = /#[\p{L} ]+(?=\])/gu;
  const named = piece.replace(section, (word) => sections.get(word.toUpperCase()) ?? word);
  return named.replaceAll(`]${from.list}[`, `]${to.list}[`);
}

/** From what one language writes to what the other writes; one of the two is English and has no entries. */
function dictionary(
  from: Iterable<readonly [string, string]>,
  to: Iterable<readonly [string, string]>
): ReadonlyMap<string, string> {
  const reversed = [...from].map(([english, local]) => [local.toUpperCase(), english] as const);
  const straight = [...to].map(([english, local]) => [english.toUpperCase(), local] as const);
  return new Map([...reversed, ...straight]);
}
