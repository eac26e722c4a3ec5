import type { Unit } from "./figure";
import { FOREIGN_MONEY, MONEY_RATE, RATE, UNIT_SPELLINGS } from "./unitSpellings";

interface UnitPattern {
  readonly unit: Unit;
  readonly anywhere: RegExp;
  readonly atStart: RegExp;
  readonly atEnd: RegExp;
}

const NOT_AFTER_LETTER = "(?<![\\p{L}])";
const NOT_BEFORE_LETTER = "(?![\\p{L}])";
const PATTERNS: readonly UnitPattern[] = UNIT_SPELLINGS.map(({ unit, beside, inHeaders }) => ({
  unit,
  anywhere: wordPattern(inHeaders === undefined ? beside : `${inHeaders}|${beside}`),
  atStart: new RegExp(`^(?:${beside})${NOT_BEFORE_LETTER} ?`, "u"),
  atEnd: new RegExp(` ?${NOT_AFTER_LETTER}(?:${beside})\\.?$`, "u"),
}));
const MONEY_PATTERNS = PATTERNS.filter(({ unit }) => isMoney(unit));
const FOREIGN = wordPattern(FOREIGN_MONEY);
const RATES = wordPattern(RATE);
const MONEY_RATES = new RegExp(wordPattern(MONEY_RATE), "gu");

function wordPattern(words: string): RegExp {
  return new RegExp(`${NOT_AFTER_LETTER}(?:${words})${NOT_BEFORE_LETTER}`, "u");
}

/** True for units of money. */
export function isMoney(unit: Unit): boolean {
  return (
    unit === "kronor" ||
    unit === "thousandKronor" ||
    unit === "millionKronor" ||
    unit === "billionKronor"
  );
}

/** The unit a header or format names: "Belopp (mnkr)" names million kronor. `text` may have any case. */
export function findUnit(text: string): Unit | undefined {
  const plain = plainSpaces(text).toLowerCase();
  return PATTERNS.find(({ anywhere }) => anywhere.test(plain))?.unit;
}

/** The unit of money that words name for a whole table, if they name one: "other" for euros and the like. */
export function findMoneyUnit(text: string): Unit | undefined {
  const plain = plainSpaces(text).toLowerCase().replace(MONEY_RATES, " ");
  if (FOREIGN.test(plain)) return "other";
  return MONEY_PATTERNS.find(({ anywhere }) => anywhere.test(plain))?.unit;
}

/** True for words about an amount per pupil, inhabitant or the like: "Kostnad per elev", "kr/inv". */
export function isRate(text: string): boolean {
  return RATES.test(plainSpaces(text).toLowerCase());
}

/** A header's words without the unit they name: "Belopp (mnkr)" gives "Belopp ()". */
export function removeUnit(text: string): string {
  const plain = plainSpaces(text).toLowerCase();
  const pattern = PATTERNS.find(({ anywhere }) => anywhere.test(plain));
  return pattern === undefined ? plain : plain.replace(pattern.anywhere, " ");
}

/** Takes the unit off either end of an amount: "493,4 mnkr" gives million kronor and "493,4". */
export function splitUnit(text: string): { readonly rest: string; readonly unit?: Unit } {
  const lower = text.toLowerCase();
  for (const { unit, atStart, atEnd } of PATTERNS) {
    const found = atEnd.exec(lower) ?? atStart.exec(lower);
    if (found === null) continue;
    const rest = found.index === 0 ? lower.slice(found[0].length) : lower.slice(0, found.index);
    return { rest: rest.trim(), unit };
  }
  return { rest: lower.trim() };
}

const UNEVEN_SPACE = /^\s|\s$|\s\s|[^\S ]/u;
/** Marks that show nothing. A soft hyphen before a digit may be a minus and stays. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\u00ad(?!\s?\d)/gu;

/** Every kind of white space as one ordinary space, and nothing that cannot be seen. */
export function plainSpaces(text: string): string {
  const visible = text.replace(INVISIBLE, "");
  return UNEVEN_SPACE.test(visible) ? visible.replace(/\s+/gu, " ").trim() : visible;
}
