import { WorkbookFileError } from "../workbookFileError";
import { localName, readAttributes, XmlScanner } from "./scanner";

const MAX_DEPTH = 200;

/** An element of a small part, with its place in the source so that it can be kept or replaced as it is written. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  /** Characters directly in the element. */
  ownText = "";
  /** Where the element's contents begin and end; equal for an empty element. */
  contentStart = 0;
  contentEnd = 0;
  end = 0;
  private read: Record<string, string> | null = null;

  constructor(
    readonly name: string,
    private readonly attributesSource: string,
    readonly document: string,
    readonly start: number
  ) {}

  /** Name without its prefix. */
  get local(): string {
    return localName(this.name);
  }

  /** The element as it is written. */
  get source(): string {
    return this.document.slice(this.start, this.end);
  }

  get attributes(): Readonly<Record<string, string>> {
    return (this.read ??= readAttributes(this.attributesSource));
  }

  /** An attribute by its name without prefix. */
  attribute(name: string): string | undefined {
    const { attributes } = this;
    if (attributes[name] !== undefined) return attributes[name];
    const found = Object.keys(attributes).find(
      (key) => localName(key) === name && !key.startsWith("xmlns:")
    );
    return found === undefined ? undefined : attributes[found];
  }

  numberOf(name: string): number | undefined {
    const text = this.attribute(name);
    const value = text === undefined ? NaN : Number(text);
    return Number.isFinite(value) ? value : undefined;
  }

  /** An xsd:boolean attribute. */
  flag(name: string, otherwise = false): boolean {
    const text = this.attribute(name);
    return text === undefined ? otherwise : text === "1" || text === "true";
  }

  child(local: string): XmlElement | undefined {
    return this.children.find((child) => child.local === local);
  }

  childrenNamed(local: string): XmlElement[] {
    return this.children.filter((child) => child.local === local);
  }

  /** The first element of a path of names from here. */
  at(...path: string[]): XmlElement | undefined {
    return path.reduce<XmlElement | undefined>((element, local) => element?.child(local), this);
  }

  /** All descendants of a name. */
  *descendants(local: string): Iterable<XmlElement> {
    for (const child of this.children) {
      if (child.local === local) yield child;
      yield* child.descendants(local);
    }
  }
}

/**
 * Parses a small part.
 * @throws WorkbookFileError "Damaged" when it is not well-formed or nested beyond any workbook.
 */
export function parseXml(source: string): XmlElement {
  const scanner = new XmlScanner(source);
  const open: XmlElement[] = [];
  for (;;) {
    const event = scanner.next();
    const current = open.at(-1);
    if (event === "End")
      throw new WorkbookFileError("Damaged", "A part of the workbook ends early.");
    if (event === "Open") open.push(begin(scanner, current, open.length));
    else if (event === "Text") {
      if (current !== undefined) current.ownText += scanner.text;
    } else if (current !== undefined) {
      current.contentEnd = scanner.start;
      current.end = scanner.end;
      open.pop();
      if (open.length === 0) return current;
    }
  }
}

function begin(scanner: XmlScanner, parent: XmlElement | undefined, depth: number): XmlElement {
  if (depth > MAX_DEPTH)
    throw new WorkbookFileError("Damaged", "A part of the workbook is nested too deeply.");
  const element = new XmlElement(
    scanner.name,
    scanner.attributesSource,
    scanner.source,
    scanner.start
  );
  element.contentStart = scanner.end;
  parent?.children.push(element);
  return element;
}
