import { asNumber, asOneOf, asRecord, asText, optional } from "../../protocol/arguments";
import { invalidArgument } from "../../protocol/hostError";
import { asConditionFormula } from "./conditionFormula";

type Rule = Readonly<Record<string, unknown>>;

const CELL_VALUE_OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

const RANKS = {
  TopItems: 1000,
  TopPercent: 100,
  BottomItems: 1000,
  BottomPercent: 100,
} as const;

const PRESETS = [
  "Blanks",
  "NonBlanks",
  "Errors",
  "NonErrors",
  "Yesterday",
  "Today",
  "Tomorrow",
  "LastSevenDays",
  "LastWeek",
  "ThisWeek",
  "NextWeek",
  "LastMonth",
  "ThisMonth",
  "NextMonth",
  "AboveAverage",
  "BelowAverage",
  "EqualOrAboveAverage",
  "EqualOrBelowAverage",
  "OneStdDevAboveAverage",
  "OneStdDevBelowAverage",
  "TwoStdDevAboveAverage",
  "TwoStdDevBelowAverage",
  "ThreeStdDevAboveAverage",
  "ThreeStdDevBelowAverage",
  "UniqueValues",
  "DuplicateValues",
] as const;

/** `Excel.ConditionalCellValueRule`; two formulas for "Between" and "NotBetween", one for the rest. */
export function asCellValueRule(value: unknown): Rule {
  const given = asRecord(value);
  const operator = asOneOf(given["operator"], CELL_VALUE_OPERATORS);
  const formula1 = asConditionFormula(given["formula1"]);
  const second = optional(given["formula2"], asConditionFormula);
  if (!operator.endsWith("etween")) return { formula1, operator };
  if (second === undefined) throw invalidArgument();
  return { formula1, formula2: second, operator };
}

/** `Excel.ConditionalTextComparisonRule`. */
export function asTextRule(value: unknown): Rule {
  const given = asRecord(value);
  return {
    operator: asOneOf(given["operator"], TEXT_OPERATORS),
    text: asText(given["text"]),
  };
}

/** `Excel.ConditionalTopBottomRule`: a rank from 1 to 1000, or to 100 for percent. */
export function asTopBottomRule(value: unknown): Rule {
  const given = asRecord(value);
  const type = asOneOf(given["type"], Object.keys(RANKS) as (keyof typeof RANKS)[]);
  const rank = asNumber(given["rank"]);
  if (rank < 1 || rank > RANKS[type]) throw invalidArgument();
  return { rank, type };
}

/** `Excel.ConditionalPresetCriteriaRule`. */
export function asPresetRule(value: unknown): Rule {
  return { criterion: asOneOf(asRecord(value)["criterion"], PRESETS) };
}
