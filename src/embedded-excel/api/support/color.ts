import { asText } from "../../protocol/arguments";
import { invalidArgument } from "../../protocol/hostError";
import { HTML_COLORS } from "./htmlColors";

/**
 * A colour as the API takes it, "#FFA500", "FFA500" or the HTML name "orange", as "#RRGGBB" in capitals.
 * @throws HostError `InvalidArgument` for anything else.
 */
export function asColor(value: unknown): string {
  const text = asText(value).trim().toLowerCase();
  const hex = /^#?([0-9a-f]{6})$/.exec(text)?.[1] ?? HTML_COLORS[text];
  if (hex === undefined) throw invalidArgument();
  return `#${hex.toUpperCase()}`;
}
