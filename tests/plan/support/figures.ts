import { formatDecimal } from "../../../src/plan/decimal";
import type { Figure } from "../../../src/plan/figure";

/** A figure as a test states it: "57 percent", "493.4 millionKronor". */
export function say(figure: Figure | undefined): string | undefined {
  return figure === undefined ? undefined : `${formatDecimal(figure.value)} ${figure.unit}`;
}
