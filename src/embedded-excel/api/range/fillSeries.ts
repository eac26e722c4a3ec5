import type { CellValue } from "../../model/cell";
import type { FillType } from "./autoFill";

/** The value that is `step` cells after the first of the source. */
type Series = (step: number) => CellValue;

/** How a source goes on when it is filled, or `null` when its values repeat. */
export function seriesOf(
  values: readonly CellValue[],
  type: FillType,
  isDate: boolean
): Series | null {
  if (type === "FillCopy" || type === "FillValues" || type === "FillFormats") return null;
  const numbers = values.filter((value): value is number => typeof value === "number");
  if (numbers.length === values.length) return ofNumbers(numbers, type, isDate);
  const texts = values.filter((value): value is string => typeof value === "string");
  return texts.length === values.length ? ofTexts(texts) : null;
}

function ofNumbers(numbers: readonly number[], type: FillType, isDate: boolean): Series | null {
  const [first = 0, second] = numbers;
  const last = numbers.at(-1) ?? first;
  const after = numbers.length - 1;
  if (type === "FillWeekdays") return (step) => weekdaysAfter(last, step - after);
  if (type === "FillMonths") return (step) => monthsAfter(last, step - after);
  if (type === "FillYears") return (step) => monthsAfter(last, 12 * (step - after));
  if (second === undefined) {
    const stays = type === "FillDefault" && !isDate;
    return stays ? null : (step) => first + step;
  }
  const difference = (last - first) / after;
  return (step) => first + difference * step;
}

/** Serials of Saturday and Sunday leave 0 and 1 when divided by seven. */
function weekdaysAfter(serial: number, count: number): number {
  let day = serial;
  for (let left = count; left > 0;) {
    day += 1;
    if (Math.floor(day) % 7 > 1) left -= 1;
  }
  return day;
}

const EPOCH = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;

/** The same day of a later month, or its last day. Serials from March 1900. */
function monthsAfter(serial: number, count: number): number {
  const date = new Date(EPOCH + Math.floor(serial) * MILLISECONDS_A_DAY);
  const month = date.getUTCMonth() + count;
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const day = Math.min(date.getUTCDate(), lastDay);
  return (Date.UTC(date.getUTCFullYear(), month, day) - EPOCH) / MILLISECONDS_A_DAY;
}

const LISTS: readonly (readonly string[])[] = [
  ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
];

/** Days and months go on; so does a text that ends in a number, such as "Item 1". */
function ofTexts(texts: readonly string[]): Series | null {
  return ofList(texts) ?? ofNumbered(texts);
}

function ofList(texts: readonly string[]): Series | null {
  const list = LISTS.find((candidate) => texts.every((text) => placeIn(candidate, text) >= 0));
  const [first, second] = texts;
  if (list === undefined || first === undefined) return null;
  const start = placeIn(list, first);
  const by = second === undefined ? 1 : placeIn(list, second) - start;
  return (step) => list[(((start + by * step) % list.length) + list.length) % list.length] ?? "";
}

const placeIn = (list: readonly string[], text: string): number =>
  list.findIndex((name) => name.toLowerCase() === text.toLowerCase());

function ofNumbered(texts: readonly string[]): Series | null {
  const parts = texts.map((text) => /^(.*?)(\d{1,9})$/.exec(text));
  const [first] = parts;
  const stem = first?.[1];
  if (stem === undefined || parts.some((part) => part?.[1] !== stem)) return null;
  const numbers = parts.map((part) => Number(part?.[2]));
  const [from = 0, next] = numbers;
  const by = next === undefined ? 1 : next - from;
  return (step) => `${stem}${from + by * step}`;
}
