import type { Culture } from "./culture";
import { cultureOf } from "./culture";

/** The words and letters of number formats that a language of Excel writes in its own way. */
interface FormatWords {
  readonly general: string;
  readonly letters: Readonly<Record<string, string>>;
  readonly colors: Readonly<Record<string, string>>;
}

const NORDIC_LETTERS = { y: "å", h: "t" };

const ENGLISH: FormatWords = { general: "General", letters: {}, colors: {} };
const WORDS: Readonly<Record<string, FormatWords>> = {
  sv: {
    general: "Standard",
    letters: NORDIC_LETTERS,
    colors: {
      black: "Svart",
      blue: "Blå",
      cyan: "Cyan",
      green: "Grön",
      magenta: "Magenta",
      red: "Röd",
      white: "Vit",
      yellow: "Gul",
      color: "Färg",
    },
  },
  da: { general: "Standard", letters: NORDIC_LETTERS, colors: {} },
  nb: { general: "Standard", letters: NORDIC_LETTERS, colors: {} },
  fi: { general: "Yleinen", letters: { y: "v", m: "k", d: "p", h: "t" }, colors: {} },
  de: { general: "Standard", letters: { y: "j", d: "t" }, colors: {} },
  fr: { general: "Standard", letters: { y: "a", d: "j" }, colors: {} },
};

const wordsOf = (culture: Culture): FormatWords => WORDS[culture.locale.slice(0, 2)] ?? ENGLISH;
const isHardSpace = (text: string): boolean => text === "\u00a0" || text === "\u202f";

/** Quoted and escaped text, skips and fills, bracketed parts, runs of letters, and every other character by itself. */
const PIECES = /"[^"]*"?|\\[^]|[_*][^]|\[[^\]]*\]|AM\/PM|A\/P|[\p{L}]+|[^]/giu;
const LITERAL = /^["\\_*]/;

/** A number format in US codes, written as the user's Excel shows it: "#,##0.00" is "# ##0,00" in Swedish. */
export function toLocalFormat(code: string, locale: string): string {
  const culture = cultureOf(locale);
  const words = wordsOf(culture);
  return rewrite(code, (piece, before, after) => {
    if (piece.startsWith("[")) return translateBracket(piece, words.colors, words.letters);
    if (piece.toLowerCase() === "general") return words.general;
    if (piece === ",")
      return isPlaceholder(before) || before === "," ? culture.groupSeparator : piece;
    if (piece === ".") return isDecimalPoint(before, after) ? culture.decimalSeparator : piece;
    if (isHardSpace(piece)) return `\\${piece}`;
    return isWord(piece) ? replaceLetters(piece, words.letters) : piece;
  });
}

/** A number format as the user's Excel shows it, in US codes: "åååå-mm-dd" of Swedish is "yyyy-mm-dd". */
export function fromLocalFormat(code: string, locale: string): string {
  const culture = cultureOf(locale);
  const words = wordsOf(culture);
  return rewrite(code, (piece, before, after) => {
    if (piece.startsWith("["))
      return translateBracket(piece, invert(words.colors), invert(words.letters));
    if (piece.toLowerCase() === words.general.toLowerCase()) return "General";
    if (piece === culture.decimalSeparator && isDecimalPoint(before, after)) return ".";
    if (isGroup(piece, before, culture.groupSeparator)) return ",";
    return isWord(piece) ? replaceLetters(piece, invert(words.letters)) : piece;
  });
}

function rewrite(
  code: string,
  translate: (piece: string, before: string, after: string) => string
): string {
  const pieces = code.match(PIECES) ?? [];
  const translated = pieces.map((piece, index) =>
    LITERAL.test(piece) ? piece : translate(piece, pieces[index - 1] ?? "", pieces[index + 1] ?? "")
  );
  return translated.join("");
}

const isPlaceholder = (piece: string): boolean => /^[0#?]$/.test(piece);

/** A point between placeholders is the decimal point; between date codes it is only a separator. */
const isDecimalPoint = (before: string, after: string): boolean =>
  isPlaceholder(after) || (isPlaceholder(before) && !isWord(after));

/** In number formats the separator groups or, behind the last digit, scales; elsewhere it is only a character. */
const isGroup = (piece: string, before: string, separator: string): boolean =>
  piece === separator && (isPlaceholder(before) || before === separator);

const isWord = (piece: string): boolean => /^\p{L}+$/u.test(piece);

const DATE_LETTERS = ["y", "m", "d", "h", "s"];

/** Replaces the letters of date codes. A word with any other letter, such as an unquoted "kr", is no date code. */
function replaceLetters(word: string, letters: Readonly<Record<string, string>>): string {
  const isCode = Array.from(word.toLowerCase()).every(
    (letter) => letter in letters || DATE_LETTERS.includes(letter)
  );
  return isCode ? word.replace(/\p{L}/gu, (letter) => replaceLetter(letter, letters)) : word;
}

function replaceLetter(letter: string, letters: Readonly<Record<string, string>>): string {
  const replacement = letters[letter.toLowerCase()];
  if (replacement === undefined) return letter;
  return letter === letter.toLowerCase() ? replacement : replacement.toUpperCase();
}

/** A colour ("[Red]", "[Color 5]") or a duration ("[h]"); conditions and locale tags are the same in every language. */
function translateBracket(
  piece: string,
  colors: Readonly<Record<string, string>>,
  letters: Readonly<Record<string, string>>
): string {
  const [, name = "", number = ""] = /^\[(\p{L}+)(\s?\d*)\]$/u.exec(piece) ?? [];
  const color = colors[name.toLowerCase()];
  if (color !== undefined) return `[${color}${number}]`;
  return /^(\p{L})\1*$/iu.test(name) ? `[${replaceLetters(name, letters)}]` : piece;
}

function invert(words: Readonly<Record<string, string>>): Record<string, string> {
  const capital = (word: string): string =>
    word.length > 1 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  return Object.fromEntries(
    Object.entries(words).map(([english, local]) => [local.toLowerCase(), capital(english)])
  );
}
