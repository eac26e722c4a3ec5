import { DOMParser } from "@xmldom/xmldom";
import { invalidArgument } from "../../protocol/hostError";

/**
 * The namespace of an XML text's root element, "" when it has none.
 * @throws HostError `InvalidArgument` when the text is not well-formed XML.
 */
export function namespaceOf(xml: string): string {
  const parser = new DOMParser({
    onError: (_, message) => {
      throw new Error(message);
    },
  });
  try {
    return parser.parseFromString(xml, "text/xml").documentElement?.namespaceURI ?? "";
  } catch {
    throw invalidArgument();
  }
}
