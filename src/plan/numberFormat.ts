import type { Unit } from "./figure";
import { findUnit } from "./unit";

/** What a number format says about the figure it shows. */
export interface NumberFormat {
  /** Decimals shown; undefined for formats that do not fix them, such as General or a fraction. */
  readonly decimals?: number;
  readonly percent: boolean;
  /** True when digits are shown in groups of three. */
  readonly grouped: boolean;
  /** How many times the format divides by a thousand: one for each comma after the last digit. */
  readonly thousands: number;
  readonly date: boolean;
  /** Unit named in the format: `0.0 "mnkr"`. */
  readonly unit?: Unit;
}

const LITERAL = /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]/gu;
const INVISIBLE = /\[[^\]]*\]|[_*]./gu;

/** A workbook has few formats and many cells: what was read is kept, up to a bound. */
const MAX_REMEMBERED = 500;
const remembered = new Map<string, NumberFormat>();

/** Reads a number format in US codes, first section only: "#,##0.0", "0.00%", `#,##0 "kr"`. */
export function readNumberFormat(code: string): NumberFormat {
  const known = remembered.get(code);
  if (known !== undefined) return known;
  const read = parseFormat(code);
  if (remembered.size < MAX_REMEMBERED) remembered.set(code, read);
  return read;
}

function parseFormat(code: string): NumberFormat {
  const section = firstSection(code);
  const named = [...section.matchAll(LITERAL)]
    .map((found) => found[1] ?? found[2] ?? found[3] ?? "")
    .join("");
  const unit = findUnit(named);
  const codes = section.replace(LITERAL, "").replace(INVISIBLE, "");
  const decimals = shownDecimals(codes);
  return {
    percent: codes.includes("%"),
    grouped: /[0#],[0#]/u.test(codes),
    thousands: /[0#?](,+)(?=[^0#?,]*$)/u.exec(codes)?.[1]?.length ?? 0,
    date: !/^general$/iu.test(codes.trim()) && /[ymdhs]/iu.test(codes),
    ...(decimals === undefined ? {} : { decimals }),
    ...(unit === undefined ? {} : { unit }),
  };
}

function firstSection(code: string): string {
  return /^(?:"[^"]*"|\\.|[^;"\\])*/u.exec(code)?.[0] ?? "";
}

function shownDecimals(codes: string): number | undefined {
  if (/e[+-]|\/|general|@/iu.test(codes) || !/[0#?]/u.test(codes)) return undefined;
  return /\.([0#?]*)/u.exec(codes)?.[1]?.length ?? 0;
}
