import type { Unit } from "./figure";

const KRONOR = "kr(?:onor|oner)?\\.?";

/**
 * How units are written, most specific first: thousands must be found before the "kr" they end with. The Swedish
 * short forms follow Språkrådet (tkr, mnkr, mdkr); the rest is what published plans use, with the Norwegian,
 * Danish and English forms.
 */
const SPELLINGS: readonly (readonly [Unit, string])[] = [
  [
    "percentagePoints",
    "procentenhet(?:er)?|%-?enhet(?:er)?|percentage points?|prosentpoeng|procentpoint",
  ],
  ["percent", "%|procent|per ?cent|prosent|pct\\.?"],
  [
    "billionKronor",
    `mdkr|mdsek|(?:mdr|mrd|mia|miljard(?:er)?)\\.? ?(?:${KRONOR}|sek)|sek (?:bn|billions?)`,
  ],
  [
    "millionKronor",
    `mnkr|mkr|msek|m sek|mn ?kr|(?:milj|mill?|mio|miljon(?:er)?|millioner|millions?)\\.? ?(?:${KRONOR}|sek)|sek ?(?:mn?|millions?)`,
  ],
  [
    "thousandKronor",
    `tkr|kkr|tsek|ksek|t\\.? ?kr\\.?|(?:tusen|tusental|tusentals|tusind|1 ?000|1000-tal|thousands?)s? (?:${KRONOR}|sek)|sek ?(?:k|thousands?)`,
  ],
  ["kronor", "kronor|kroner|kr\\.?|sek|:-"],
  ["count", "antal|st\\.?|stycken|personer|invånare|årsarbetare|number of"],
];

interface UnitPattern {
  readonly unit: Unit;
  readonly anywhere: RegExp;
  readonly atStart: RegExp;
  readonly atEnd: RegExp;
}

const NOT_AFTER_LETTER = "(?<![\\p{L}])";
const NOT_BEFORE_LETTER = "(?![\\p{L}])";
const PATTERNS: readonly UnitPattern[] = SPELLINGS.map(([unit, spelling]) => ({
  unit,
  anywhere: new RegExp(`${NOT_AFTER_LETTER}(?:${spelling})${NOT_BEFORE_LETTER}`, "u"),
  atStart: new RegExp(`^(?:${spelling})${NOT_BEFORE_LETTER} ?`, "u"),
  atEnd: new RegExp(` ?${NOT_AFTER_LETTER}(?:${spelling})$`, "u"),
}));

/** True for units of money. */
export function isMoney(unit: Unit): boolean {
  return (
    unit === "kronor" ||
    unit === "thousandKronor" ||
    unit === "millionKronor" ||
    unit === "billionKronor"
  );
}

/** The unit a header, title or format names: "Belopp (mnkr)" names million kronor. `text` may have any case. */
export function findUnit(text: string): Unit | undefined {
  const plain = plainSpaces(text).toLowerCase();
  return PATTERNS.find((pattern) => pattern.anywhere.test(plain))?.unit;
}

/** The unit of money that words name, if they name one. */
export function findMoneyUnit(text: string): Unit | undefined {
  const unit = findUnit(text);
  return unit !== undefined && isMoney(unit) ? unit : undefined;
}

/** A header's words without the unit they name: "Belopp (mnkr)" gives "Belopp ()". */
export function removeUnit(text: string): string {
  const plain = plainSpaces(text).toLowerCase();
  const pattern = PATTERNS.find((candidate) => candidate.anywhere.test(plain));
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

/** Every kind of white space as one ordinary space. */
export function plainSpaces(text: string): string {
  return UNEVEN_SPACE.test(text) ? text.replace(/\s+/gu, " ").trim() : text;
}
