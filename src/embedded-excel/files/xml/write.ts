import { encodeAttribute, encodeText } from "./text";

export type AttributeValue = string | number | boolean | undefined;

/** Start of every part that is written anew. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Attributes as source, each with a space before it; undefined ones are left out, booleans are 1 and 0. */
export function attributesOf(attributes: Readonly<Record<string, AttributeValue>>): string {
  let source = "";
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    const text = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
    source += ` ${name}="${encodeAttribute(text)}"`;
  }
  return source;
}

/** Source of an element. `content` is source too, already encoded. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  content: string | readonly string[] = ""
): string {
  const inner = typeof content === "string" ? content : content.join("");
  const start = `<${name}${attributesOf(attributes)}`;
  return inner === "" ? `${start}/>` : `${start}>${inner}</${name}>`;
}

/** Source of an element that holds characters. Space at the ends is marked to be kept. */
export function textElement(
  name: string,
  text: string,
  attributes: Readonly<Record<string, AttributeValue>> = {}
): string {
  const keep = text !== "" && (text.trim() !== text || /[\n\t]/.test(text));
  return element(
    name,
    keep ? { ...attributes, "xml:space": "preserve" } : attributes,
    encodeText(text)
  );
}
