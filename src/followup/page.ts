import type { Text } from "../plan/plan";
import type { PageBand } from "./blueprint";
import { shorten } from "./names";

/** A page band holds 255 characters in Excel; three parts, codes and doubled signs have to fit. */
const LONGEST_PART = 60;

/** Words for a header or footer: "&" starts a code there, so it is doubled. */
export function bandText(words: string): string {
  return shorten(words.replace(/\s+/g, " ").trim(), LONGEST_PART).replaceAll("&", "&&");
}

/** The codes that Excel replaces by page number and number of pages. */
const pageCodes = { page: "&P", pages: "&N" } as const;

export const noBand: PageBand = { left: "", center: "", right: "" };

/** What stands at the top and the foot of every page, with its number. */
export function pageBands(
  text: (key: "page", values: typeof pageCodes) => string,
  { name = "", caseNumber, title = "", period = "" }: BandWords
): { readonly header: PageBand; readonly footer: PageBand } {
  return {
    header: { ...noBand, left: bandText(name), right: bandText(caseNumber?.value ?? "") },
    footer: {
      ...{ left: bandText(title), center: bandText(period) },
      right: text("page", pageCodes),
    },
  };
}

interface BandWords {
  /** The plan, to the left of the head. */
  readonly name?: string;
  readonly caseNumber?: Text | undefined;
  /** What the sheet is about, to the left of the foot. */
  readonly title?: string;
  readonly period?: string;
}
