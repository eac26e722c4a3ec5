import {
  DOMParser,
  onErrorStopParsing,
  type Document,
  type Element,
  type Node,
} from "@xmldom/xmldom";

/** Reads a manifest strictly. @throws ParseError for anything that is not well-formed XML. */
export function parseManifest(xml: string): Element {
  const document: Document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
    xml,
    "text/xml"
  );
  const root = document.documentElement;
  if (root === null) throw new Error("The manifest has no root element.");
  return root;
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

/** Child elements in document order. */
export function childrenOf(element: Element): Element[] {
  return Array.from(element.childNodes).filter(isElement);
}

/** The element and everything below it, in document order. */
export function elementsUnder(element: Element): Element[] {
  return [element, ...childrenOf(element).flatMap(elementsUnder)];
}

/** The name without its namespace prefix: `bt:Image` is "Image". */
export function nameOf(element: Element): string {
  return element.localName ?? element.nodeName;
}

export function childrenNamed(element: Element, name: string): Element[] {
  return childrenOf(element).filter((child) => nameOf(child) === name);
}

export function elementsNamed(root: Element, name: string): Element[] {
  return elementsUnder(root).filter((element) => nameOf(element) === name);
}

/** The words inside an element, trimmed. */
export function textOf(element: Element | undefined): string {
  return (element?.textContent ?? "").trim();
}

/** An attribute's value, or undefined when it is absent or empty. */
export function attribute(element: Element, name: string): string | undefined {
  return element.getAttribute(name) || undefined;
}

/** A short name of an element for messages: `String GetStarted.Title`. */
export function describe(element: Element): string {
  const key =
    attribute(element, "id") ?? attribute(element, "resid") ?? attribute(element, "Locale");
  return key === undefined ? nameOf(element) : `${nameOf(element)} ${key}`;
}
