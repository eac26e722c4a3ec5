const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};
const LAST_CODE_POINT = 0x10ffff;

/** The characters that a piece of XML source stands for. Unknown entities stay as they are written. */
export function decodeXml(source: string): string {
  if (!source.includes("&")) return source;
  return source.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (typeof name === "string") return ENTITIES[name] ?? whole;
    const code = typeof decimal === "string" ? Number(decimal) : parseInt(String(hex), 16);
    return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};
const escape = (character: string): string => ESCAPES[character] ?? character;

/** Characters of which XML 1.0 cannot hold some: controls and lone surrogates. */
const SUSPECTS = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

function isImpossible(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 0x20 ? !"\t\n\r".includes(character) : code >= 0xd800;
}

const withoutImpossible = (text: string): string =>
  text.replace(SUSPECTS, (character) => (isImpossible(character) ? "" : character));

export const encodeText = (text: string): string =>
  withoutImpossible(text).replace(/[&<>\r]/g, escape);
export const encodeAttribute = (text: string): string =>
  withoutImpossible(text).replace(/[&<>"\n\r\t]/g, escape);

/**
 * Text as SpreadsheetML's ST_Xstring holds it: characters that XML cannot hold, and text that looks like such an
 * escape, become "_xHHHH_" (ECMA-376 Part 1, 22.9.2.19).
 */
export function encodeXstring(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replace(SUSPECTS, (character) =>
      isImpossible(character) || character === "\r" ? hexEscape(character) : character
    );
}

function hexEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

export function decodeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16))
  );
}
