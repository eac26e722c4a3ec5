import type { Unit } from "./figure";

/** How a unit is written, as regular expressions over text in lower case with plain spaces. */
export interface UnitSpelling {
  readonly unit: Unit;
  /** Beside a number: "493,4 mnkr", "SEK 12". */
  readonly beside: string;
  /** Only in headers and titles: beside a number, "1 000 kr" is an amount. */
  readonly inHeaders?: string;
}

const KRONOR = "kr(?:onor|oner)?\\.?";
const CURRENCY = "(?:sek|nok|dkk)";
const MONEY = `(?:${KRONOR}|${CURRENCY})`;
const THOUSANDS = "(?:tusen|tusental|tusentals|tusind|tusinde|thousands?)";
const MILLIONS = "(?:milj|mill?|mio|miljon(?:er)?|millioner|millions?)\\.?";
const BILLIONS = "(?:mdr|mrd|mia|miljard(?:er)?|billions?)\\.?";
/** "1 000 kr", but not the end of "51 000 kr". */
const THOUSAND = "(?<!\\d[ .]?)1[ .]?000(?:-?tals?)?";
/** "Belopp i", "Tall i hele", "Amounts are in". */
const FIGURES_IN =
  "in?(?<=(?:belopp|beløp|beløb|tall?|siffror|amounts?|figures)(?!\\p{L})[^.;:\\d]{0,15} in?)(?: hela?| hele)? ";
const FOREIGN = "(?:eur|usd|gbp|chf)|euros?|dollars?|[€$£]";

/** What costs, grants and fees are counted by: an amount per pupil is not an amount of the table. */
const COUNTED =
  "(?:\\p{L}*(?:elev|barn|brukare|plats|person|hushåll|lägenhet|måltid|portion|besök|ärende|student|dygn)(?:er|en)?" +
  "|inv(?:ånare|\\.)?|anställd|årsarbetare|åa|timm?e?|dag|styck|st|kvm|m[²2³3]|km|ton|liter|[km]wh|skkr|skattekrona" +
  "|innbygger|indbygger|inhabitant|resident|capita|pupil|child|hour|day)";
/** An amount per pupil, inhabitant or the like, with its currency: "kr/inv". */
export const MONEY_RATE = `(?:[kmt]n?kr|${KRONOR}|[kmt]?sek) ?(?:/|per )${COUNTED}`;

const PER = `(?<= )per ${COUNTED}`;
/** The same, with or without a currency: "kostnad per elev". */
export const RATE = `${MONEY_RATE}|${PER}`;
/** Money of another country: where a table or its title is in it, nothing there is in kronor. */
export const FOREIGN_MONEY = `[kmt]?(?:${FOREIGN})[km]?`;

/**
 * How units are written, most specific first: thousands must be found before the "kr" they end with. The Swedish
 * short forms follow Språkrådet (tkr, mnkr, mdkr); the rest is what published plans use, with the Norwegian,
 * Danish and English forms.
 */
export const UNIT_SPELLINGS: readonly UnitSpelling[] = [
  {
    unit: "other",
    beside: `${MONEY_RATE}|‰|promille|(?:${MILLIONS} ?|[kmt])?(?:${FOREIGN}) ?(?:m|mn|k|bn|${MILLIONS}|${THOUSANDS})?`,
    inHeaders: PER,
  },
  {
    unit: "percentagePoints",
    beside:
      "procentenh(?:et(?:er)?)?\\.?|%-? ?enh(?:et(?:er)?)?\\.?|procentpoäng|percentage points?|prosentpoeng|procentpoint",
  },
  { unit: "percent", beside: "%|procent|per ?cent|prosent|pct\\.?" },
  {
    unit: "billionKronor",
    beside: `mdkr|mdsek|${BILLIONS} ?${MONEY}|${CURRENCY} (?:bn|${BILLIONS})`,
    inHeaders: `${MONEY},? (?:i|in) ${BILLIONS}`,
  },
  {
    unit: "millionKronor",
    beside: `mnkr|mkr|m ?${CURRENCY}|mn ?kr|${MILLIONS} ?${MONEY}|${CURRENCY} ?(?:mn?|${MILLIONS})`,
    inHeaders: `${MONEY},? (?:i|in) ${MILLIONS}|${FIGURES_IN}${MILLIONS}`,
  },
  {
    unit: "thousandKronor",
    beside: `tkr|kkr|[tk] ?${CURRENCY}|t\\.? ?kr\\.?|${THOUSANDS} ${MONEY}|${CURRENCY} ?(?:k|${THOUSANDS})`,
    inHeaders:
      `${THOUSAND} ?${MONEY}|${MONEY} ['’]?(?:1[ .]?)?000s?(?!\\d)|${MONEY},? (?:i|in) ${THOUSANDS}` +
      `|${FIGURES_IN}(?:${THOUSAND}(?!\\d)|${THOUSANDS})`,
  },
  { unit: "kronor", beside: `kronor|kroner|kr\\.?|${CURRENCY}|:-` },
  {
    unit: "count",
    beside: "antal|antall|st(?!\\.? \\p{L})\\.?|stycken|personer|invånare|årsarbetare|åa|number of",
  },
];
