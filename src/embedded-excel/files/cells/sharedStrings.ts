import { decodeXstring, encodeXstring } from "../xml/text";
import { XmlScanner } from "../xml/scanner";
import { parseXml } from "../xml/tree";
import { textElement, XML_DECLARATION } from "../xml/write";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The strings of a shared strings part by index; rich text as its plain characters. */
export function readSharedStrings(source: string): SharedStrings {
  const scanner = new XmlScanner(source);
  const texts: string[] = [];
  const plain: boolean[] = [];
  for (let event = scanner.next(); event !== "End"; event = scanner.next()) {
    if (event !== "Open" || scanner.local !== "si") continue;
    const { text, isPlain } = readStringItem(scanner);
    texts.push(text);
    plain.push(isPlain);
  }
  return { texts, plain };
}

export interface SharedStrings {
  readonly texts: readonly string[];
  /** Whether the string of an index has no formats of its own. */
  readonly plain: readonly boolean[];
}

export const NO_STRINGS: SharedStrings = { texts: [], plain: [] };

/** The characters of the `<si>` or `<is>` whose start was just read; phonetic guides are left out. */
export function readStringItem(scanner: XmlScanner): { text: string; isPlain: boolean } {
  let text = "";
  let isPlain = true;
  let depth = 1;
  let inText = false;
  while (depth > 0) {
    const event = scanner.next();
    if (event === "End") break;
    if (event === "Text") {
      if (inText) text += scanner.text;
    } else if (event === "Close") {
      depth--;
      inText = false;
    } else if (scanner.local === "rPh") scanner.skipElement();
    else {
      depth++;
      inText = scanner.local === "t";
      if (scanner.local === "r") isPlain = false;
    }
  }
  return { text: decodeXstring(text), isPlain };
}

/** Finds the index of a string in the shared strings and adds those that they lack. */
export class SharedStringsWriter {
  private readonly added: string[] = [];
  private readonly indexes = new Map<string, number>();

  constructor(private readonly strings: SharedStrings) {
    strings.texts.forEach((text, index) => {
      if (strings.plain[index] === true && !this.indexes.has(text)) this.indexes.set(text, index);
    });
  }

  indexOf(text: string): number {
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    const index = this.strings.texts.length + this.added.length;
    this.indexes.set(text, index);
    this.added.push(text);
    return index;
  }

  /** The part with the added strings, or `null` when none was added. */
  write(source: string | undefined): string | null {
    if (this.added.length === 0) return null;
    const items = this.added.map((text) => `<si>${textElement("t", encodeXstring(text))}</si>`);
    const total = this.strings.texts.length + this.added.length;
    const counts = ` count="${total}" uniqueCount="${total}"`;
    if (source === undefined)
      return `${XML_DECLARATION}<sst xmlns="${NAMESPACE}"${counts}>${items.join("")}</sst>`;
    return grow(source, items, counts);
  }
}

function grow(source: string, items: readonly string[], counts: string): string {
  const root = parseXml(source);
  const tag = source
    .slice(root.start, root.contentStart)
    .replace(/\s(?:count|uniqueCount)="[^"]*"/g, "")
    .replace(/\s*\/?>$/, `${counts}>`);
  const prefixed = root.name !== root.local;
  const declared = prefixed
    ? items.map((item) => item.replace("<si", `<si xmlns="${NAMESPACE}"`))
    : items;
  const content = source.slice(root.contentStart, root.contentEnd);
  return `${source.slice(0, root.start)}${tag}${content}${declared.join("")}</${root.name}>`;
}
