import type { Recognised } from "./recognised";

const SECONDS_A_DAY = 86_400;

/** A time of day ("12:30", "2:05:09.5", "12:30 PM") or a duration ("36:00") as a part of a day. */
export function parseTypedTime(text: string): Recognised | undefined {
  const pattern = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}(?:[.,]\d{1,3})?))?(?:\s+([AP])M?)?$/i;
  const parts = pattern.exec(text);
  if (parts === null) return undefined;
  const [, hourText, minuteText, secondText, half] = parts;
  const [hour, minute] = [Number(hourText), Number(minuteText)];
  const second = Number((secondText ?? "0").replace(",", "."));
  if (minute > 59 || second >= 60 || (half !== undefined && (hour < 1 || hour > 12)))
    return undefined;
  const value = (hourOfDay(hour, half) * 3600 + minute * 60 + second) / SECONDS_A_DAY;
  return { value, numberFormat: formatOfTime(value, secondText, half) };
}

function hourOfDay(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toUpperCase() === "P" ? 12 : 0);
}

function formatOfTime(value: number, second: string | undefined, half: string | undefined): string {
  if (half !== undefined) return second === undefined ? "h:mm AM/PM" : "h:mm:ss AM/PM";
  if (value >= 1) return "[h]:mm:ss";
  if (second === undefined) return "h:mm";
  return /[.,]/.test(second) ? "mm:ss.0" : "h:mm:ss";
}
