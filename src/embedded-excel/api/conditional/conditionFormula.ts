import { asText } from "../../protocol/arguments";
import { invalidArgument } from "../../protocol/hostError";
import { isFormula } from "../../engine/reference";

/**
 * A formula of a condition, given back with "=" as Excel does: "0" becomes "=0".
 * @throws HostError `InvalidArgument` when Excel could not read it.
 */
export function asConditionFormula(value: unknown): string {
  const text = asText(value).trim();
  const formula = text.startsWith("=") ? text : `=${text}`;
  if (!isFormula(formula)) throw invalidArgument();
  return formula;
}
