export type Language = "sv" | "en";

/** A value for a placeholder: words, a count, or an exact decimal string with a point. */
export type TextValue = string | number;
export type TextValues = Readonly<Record<string, TextValue>>;

const NARROW_HARD_SPACE = "\u202f";
const SEPARATORS: Record<Language, { decimal: string; group: string }> = {
  sv: { decimal: ",", group: NARROW_HARD_SPACE },
  en: { decimal: ".", group: "," },
};

/** Shows every decimal number of a string in a language: "1350.5–1351" is "1 350,5–1 351" in Swedish. */
export function formatDecimals(text: string, language: Language): string {
  return text.replace(/-?\d+(\.\d+)?/g, (number) => formatDecimal(number, language));
}

/** Shows what a cell should hold: figures in a language, words as they are, with the years and numbers in them. */
export function formatCellValue(value: string, language: Language): string {
  return /\p{L}/u.test(value) ? value : formatDecimals(value, language);
}

function formatDecimal(number: string, language: Language): string {
  const { decimal, group } = SEPARATORS[language];
  const [whole = "", fraction] = number.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = number.startsWith("-") ? "−" : "";
  return sign + grouped + (fraction === undefined ? "" : decimal + fraction);
}

/**
 * Fills the placeholders of a text: `{name}` takes a value as it is, `{name|number}` shows its decimals in the
 * language. A placeholder without a value stays visible, so that a missing one is noticed.
 */
export function fillText(template: string, values: TextValues, language: Language): string {
  return template.replace(/\{(\w+)(\|number)?\}/g, (whole, name: string, number?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return number === undefined ? String(value) : formatDecimals(String(value), language);
  });
}
