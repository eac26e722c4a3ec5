import type { PageLayoutModel } from "../../model/features";
import { encodeXstring } from "../xml/text";
import type { XmlElement } from "../xml/tree";
import { element, textElement } from "../xml/write";

type Group = PageLayoutModel["headersFooters"];
type Texts = Record<string, string>;

const SECTIONS: Readonly<Record<string, string>> = { L: "left", C: "center", R: "right" };

/** Splits "&LLeft&CMiddle" into its sections; what stands before the first mark is in the middle. */
function splitText(text: string): Texts {
  const parts: Texts = {};
  let section = "center";
  for (const [piece] of text.matchAll(/&[\s\S]|[^&]+/g)) {
    const next = piece.startsWith("&") ? SECTIONS[piece.slice(1)] : undefined;
    if (next === undefined) parts[section] = (parts[section] ?? "") + piece;
    else section = next;
  }
  return parts;
}

function joinText(texts: Readonly<Texts>, kind: "Header" | "Footer"): string {
  return Object.entries(SECTIONS)
    .map(([mark, section]) => {
      const text = texts[section + kind] ?? "";
      return text === "" ? "" : `&${mark}${text}`;
    })
    .join("");
}

const PAGES: readonly (readonly [prefix: string, page: string])[] = [
  ["odd", "defaultForAllPages"],
  ["even", "evenPages"],
  ["first", "firstPage"],
];

export function readHeaderFooter(source: XmlElement | undefined): Group {
  const oddAndEven = source?.flag("differentOddEven") ?? false;
  const first = source?.flag("differentFirst") ?? false;
  const pages: Record<string, Texts> = {};
  for (const [prefix, page] of PAGES) {
    const texts = readPage(source, prefix);
    const name = page === "defaultForAllPages" && oddAndEven ? "oddPages" : page;
    if (Object.keys(texts).length > 0) pages[name] = texts;
  }
  return {
    state: stateOf(first, oddAndEven),
    useSheetMargins: source?.flag("alignWithMargins", true) ?? true,
    useSheetScale: source?.flag("scaleWithDoc", true) ?? true,
    pages,
  };
}

function stateOf(first: boolean, oddAndEven: boolean): string {
  if (first) return oddAndEven ? "FirstOddAndEven" : "FirstAndDefault";
  return oddAndEven ? "OddAndEven" : "Default";
}

function readPage(source: XmlElement | undefined, prefix: string): Texts {
  const texts: Texts = {};
  for (const kind of ["Header", "Footer"]) {
    const parts = splitText(source?.child(prefix + kind)?.ownText ?? "");
    for (const [section, text] of Object.entries(parts)) texts[section + kind] = text;
  }
  return texts;
}

/** Source of `<headerFooter>`; nothing when there are no texts and no settings. */
export function writeHeaderFooter(group: Group): string {
  const oddAndEven = group.state.includes("OddAndEven");
  const items = PAGES.flatMap(([prefix, page]) => {
    const name = page === "defaultForAllPages" && oddAndEven ? "oddPages" : page;
    const texts = group.pages[name] ?? {};
    return (["Header", "Footer"] as const).map((kind) => {
      const text = joinText(texts, kind);
      return text === "" ? "" : textElement(prefix + kind, encodeXstring(text));
    });
  });
  const attributes = {
    differentOddEven: oddAndEven || undefined,
    differentFirst: group.state.startsWith("First") || undefined,
    scaleWithDoc: group.useSheetScale ? undefined : false,
    alignWithMargins: group.useSheetMargins ? undefined : false,
  };
  const isDefault = Object.values(attributes).every((value) => value === undefined);
  const content = items.join("");
  return content === "" && isDefault ? "" : element("headerFooter", attributes, content);
}
