/** The beginnings of the months' names in the languages that plans are written in. */
const months: readonly RegExp[] = [
  /\bjan/i,
  /\bfeb/i,
  /\bmar/i,
  /\bapr/i,
  /\bma[jy]/i,
  /\bjun/i,
  /\bjul/i,
  /\baug/i,
  /\bsep/i,
  /\bo[kc]t/i,
  /\bnov/i,
  /\bdec/i,
];

/** The month of a date: "2024-06-15", "15/6 2024", "15/6". */
const DATE = /(?<!\d)(?:(?:19|20)\d\d-(0[1-9]|1[0-2])-\d\d|\d{1,2}\/(0?[1-9]|1[0-2]))(?![\d/])/gu;

/**
 * The month from 1 to 12 that words name or a date is in; the last of them when there are several, none when there is no
 * month.
 */
export function monthOf(words: string): number | undefined {
  const index = months.findLastIndex((month) => month.test(words));
  const dated = [...words.matchAll(DATE)].map((match) => Number(match[1] ?? match[2]));
  const month = Math.max(index + 1, ...dated);
  return month === 0 ? undefined : month;
}

/** A formula for how many days are left of a month, or that it has passed. */
export function daysLeftFormula(
  lead: string,
  { year, month }: { readonly year: number; readonly month: number },
  words: { readonly daysLeft: string; readonly passed: string }
): string {
  const end = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  const date = `DATE(${year},${month + 1},0)`;
  const left = `${date}-TODAY()&${quoted(words.daysLeft + end)}`;
  return `=${quoted(`${lead} `)}&IF(${date}>=TODAY(),${left},${quoted(words.passed + end)})`;
}

/** Words as a text of a formula. */
export function quoted(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
