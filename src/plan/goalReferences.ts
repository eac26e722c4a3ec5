import type { CellAddress } from "./address";
import type { GoalReference } from "./plan";
import { plainSpaces } from "./unit";

/** What a reference needs to know of a goal to take its whole name, also one with "och" or "samt" in it. */
export interface NamedGoal {
  readonly number: number;
  readonly name: { readonly value: string };
}

/** Other numbered goals, which are not the plan's own. */
const OTHER_NAMESPACE =
  /(?:kf|kommunfullmäktiges|fullmäktiges|globala|globalt|agenda 2030|council|global)[- ]*$/iu;
const REFERENCE =
  /(?<![\p{L}\p{N}])(?:mål(?:en|et)?|goals?)\s*(?:nr\.?\s*)?(\d{1,3}(?:(?:\s*,\s*|\s*(?:och|samt|&|and|og)\s*)\d{1,3})*)(?![\p{L}\p{N}/]|[.,]\d|\s*(?:%|procent|m?n?kr|tkr|milj))/giu;
const NAME = /^\s*[:–-]?\s*(\p{Lu}[^.,;:()\n]*)/u;
/** "och" stands in names, "Trygghet och säkerhet", but before such words the sentence goes on. */
const AFTER_NAME =
  /\s+(?:samt\s.*|(?:och|eller|and|og)(?:\s+(?:via|genom|inom|i|med|på|av|även|delvis|ordinarie|arbetet?|through|within|by)\s.*)?)$/u;
const MAX_TEXT = 10_000;

/**
 * Finds the plan's goals that a text names: "(mål 2)", "mål 5 Energi och mål 7 Ekonomistyrning", "mål 1, 3 och 5".
 * The name is what stands after the number with a capital letter; where `goals` has that number and the text goes on
 * with its name, the name is taken whole.
 */
export function readGoalReferences(
  text: string,
  cell: CellAddress,
  goals: readonly NamedGoal[] = []
): readonly GoalReference[] {
  const plain = plainSpaces(text.slice(0, MAX_TEXT));
  const found = [...plain.matchAll(REFERENCE)].filter(
    (match) => !OTHER_NAMESPACE.test(plain.slice(0, match.index))
  );
  return found.flatMap((match) => {
    const numbers = (match[1] ?? "").match(/\d+/gu)?.map(Number) ?? [];
    const rest = plain.slice(match.index + match[0].length);
    return numbers.map((number, index) =>
      reference(number, cell, index === numbers.length - 1 ? rest : "", goals)
    );
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
  const written = rest.replace(/^\s*[:–-]?\s*/u, "");
  if (known !== undefined && startsWithWord(written, known)) return written.slice(0, known.length);
  const untilNext = (NAME.exec(rest)?.[1] ?? "").split(/\s(?:mål|goal)\s*\d/iu)[0] ?? "";
  const name = untilNext.replace(AFTER_NAME, "").trim();
  return name === "" ? undefined : name;
}

function startsWithWord(text: string, word: string): boolean {
  const next = text.charAt(word.length);
  return (
    word !== "" && text.toLowerCase().startsWith(word.toLowerCase()) && !/[\p{L}\p{N}]/u.test(next)
  );
}
