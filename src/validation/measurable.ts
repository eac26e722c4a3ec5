import type { Criterion } from "../plan/plan";

/** Numbers that measure nothing: case numbers, years, dates, references to goals and to the law. */
const NOT_MEASURES = [
  /\b\p{Lu}{2,}[ -]?\d{4}\/\d+(-\d+)*/gu,
  /\b(mål|goal|punkt|kapitel|kap|bilaga|del|steg|fas)\.?\s+\d+(\s*(och|,|and)\s*\d+)*/giu,
  /\b\d+\s*(kap\.|§)/giu,
  /\b(19|20)\d\d[–-](19|20)?\d\d\b/gu,
  /\b\d{1,2}\s+(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)\b/giu,
  /\b(19|20)\d\d\b(?!\s*(procent|%|personer|elever|platser|bostäder|kr|mnkr|tkr))/gu,
];

const NUMBER = /\d/u;
const COUNT_WORDS =
  /\b(minst|högst|max|maximalt|upp till|at least|at most)\s+(två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|two|three|four|five|six|seven|eight|nine|ten)(?!\p{L})/iu;
const FRACTION_WORDS = /\b(halveras|fördubblas|hälften|dubbelt så|samtliga|halved|doubled)\b/iu;

function withoutOtherNumbers(text: string): string {
  return NOT_MEASURES.reduce((rest, pattern) => rest.replace(pattern, " "), text);
}

/** True when a text states a level to reach: a figure that is no year, date or reference, or a count in words. */
export function statesLevel(text: string): boolean {
  return (
    NUMBER.test(withoutOtherNumbers(text)) || COUNT_WORDS.test(text) || FRACTION_WORDS.test(text)
  );
}

/** True when fulfilment of a criterion can be measured against a stated target. */
export function isMeasurable({ text, target }: Criterion): boolean {
  return statesLevel(text.value) || (target !== undefined && /\d/u.test(target.value));
}
