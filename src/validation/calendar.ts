const MONTHS: readonly RegExp[] = [
  /\bjan(uari|uary)?\b/iu,
  /\bfeb(ruari|ruary)?\b/iu,
  /\b(mars|march)\b/iu,
  /\bapril?\b/iu,
  /\b(maj|may)\b/iu,
  /\b(juni|june)\b/iu,
  /\b(juli|july)\b/iu,
  /\baug(usti|ust)?\b/iu,
  /\bsept?(ember)?\b/iu,
  /\bo[ck]t(ober)?\b/iu,
  /\bnov(ember)?\b/iu,
  /\bdec(ember)?\b/iu,
];

const TURN_OF_YEAR = /årsskifte|nyår|turn of the year|end of the year|year[- ]end|slutet av året/iu;
const NEXT_YEAR = /nästa år|året efter|påföljande år|nästföljande|following year|next year/iu;
const AFTER_SUMMER = /efter sommaren|höst|autumn|after the summer/iu;
const MONTHS_IN_YEAR = 12;
/** The month of a date: "2024-06-15", "15/6 2024", "15/6". */
const DATE = /(?<!\d)(?:(?:19|20)\d\d-(0[1-9]|1[0-2])-\d\d|\d{1,2}\/(0?[1-9]|1[0-2]))(?![\d/])/gu;

/**
 * The month that words about time name last, counted from January of the year they speak of: 11 is November,
 * 13 is January of the next year, 12.5 the turn of the year. Undefined when no time is understood.
 */
export function monthOf(words: string): number | undefined {
  if (TURN_OF_YEAR.test(words)) return MONTHS_IN_YEAR + 0.5;
  const named = MONTHS.flatMap((pattern, index) => (pattern.test(words) ? index + 1 : []));
  const dated = [...words.matchAll(DATE)].map((match) => Number(match[1] ?? match[2]));
  const month = named.length + dated.length > 0 ? Math.max(...named, ...dated) : undefined;
  if (NEXT_YEAR.test(words)) return MONTHS_IN_YEAR + (month ?? 1);
  if (month !== undefined) return month;
  return AFTER_SUMMER.test(words) ? 9 : undefined;
}
