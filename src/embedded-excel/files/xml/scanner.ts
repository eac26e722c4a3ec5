import { WorkbookFileError } from "../workbookFileError";
import { decodeXml } from "./text";

/** What the scanner stands on. `Open` is followed by `Close` also for an empty element ("<a/>"). */
export type XmlEvent = "Open" | "Close" | "Text" | "End";

const LESS = 60;
const GREATER = 62;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;

/**
 * Steps through XML source without building anything. Comments and processing instructions are passed over; a document
 * type declaration is refused, because nothing in a workbook needs one and entities can be made to explode.
 */
export class XmlScanner {
  /** Name of the element as it is written, with its prefix. */
  name = "";
  /** Source between the element's name and the end of its start tag. */
  attributesSource = "";
  /** Where the event begins and ends in the source. */
  start = 0;
  end = 0;
  isEmptyElement = false;
  private closePending = false;
  private inCdata = false;

  constructor(
    readonly source: string,
    position = 0
  ) {
    this.end = position;
  }

  /** Name of the element without its prefix. */
  get local(): string {
    return localName(this.name);
  }

  /** Characters of the current text. */
  get text(): string {
    const raw = this.source.slice(this.start, this.end);
    if (this.inCdata) return raw.slice("<![CDATA[".length, -"]]>".length);
    return decodeXml(raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw);
  }

  next(): XmlEvent {
    if (this.closePending) {
      this.closePending = false;
      this.start = this.end;
      return "Close";
    }
    for (;;) {
      const { source } = this;
      this.start = this.end;
      this.inCdata = false;
      if (this.start >= source.length) return "End";
      if (source.charCodeAt(this.start) !== LESS) return this.readText();
      const second = source.charCodeAt(this.start + 1);
      if (second === SLASH) return this.readClose();
      if (second === BANG) {
        if (this.passDeclaration()) return "Text";
      } else if (second === QUESTION) this.end = this.after("?>");
      else return this.readOpen();
    }
  }

  /** Passes over the rest of the element whose start was just read. */
  skipElement(): void {
    for (let depth = 1; depth > 0;) {
      const event = this.next();
      if (event === "Open") depth++;
      else if (event === "Close") depth--;
      else if (event === "End") throw damaged();
    }
  }

  /**
   * The text of an element that holds nothing but the element `child` with nothing but text, right after its start was
   * read: of `<c><v>1</v></c>`, as nearly all cells are written. Goes past its end; "undefined" and unmoved for any other.
   */
  takeOnlyText(child: string): string | undefined {
    const { source, end, closePending, name } = this;
    const open = `<${child}>`;
    if (closePending || !source.startsWith(open, end)) return undefined;
    const first = end + open.length;
    const last = source.indexOf("<", first);
    const close = `</${child}></${name}>`;
    if (last < 0 || !source.startsWith(close, last)) return undefined;
    this.start = first;
    this.end = last;
    this.inCdata = false;
    const { text } = this;
    this.end = last + close.length;
    return text;
  }

  private readText(): XmlEvent {
    const next = this.source.indexOf("<", this.start);
    this.end = next < 0 ? this.source.length : next;
    return "Text";
  }

  private readClose(): XmlEvent {
    this.end = this.after(">");
    this.name = this.source.slice(this.start + 2, this.end - 1).trimEnd();
    return "Close";
  }

  private readOpen(): XmlEvent {
    const { source } = this;
    const close = tagEnd(source, this.start);
    this.isEmptyElement = source.charCodeAt(close - 1) === SLASH;
    const last = this.isEmptyElement ? close - 1 : close;
    let space = this.start + 1;
    while (space < last && !isSpace(source.charCodeAt(space))) space++;
    this.name = source.slice(this.start + 1, space);
    this.attributesSource = source.slice(space, last);
    this.closePending = this.isEmptyElement;
    this.end = close + 1;
    return "Open";
  }

  /** Passes a comment; true when it stands on a CDATA section. */
  private passDeclaration(): boolean {
    if (this.source.startsWith("<!--", this.start)) {
      this.end = this.after("-->");
      return false;
    }
    if (!this.source.startsWith("<![CDATA[", this.start))
      throw new WorkbookFileError("Damaged", "A part has a document type declaration.");
    this.end = this.after("]]>");
    this.inCdata = true;
    return true;
  }

  private after(mark: string): number {
    const found = this.source.indexOf(mark, this.start);
    if (found < 0) throw damaged();
    return found + mark.length;
  }
}

const SPACES = " \t\n\r";

/** White space as XML knows it. */
function isSpace(code: number): boolean {
  return code <= 32 && SPACES.includes(String.fromCharCode(code));
}

/** The ">" of a start tag: one inside an attribute's quotes does not count. */
function tagEnd(source: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) quote = code;
    else if (code === GREATER) return at;
  }
  throw damaged();
}

const damaged = (): WorkbookFileError =>
  new WorkbookFileError("Damaged", "A part of the workbook is not well-formed XML.");

export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/** Matches where it is put and nowhere else, so that a long text that is no attribute is gone through once. */
const ATTRIBUTE = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/**
 * Attributes by their names as they are written.
 * @throws WorkbookFileError "Damaged" for anything else than attributes.
 */
export function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  ATTRIBUTE.lastIndex = 0;
  let read = 0;
  for (let found = ATTRIBUTE.exec(source); found !== null; found = ATTRIBUTE.exec(source)) {
    const [, name = "", double, single = ""] = found;
    attributes[name] = decodeXml(double ?? single);
    read = ATTRIBUTE.lastIndex;
  }
  if (source.slice(read).trim() !== "") throw damaged();
  return attributes;
}
