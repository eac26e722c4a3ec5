import type { ProgrammePoint, Text } from "../../plan/plan";
import { finding, say } from "../describe";
import type { Finding } from "../finding";
import { groupBy } from "../groups";
import { readHandling } from "../handling";
import { decided, NOTHING_TO_CHECK, type Rule } from "../rule";
import { isSlipOf } from "../words";

const ID = "wording-inconsistent";

/** Openings of fewer words are too short to tell a slip from something else. */
const FEWEST_WORDS = 4;
/** What is called the usual wording stands at least this often, and this many times as often as the other. */
const FEWEST_USUAL = 3;
const TIMES = 2;
/** Forms of one word begin alike: "internt" and "externt" are two. */
const SAME_BEGINNING = 4;
/** Wordings are compared with so many of the most usual ones. */
const MOST_USUAL = 30;

/** How the handlings of some points begin, up to their first number: that of a goal, a year or a case. */
interface Wording {
  readonly words: readonly string[];
  readonly points: readonly { readonly number: number; readonly text: Text }[];
}

function openingOf(text: string): string {
  return text.split(/\d|[.;:]\s/u, 1)[0]?.trim() ?? "";
}

function wordingsOf(points: readonly ProgrammePoint[]): Wording[] {
  const texts = points.flatMap(({ number, handling }) =>
    handling === undefined ? [] : { number, text: handling }
  );
  return [...groupBy(texts, ({ text }) => openingOf(text.value))]
    .map(([opening, group]) => ({ words: opening.match(/[\p{L}\p{N}-]+/gu) ?? [], points: group }))
    .filter(({ words }) => words.length >= FEWEST_WORDS)
    .toSorted((a, b) => b.points.length - a.points.length);
}

/** The place of the only word that differs, if it is a form of the other: no name, and nothing that moves the work in time. */
function slipBetween(rare: Wording, usual: Wording): number | undefined {
  if (rare.words.length !== usual.words.length) return undefined;
  const places = rare.words.flatMap((word, index) => (word === usual.words[index] ? [] : index));
  const [place] = places;
  if (place === undefined || place === 0 || places.length > 1) return undefined;
  const [word = "", right = ""] = [rare.words[place], usual.words[place]];
  const isName = [word, right].some((one) => /^\p{Lu}/u.test(one));
  const isForm = isSlipOf(word, right) && right.startsWith(word.slice(0, SAME_BEGINNING));
  return !isName && isForm && saySame(rare, usual) ? place : undefined;
}

function saySame(...wordings: readonly Wording[]): boolean {
  const [signs, others] = wordings.map(({ words }) =>
    JSON.stringify(readHandling(words.join(" ")))
  );
  return signs === others;
}

function report(rare: Wording, usual: Wording, place: number): Finding {
  const start = Math.min(place, rare.words.length - 2);
  const show = ({ words }: Wording) => words.slice(start, start + 2).join(" ");
  const values = {
    rare: show(rare),
    usual: show(usual),
    count: rare.points.length,
    usualCount: usual.points.length,
    points: rare.points.map(({ number }) => number).join(", "),
  };
  return finding({
    rule: ID,
    severity: "info",
    verdict: "consistent",
    cells: rare.points.map(({ text }) => text.cell),
    message: say("wording-inconsistent.message", values),
  });
}

function usualFor(rare: Wording, wordings: readonly Wording[]): Finding[] {
  const least = Math.max(FEWEST_USUAL, TIMES * rare.points.length);
  for (const usual of wordings.slice(0, MOST_USUAL)) {
    if (usual.points.length < least) return [];
    const place = slipBetween(rare, usual);
    if (place !== undefined) return [report(rare, usual, place)];
  }
  return [];
}

/**
 * Tells a wording of handlings that differs from a more usual one by one or two letters of one word. Compared are the
 * openings up to the first number, so that goals and years do not count.
 */
export const wordingInconsistent: Rule = {
  id: ID,
  check: ({ plan: { points } }) => {
    const wordings = wordingsOf(points);
    if (wordings.length === 0) return NOTHING_TO_CHECK;
    return decided(
      wordings.flatMap((rare) => usualFor(rare, wordings)),
      1
    );
  },
};
