import { Words } from "../styles/words";

/** `Excel.ConditionalCellValueOperator`. */
export const COMPARISONS = new Words({
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
});
/** `Excel.ConditionalTextOperator` by the type of a file's rule. */
export const TEXT_RULES = new Words({
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
});
/** `Excel.ConditionalFormatPresetCriterion` of rules that are a type without more. */
export const PRESETS = new Words({
  containsBlanks: "Blanks",
  notContainsBlanks: "NonBlanks",
  containsErrors: "Errors",
  notContainsErrors: "NonErrors",
  uniqueValues: "UniqueValues",
  duplicateValues: "DuplicateValues",
});
/** `Excel.ConditionalFormatPresetCriterion` of a file's time periods. */
export const PERIODS = new Words({
  yesterday: "Yesterday",
  today: "Today",
  tomorrow: "Tomorrow",
  last7Days: "LastSevenDays",
  lastWeek: "LastWeek",
  thisWeek: "ThisWeek",
  nextWeek: "NextWeek",
  lastMonth: "LastMonth",
  thisMonth: "ThisMonth",
  nextMonth: "NextMonth",
});
/** `Excel.ConditionalFormatRuleType` and its kin. */
export const BOUNDS = new Words({
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  formula: "Formula",
  percentile: "Percentile",
});
/** Words of averages: "above or below", "equal too", standard deviations. */
export const AVERAGES = new Words({
  "above/0/0": "AboveAverage",
  "below/0/0": "BelowAverage",
  "above/1/0": "EqualOrAboveAverage",
  "below/1/0": "EqualOrBelowAverage",
  "above/0/1": "OneStdDevAboveAverage",
  "below/0/1": "OneStdDevBelowAverage",
  "above/0/2": "TwoStdDevAboveAverage",
  "below/0/2": "TwoStdDevBelowAverage",
  "above/0/3": "ThreeStdDevAboveAverage",
  "below/0/3": "ThreeStdDevBelowAverage",
});

const COUNTS: Readonly<Record<string, string>> = { 3: "Three", 4: "Four", 5: "Five" };

/** `Excel.IconSet` for a file's "3TrafficLights1". */
export const iconSetOf = (file: string): string =>
  (COUNTS[file.slice(0, 1)] ?? "Three") + file.slice(1);

export function iconSetToFile(api: string): string {
  const [digit, word] = Object.entries(COUNTS).find(([, name]) => api.startsWith(name)) ?? [];
  return digit === undefined ? "3TrafficLights1" : digit + api.slice(word?.length ?? 0);
}
