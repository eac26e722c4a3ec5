import type { Rule } from "./rule";
import { goalNameMismatch } from "./rules/goalNameMismatch";
import { goalReferenceUnknown } from "./rules/goalReferenceUnknown";
import { shareOfTotal } from "./rules/shareOfTotal";
import { sharesSumTo100 } from "./rules/sharesSumTo100";
import { sumOfParts } from "./rules/sumOfParts";

/** Every rule, figures first. */
export const RULES: readonly Rule[] = [
  shareOfTotal,
  sumOfParts,
  sharesSumTo100,
  goalNameMismatch,
  goalReferenceUnknown,
];
