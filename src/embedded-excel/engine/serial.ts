const MILLISECONDS_A_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Serial 60 is 29 February 1900, a day that was not: Excel keeps the error of Lotus 1-2-3. */
const FIRST_TRUE_SERIAL = 61;
const LAST_YEAR = 9999;

/**
 * The serial of a date in the 1900 system; month and day count from one.
 * @returns undefined when there is no such day or Excel has no serial for it (before 1900, after 9999).
 */
export function serialOfDate(year: number, month: number, day: number): number | undefined {
  if (year < 1900 || year > LAST_YEAR) return undefined;
  const time = new Date(Date.UTC(year, month - 1, day));
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return undefined;
  const days = Math.round((time.getTime() - EPOCH) / MILLISECONDS_A_DAY);
  return days < FIRST_TRUE_SERIAL ? days - 1 : days;
}
