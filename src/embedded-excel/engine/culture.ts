import { addLocale, getLocale } from "numfmt";
import type { ErrorCode } from "./value";

/** What a user's region and language settings decide. Patterns are US codes. */
export interface Culture {
  readonly locale: string;
  readonly decimalSeparator: string;
  readonly groupSeparator: string;
  /** Between the arguments of a function in a local formula. */
  readonly listSeparator: string;
  readonly currencySymbol: string;
  readonly currencyFirst: boolean;
  readonly shortDate: string;
  readonly longDate: string;
  readonly shortTime: string;
  readonly longTime: string;
  /** Order of the parts in a date typed with all three: "ymd" in Swedish. */
  readonly dateOrder: "mdy" | "dmy" | "ymd";
  /** The texts of true and false. */
  readonly booleans: readonly [string, string];
  /** Local texts of errors; those absent are shown in English. */
  readonly errors: Readonly<Partial<Record<ErrorCode, string>>>;
  readonly monthNames: readonly string[];
  readonly shortMonthNames: readonly string[];
}

type Region = Pick<
  Culture,
  "currencySymbol" | "currencyFirst" | "shortDate" | "longDate" | "dateOrder"
> &
  Partial<Pick<Culture, "shortTime" | "longTime" | "errors">>;

const dayMonth = (currencySymbol: string, shortDate: string, currencyFirst = false): Region => ({
  currencySymbol,
  currencyFirst,
  shortDate,
  longDate: "d mmmm yyyy",
  dateOrder: "dmy",
});

const SWEDISH_ERRORS: Culture["errors"] = {
  "#NULL!": "#SKÄRNING!",
  "#DIV/0!": "#DIVISION/0!",
  "#VALUE!": "#VÄRDEFEL!",
  "#REF!": "#REFERENS!",
  "#NAME?": "#NAMN?",
  "#NUM!": "#OGILTIGT!",
  "#N/A": "#SAKNAS!",
};

const REGIONS: Readonly<Record<string, Region>> = {
  "en-US": {
    currencySymbol: "$",
    currencyFirst: true,
    shortDate: "m/d/yyyy",
    longDate: "dddd, mmmm d, yyyy",
    shortTime: "h:mm AM/PM",
    longTime: "h:mm:ss AM/PM",
    dateOrder: "mdy",
  },
  "sv-SE": {
    currencySymbol: "kr",
    currencyFirst: false,
    shortDate: "yyyy-mm-dd",
    longDate: '"den "d mmmm yyyy',
    dateOrder: "ymd",
    errors: SWEDISH_ERRORS,
  },
  "en-GB": dayMonth("£", "dd/mm/yyyy", true),
  "da-DK": dayMonth("kr.", "dd-mm-yyyy"),
  "nb-NO": dayMonth("kr", "dd.mm.yyyy", true),
  "fi-FI": dayMonth("€", "d.m.yyyy"),
  "de-DE": dayMonth("€", "dd.mm.yyyy"),
  "fr-FR": dayMonth("€", "dd/mm/yyyy"),
  "es-ES": dayMonth("€", "dd/mm/yyyy"),
  "it-IT": dayMonth("€", "dd/mm/yyyy"),
  "nl-NL": dayMonth("€", "d-m-yyyy"),
  "pl-PL": dayMonth("zł", "dd.mm.yyyy"),
};

export const SUPPORTED_LOCALES = Object.keys(REGIONS);

// The formatting library abbreviates Swedish months with points and has English booleans; Windows and Excel do not.
addLocale(
  {
    ...getLocale("sv-SE"),
    mmm: ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"],
    bool: ["SANT", "FALSKT"],
  },
  "sv-SE"
);

/** The full tag of a supported locale: "sv" and "sv-FI" are "sv-SE", "en" is "en-US". */
function supportedTag(locale: string): string {
  const language = locale.split("-")[0]?.toLowerCase() ?? "";
  const tag = SUPPORTED_LOCALES.find((known) => known.toLowerCase() === locale.toLowerCase());
  const related = tag ?? SUPPORTED_LOCALES.find((known) => known.startsWith(`${language}-`));
  if (related === undefined) throw new RangeError(`Locale ${locale} is not supported.`);
  return related;
}

function buildCulture(locale: string): Culture {
  const texts = getLocale(locale);
  const region = REGIONS[locale];
  if (texts === null || region === undefined)
    throw new RangeError(`Locale ${locale} is not supported.`);
  return {
    locale,
    decimalSeparator: texts.decimal,
    groupSeparator: texts.group,
    listSeparator: texts.decimal === "," ? ";" : ",",
    booleans: [texts.bool[0] ?? "TRUE", texts.bool[1] ?? "FALSE"],
    monthNames: texts.mmmm,
    shortMonthNames: texts.mmm,
    shortTime: "hh:mm",
    longTime: "hh:mm:ss",
    errors: {},
    ...region,
  };
}

const cultures = new Map<string, Culture>();

/**
 * The settings of a locale, given as a BCP 47 tag ("sv-SE"). A region that is not known takes those of its language.
 * @throws RangeError when the language is not supported.
 */
export function cultureOf(locale: string): Culture {
  const known = cultures.get(locale);
  if (known !== undefined) return known;
  const culture = buildCulture(supportedTag(locale));
  cultures.set(locale, culture);
  return culture;
}
