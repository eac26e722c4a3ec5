import type { CellAddress } from "./address";
import type { GoalReference } from "./plan";
import { sameWords } from "./sameWords";
import { plainSpaces } from "./unit";

/** What a reference needs to know of a goal to take its whole name, also one with "och" or "samt" in it. */
export interface NamedGoal {
  readonly number: number;
  readonly name: { readonly value: string };
}

/** Other numbered goals, which are not the plan's own: "KF-mål 3", "kommunfullmäktiges övergripande mål 3". */
const OTHER_NAMESPACE =
  /(?:kf(?::s)?|fullmäktiges?|kommunens|regionens|fn(?::s)?|nationella|globalt|globala|agenda 20\d\d|council(?:'s)?|global|sdg)(?: (?:övergripande|strategiska|prioriterade))?(?:[- ]*mål(?:en)?)?[-\s(:]*$/iu;
/** What goes on with such goals: "globala mål 3 Hälsa och mål 13" are two of them, "KF-mål 3 via mål 1" is one. */
const LIST_GOES_ON = /^[^.;()]*(?:,|(?<!\p{L})(?:och|samt|and|og|&))\s*$/iu;
const NUMBERS = "\\d{1,3}[a-h]?(?:\\s*[–-]\\s*\\d{1,3})?";
const REFERENCE = new RegExp(
  "(?<![\\p{L}\\p{N}])(?:mål(?:en|et)?|goals?)\\s*(?:nr\\.?\\s*|:\\s*)?" +
    `(${NUMBERS}(?:(?:\\s*,\\s*(?:och\\s+|and\\s+)?|\\s*(?:och|samt|&|and|og)\\s*)${NUMBERS})*)` +
    "(?![\\p{L}\\p{N}/]|[.,]\\d|\\s*(?:%|procent|m?n?kr|tkr|milj))",
  "giu"
);
/** Longer ranges are something else than goals. */
const MAX_RANGE = 30;
const NAME = /^\s*[:–-]?\s*["”]?(\p{Lu}[^.,;:()"”\n]*)/u;
/** "och" stands in names, "Trygghet och säkerhet", but before such words the sentence goes on. */
const AFTER_NAME =
  /\s+(?:samt(?:\s.*)?|(?:och|eller|and|og)(?:\s+(?:via|genom|inom|i|med|på|av|även|delvis|ordinarie|arbetet?|through|within|by)\s.*)?)$/u;
const MAX_TEXT = 10_000;
const MAX_NAMESPACE = 80;

/**
 * Finds the plan's goals that a text names: "(mål 2)", "mål 5 Energi och mål 7 Ekonomistyrning", "mål 1, 3 och 5",
 * "mål 1–3". The name is what stands after the number with a capital letter; where `goals` has that number and the text
 * goes on with its name, the name is taken whole.
 */
export function readGoalReferences(
  text: string,
  cell: CellAddress,
  goals: readonly NamedGoal[] = []
): readonly GoalReference[] {
  const plain = plainSpaces(text.slice(0, MAX_TEXT));
  return ownReferences(plain).flatMap((match) => {
    const numbers = numbersIn(match[1] ?? "");
    const rest = plain.slice(match.index + match[0].length);
    return numbers.map((number, index) =>
      reference(number, cell, index === numbers.length - 1 ? rest : "", goals)
    );
  });
}

/** Reads a cell of a column of goals, where "2", "2, 5", "5 Energi" or a goal's name alone refers to it. */
export function readGoalCell(
  text: string,
  cell: CellAddress,
  goals: readonly NamedGoal[]
): readonly GoalReference[] {
  const written = readGoalReferences(text, cell, goals);
  if (written.length > 0) return written;
  const named = goals.find(({ name }) => name.value !== "" && sameWords(name.value, text));
  return named === undefined
    ? readGoalReferences(`mål ${text}`, cell, goals)
    : [{ number: named.number, name: text.trim(), cell }];
}

function ownReferences(plain: string): readonly RegExpExecArray[] {
  const own: RegExpExecArray[] = [];
  let otherEnd: number | undefined;
  for (const match of plain.matchAll(REFERENCE)) {
    const before = plain.slice(Math.max(0, match.index - MAX_NAMESPACE), match.index);
    const goesOn = otherEnd !== undefined && LIST_GOES_ON.test(plain.slice(otherEnd, match.index));
    const isOther = goesOn || OTHER_NAMESPACE.test(before);
    otherEnd = isOther ? match.index + match[0].length : undefined;
    if (!isOther) own.push(match);
  }
  return own;
}

/** The numbers of "1, 3 och 5", "1–3" and, with the letter of a criterion, "8A". */
function numbersIn(list: string): readonly number[] {
  return [...list.matchAll(/(\d+)[a-h]?(?:\s*[–-]\s*(\d+))?/giu)].flatMap((match) => {
    const first = Number(match[1]);
    const last = match[2] === undefined ? first : Number(match[2]);
    const count = last - first + 1;
    if (count < 1 || count > MAX_RANGE) return [first, last];
    return Array.from({ length: count }, (_, index) => first + index);
  });
}

function reference(
  number: number,
  cell: CellAddress,
  rest: string,
  goals: readonly NamedGoal[]
): GoalReference {
  const name = nameFrom(rest, number, goals);
  return { number, cell, ...(name === undefined ? {} : { name }) };
}

function nameFrom(rest: string, number: number, goals: readonly NamedGoal[]): string | undefined {
  const known = goals.find((goal) => goal.number === number)?.name.value;
  const written = rest.replace(/^\s*[:–-]?\s*["”]?/u, "");
  if (known !== undefined && startsWithWord(written, known)) return written.slice(0, known.length);
  const untilNext = (NAME.exec(rest)?.[1] ?? "").split(/\s(?:mål|goal)\s*\d/iu)[0] ?? "";
  const name = untilNext.replace(AFTER_NAME, "").trim();
  // A single letter is a criterion's: "mål 7 B".
  return name.length < 2 ? undefined : name;
}

function startsWithWord(text: string, word: string): boolean {
  const next = text.charAt(word.length);
  return (
    word !== "" && text.toLowerCase().startsWith(word.toLowerCase()) && !/[\p{L}\p{N}]/u.test(next)
  );
}
