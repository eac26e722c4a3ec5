import type { Unit } from "./figure";
import { pickSection } from "./formatSection";
import { findUnit } from "./unit";

/** What a number format says about the figure it shows. */
export interface NumberFormat {
  /** Decimals that are always shown; undefined for formats that do not fix them, such as General or a fraction. */
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
const ELAPSED = /\[(?:h+|m+|s+)\]/iu;
const INVISIBLE = /\[[^\]]*\]|[_*]./gu;

/** A workbook has few formats and many cells: what was read is kept, up to a bound. */
const MAX_REMEMBERED = 500;
const remembered = new Map<string, NumberFormat>();

/**
 * Reads a number format in US codes: "#,##0.0", "0.00%", `#,##0 "kr"`. Of a format with sections the one that shows
 * `value` counts, which in `[>=1000]0.0,;0` also decides the scale.
 */
export function readNumberFormat(code: string, value = 1): NumberFormat {
  const section = code.includes(";") ? pickSection(code, value) : code;
  const known = remembered.get(section);
  if (known !== undefined) return known;
  const read = parseSection(section);
  if (remembered.size < MAX_REMEMBERED) remembered.set(section, read);
  return read;
}

function parseSection(section: string): NumberFormat {
  const named = [...section.matchAll(LITERAL)]
    .map((found) => found[1] ?? found[2] ?? found[3] ?? "")
    .join("");
  const unit = findUnit(named);
  const unquoted = section.replace(LITERAL, "");
  const codes = unquoted.replace(INVISIBLE, "");
  const decimals = shownDecimals(codes);
  return {
    percent: codes.includes("%"),
    grouped: /[0#],[0#]/u.test(codes),
    thousands: /[0#?](,+)(?=[^0#?,]*$)/u.exec(codes)?.[1]?.length ?? 0,
    date: ELAPSED.test(unquoted) || /[ymdhs]/iu.test(codes),
    ...(decimals === undefined ? {} : { decimals }),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** `0.0#` always shows one decimal: further ones only where they are stored. */
function shownDecimals(codes: string): number | undefined {
  if (/e[+-]|\/|general|@/iu.test(codes) || !/[0#?]/u.test(codes)) return undefined;
  const places = /\.([0#?]*)/u.exec(codes)?.[1] ?? "";
  return places.lastIndexOf("0") + 1;
}
