import { serialOfDate } from "../../engine/serial";
import { isDateFormat } from "../../engine/numberFormat";
import type { FilterCell } from "./filterCell";
import { FILTER_MONTHS } from "../../model/filterMonths";

const PERIODS = [
  "LastMonth",
  "LastQuarter",
  "LastWeek",
  "LastYear",
  "NextMonth",
  "NextQuarter",
  "NextWeek",
  "NextYear",
  "ThisMonth",
  "ThisQuarter",
  "ThisWeek",
  "ThisYear",
  "Today",
  "Tomorrow",
  "YearToDate",
  "Yesterday",
] as const;

/** `Excel.DynamicFilterCriteria`. */
export const DYNAMIC_CRITERIA: readonly string[] = [
  "AboveAverage",
  "BelowAverage",
  ...FILTER_MONTHS.map((month) => `AllDatesInPeriod${month}`),
  ...[1, 2, 3, 4].map((quarter) => `AllDatesInPeriodQuarter${quarter}`),
  ...PERIODS,
];

/** Days as serials, the last one included. */
interface Days {
  readonly first: number;
  readonly last: number;
}

/** Which cells a dynamic criterion keeps. `now` gives the day by its local date. */
export function dynamicTest(
  criteria: string,
  cells: readonly FilterCell[],
  now: Date
): (cell: FilterCell) => boolean {
  if (criteria === "AboveAverage" || criteria === "BelowAverage")
    return averageTest(criteria, cells);
  const inYear = /^AllDatesInPeriod(?:Quarter(\d)|(.+))$/.exec(criteria);
  if (inYear !== null) return monthTest(inYear[1], inYear[2] ?? "");
  const { first, last } = daysOf(criteria, now);
  return (cell) =>
    isDate(cell) && Math.floor(cell.value) >= first && Math.floor(cell.value) <= last;
}

function isDate(cell: FilterCell): cell is FilterCell & { readonly value: number } {
  return typeof cell.value === "number" && isDateFormat(cell.format.numberFormat);
}

function averageTest(
  criteria: string,
  cells: readonly FilterCell[]
): (cell: FilterCell) => boolean {
  const numbers = cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const average = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  return criteria === "AboveAverage"
    ? ({ value }) => typeof value === "number" && value > average
    : ({ value }) => typeof value === "number" && value < average;
}

function monthTest(quarter: string | undefined, month: string): (cell: FilterCell) => boolean {
  const wanted = FILTER_MONTHS.indexOf(month);
  return (cell) => {
    if (!isDate(cell)) return false;
    const own = dateOfSerial(cell.value).getUTCMonth();
    return quarter === undefined ? own === wanted : Math.floor(own / 3) + 1 === Number(quarter);
  };
}

const MILLISECONDS_A_DAY = 86_400_000;
const DAYS_BEFORE_1970 = 25_569;

/** The point in time of a serial, as if it were in UTC; right from 1 March 1900. */
export function dateOfSerial(serial: number): Date {
  return new Date(Math.round((serial - DAYS_BEFORE_1970) * MILLISECONDS_A_DAY));
}

/** The serial of a day; months beyond the year count on. */
function serialAt(year: number, month: number, day = 1): number {
  const date = new Date(Date.UTC(year, month, day));
  return serialOfDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()) ?? 0;
}

const OFFSETS = { Last: -1, This: 0, Next: 1 } as const;

function daysOf(criteria: string, now: Date): Days {
  const [year, month] = [now.getFullYear(), now.getMonth()];
  const today = serialAt(year, month, now.getDate());
  const parts = /^(Last|This|Next)(Week|Month|Quarter|Year)$/.exec(criteria);
  if (parts === null) return dayOf(criteria, today, serialAt(year, 0));
  const step = OFFSETS[parts[1] as keyof typeof OFFSETS];
  switch (parts[2]) {
    case "Week": {
      // Excel's weeks begin on Sunday here, whatever the locale.
      const first = today - now.getDay() + 7 * step;
      return { first, last: first + 6 };
    }
    case "Month":
      return months(year, month + step, 1);
    case "Quarter":
      return months(year, (Math.floor(month / 3) + step) * 3, 3);
    default:
      return months(year + step, 0, 12);
  }
}

function months(year: number, month: number, count: number): Days {
  return { first: serialAt(year, month), last: serialAt(year, month + count) - 1 };
}

function dayOf(criteria: string, today: number, newYear: number): Days {
  if (criteria === "YearToDate") return { first: newYear, last: today };
  const day = criteria === "Yesterday" ? today - 1 : criteria === "Tomorrow" ? today + 1 : today;
  return { first: day, last: day };
}
