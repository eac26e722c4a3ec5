import type { XmlElement } from "../xml/tree";
import { element } from "../xml/write";

/** Parts of a date in the order of their size, with where each ends in "2024-05-02T10:30:00". */
const PARTS = [
  ["year", 4],
  ["month", 7],
  ["day", 10],
  ["hour", 13],
  ["minute", 16],
  ["second", 19],
] as const;

/** `Excel.FilterDatetime`. */
export interface DateGroup {
  readonly date: string;
  /** "Year", "Month" and so on: how much of the date counts. */
  readonly specificity: string;
}

const SEPARATORS = ["", "-", "-", "T", ":", ":"];

/** The date of a `<dateGroupItem>`. */
export function readDateGroup(item: XmlElement): DateGroup {
  const grouping = item.attribute("dateTimeGrouping") ?? "day";
  const last = PARTS.findIndex(([name]) => name === grouping);
  const texts = PARTS.slice(0, last + 1).map(([name], index) => {
    const number = String(item.numberOf(name) ?? 0).padStart(index === 0 ? 4 : 2, "0");
    return (SEPARATORS[index] ?? "") + number;
  });
  return {
    date: texts.join(""),
    specificity: grouping.slice(0, 1).toUpperCase() + grouping.slice(1),
  };
}

export function dateGroupElement({ date, specificity }: DateGroup): string {
  const dateTimeGrouping = specificity.toLowerCase();
  const last = PARTS.findIndex(([name]) => name === dateTimeGrouping);
  const attributes: Record<string, number | string> = {};
  let start = 0;
  for (const [name, end] of PARTS.slice(0, last + 1)) {
    attributes[name] = Number(date.slice(start, end)) || 0;
    start = end + 1;
  }
  return element("dateGroupItem", { ...attributes, dateTimeGrouping });
}
