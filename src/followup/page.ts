import type { PageBand } from "./blueprint";
import { shorten } from "./names";

/** A page band holds 255 characters in Excel; three parts, codes and doubled signs have to fit. */
const LONGEST_PART = 60;

/** Words for a header or footer: "&" starts a code there, so it is doubled. */
export function bandText(words: string): string {
  return shorten(words.replace(/\s+/g, " ").trim(), LONGEST_PART).replaceAll("&", "&&");
}

/** The codes that Excel replaces by page number and number of pages. */
export const pageCodes = { page: "&P", pages: "&N" } as const;

export const noBand: PageBand = { left: "", center: "", right: "" };
