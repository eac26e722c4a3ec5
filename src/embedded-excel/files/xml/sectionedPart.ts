import { WorkbookFileError } from "../workbookFileError";
import { localName, XmlScanner } from "./scanner";
import type { XmlElement } from "./tree";
import { parseXml } from "./tree";

interface Section {
  readonly local: string;
  readonly source: string;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * A part whose root holds a sequence of elements in a fixed order, such as a worksheet. Elements are kept as source and
 * replaced one by one; those that nobody replaces stay as they are written.
 */
export class SectionedPart {
  private readonly before: string;
  private readonly rootName: string;
  private rootTag: string;
  private sections: Section[] = [];
  private readonly after: string;
  private changed = false;

  /** @param order names of the root's elements in the order that the format demands */
  constructor(
    source: string,
    private readonly order: readonly string[]
  ) {
    const scanner = new XmlScanner(source);
    let event = scanner.next();
    while (event === "Text") event = scanner.next();
    if (event !== "Open")
      throw new WorkbookFileError("Damaged", "A part of the workbook has no element.");
    this.before = source.slice(0, scanner.start);
    this.rootName = scanner.name;
    this.rootTag = source.slice(scanner.start, scanner.end).replace(/\/>$/, ">");
    this.after = this.split(scanner);
  }

  private split(scanner: XmlScanner): string {
    for (;;) {
      const event = scanner.next();
      if (event === "End")
        throw new WorkbookFileError("Damaged", "A part of the workbook ends early.");
      if (event === "Close") return scanner.source.slice(scanner.end);
      if (event === "Open") this.sections.push(readSection(scanner));
    }
  }

  get isChanged(): boolean {
    return this.changed;
  }

  /** Source of the first element of a name. */
  sourceOf(local: string): string | undefined {
    return this.sections.find((section) => section.local === local)?.source;
  }

  child(local: string): XmlElement | undefined {
    const source = this.sourceOf(local);
    return source === undefined ? undefined : parseXml(source);
  }

  children(local: string): XmlElement[] {
    return this.sections
      .filter((section) => section.local === local)
      .map((section) => parseXml(section.source));
  }

  /** Puts elements in the place of all of that name; none removes them. */
  replace(local: string, sources: string | readonly string[]): void {
    const list = (typeof sources === "string" ? [sources] : sources).filter((text) => text !== "");
    const old = this.sections.filter((section) => section.local === local);
    if (list.length === old.length && old.every(({ source }, at) => source === list[at])) return;
    this.changed = true;
    const first = this.sections.findIndex((section) => section.local === local);
    const rest = this.sections.filter((section) => section.local !== local);
    const at = first >= 0 ? first : this.placeFor(local, rest);
    const added = list.map((source) => ({ local, source: this.withNamespace(source) }));
    this.sections = [...rest.slice(0, at), ...added, ...rest.slice(at)];
  }

  /** Source of the whole part. */
  toSource(): string {
    const content = this.sections.map((section) => section.source).join("");
    return `${this.before}${this.withRelationships(content)}${content}</${this.rootName}>${this.after}`;
  }

  private placeFor(local: string, sections: readonly Section[]): number {
    const rank = this.rankOf(local);
    const next = sections.findIndex((section) => this.rankOf(section.local) > rank);
    return next < 0 ? sections.length : next;
  }

  private rankOf(local: string): number {
    return this.order.indexOf(local);
  }

  /** Our elements are written without prefix: in a part whose own elements have one, they name the namespace. */
  private withNamespace(source: string): string {
    const prefix = this.rootName.slice(0, -localName(this.rootName).length - 1);
    if (prefix === "" || source.startsWith(`<${prefix}:`)) return source;
    const namespace = new RegExp(`xmlns:${prefix}="([^"]*)"`).exec(this.rootTag)?.[1] ?? "";
    return source.replace(/^<[^\s/>]+/, (start) => `${start} xmlns="${namespace}"`);
  }

  private withRelationships(content: string): string {
    if (/\sxmlns:r\s*=/.test(this.rootTag) || !/\sr:id="/.test(content)) return this.rootTag;
    return this.rootTag.replace(/>$/, ` xmlns:r="${RELATIONSHIPS}">`);
  }
}

function readSection(scanner: XmlScanner): Section {
  const { local, name, start, isEmptyElement } = scanner;
  // The cells of a sheet are most of it, and nothing in them can hold the end tag of their list.
  const close = local === "sheetData" ? `</${name}>` : "";
  const end = close === "" || isEmptyElement ? -1 : scanner.source.indexOf(close, start);
  if (end < 0) scanner.skipElement();
  else scanner.end = end + close.length;
  return { local, source: scanner.source.slice(start, scanner.end) };
}
