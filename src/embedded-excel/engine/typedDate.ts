import type { Culture } from "./culture";
import { serialOfDate } from "./serial";
import { parseTypedTime } from "./typedTime";
import type { Recognised } from "./recognised";

const SYSTEM_DATE = "m/d/yyyy";
/** Two-digit years below this are in the 2000s (Windows' default for Excel). */
const CENTURY_TURN = 30;

interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly numberFormat: string;
}

/**
 * A date, a time, or both, as a person types them in a culture. All-numeric dates take the system's date format, those
 * with a month's name "d-mmm-yy", those without a year "d-mmm".
 * @param currentYear year of a date typed without one
 */
export function parseTypedDate(
  text: string,
  culture: Culture,
  currentYear?: number
): Recognised | undefined {
  const time = parseTypedTime(text);
  if (time !== undefined) return time;
  const [, date = text, clock] = /^(.*\d)\s+(\d{1,2}:.+)$/.exec(text) ?? [];
  const parts = parseDay(date, culture, currentYear);
  const serial = parts && serialOfDate(parts.year, parts.month, parts.day);
  if (parts === undefined || serial === undefined) return undefined;
  if (clock === undefined) return { value: serial, numberFormat: parts.numberFormat };
  const within = parseTypedTime(clock);
  if (within === undefined || within.value >= 1) return undefined;
  return { value: serial + within.value, numberFormat: `${SYSTEM_DATE} h:mm` };
}

function parseDay(
  text: string,
  culture: Culture,
  currentYear: number | undefined
): DateParts | undefined {
  return (
    parseYearFirst(text) ??
    parseNumeric(text, culture, currentYear) ??
    parseNamed(text, culture, currentYear)
  );
}

function parseYearFirst(text: string): DateParts | undefined {
  const [, year, , month, day] = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  return { year: Number(year), month: Number(month), day: Number(day), numberFormat: SYSTEM_DATE };
}

function parseNumeric(
  text: string,
  culture: Culture,
  currentYear: number | undefined
): DateParts | undefined {
  const separators = culture.shortDate.includes(".") ? "[-/.]" : "[-/]";
  const pattern = new RegExp(`^(\\d{1,2})(${separators})(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?$`);
  const [, first, , second, third] = pattern.exec(text) ?? [];
  if (first === undefined || second === undefined) return undefined;
  if (third === undefined) return inThisYear(Number(first), Number(second), culture, currentYear);
  const isYearFirst = culture.dateOrder === "ymd" && third.length === 2;
  if (isYearFirst) return numericDate(fullYear(first), Number(second), Number(third));
  const [month, day] = culture.dateOrder === "mdy" ? [first, second] : [second, first];
  return numericDate(fullYear(third), Number(month), Number(day));
}

const numericDate = (year: number, month: number, day: number): DateParts => ({
  year,
  month,
  day,
  numberFormat: SYSTEM_DATE,
});

function inThisYear(
  first: number,
  second: number,
  culture: Culture,
  year: number | undefined
): DateParts | undefined {
  if (year === undefined) return undefined;
  const [month, day] = culture.dateOrder === "mdy" ? [first, second] : [second, first];
  return { year, month, day, numberFormat: "d-mmm" };
}

/** "1 maj 2024", "5-May", "May 5, 2024", "maj 2024": a month's name with a day, a year or both. */
function parseNamed(
  text: string,
  culture: Culture,
  currentYear: number | undefined
): DateParts | undefined {
  const dayFirst = /^(\d{1,2})[-\s](\p{L}{3,})\.?(?:[-\s](\d{4}|\d{2}))?$/u.exec(text);
  if (dayFirst !== null)
    return namedDay(dayFirst[2], dayFirst[1], dayFirst[3], culture, currentYear);
  const [, name, day, year] = /^(\p{L}{3,})\.?[-\s](\d{1,2})(?:,?\s(\d{4}))?$/u.exec(text) ?? [];
  const isDay = Number(day) <= 31 && (culture.dateOrder === "mdy" || year !== undefined);
  return isDay ? namedDay(name, day, year, culture, currentYear) : namedMonth(text, culture);
}

function namedDay(
  name: string | undefined,
  day: string | undefined,
  typedYear: string | undefined,
  culture: Culture,
  currentYear: number | undefined
): DateParts | undefined {
  const month = monthNumber(name, culture);
  const year = typedYear === undefined ? currentYear : fullYear(typedYear);
  if (month === undefined || year === undefined) return undefined;
  return {
    year,
    month,
    day: Number(day),
    numberFormat: typedYear === undefined ? "d-mmm" : "d-mmm-yy",
  };
}

function namedMonth(text: string, culture: Culture): DateParts | undefined {
  const [, name, year] = /^(\p{L}{3,})\.?[-\s](\d{4}|\d{2})$/u.exec(text) ?? [];
  const month = monthNumber(name, culture);
  if (month === undefined || year === undefined) return undefined;
  return { year: fullYear(year), month, day: 1, numberFormat: "mmm-yy" };
}

function monthNumber(name: string | undefined, culture: Culture): number | undefined {
  const wanted = name?.toLowerCase();
  const isMonth = (month: string): boolean => month.toLowerCase().replace(/\.$/, "") === wanted;
  const index = Math.max(
    culture.monthNames.findIndex(isMonth),
    culture.shortMonthNames.findIndex(isMonth)
  );
  return index < 0 ? undefined : index + 1;
}

function fullYear(typed: string): number {
  const year = Number(typed);
  if (typed.length > 2) return year;
  return year < CENTURY_TURN ? 2000 + year : 1900 + year;
}
