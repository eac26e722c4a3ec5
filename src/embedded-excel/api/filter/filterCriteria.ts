import type { FilterCriteriaModel } from "../../model/features";
import { asOneOf, asRecord, asText, optional } from "../../protocol/arguments";
import { invalidArgument, notImplemented } from "../../protocol/hostError";
import { asColor } from "../support/color";
import { isApiRecord } from "../support/record";
import { DYNAMIC_CRITERIA } from "./dynamicCriteria";

const FILTER_ON = [
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Dynamic",
  "FontColor",
  "Values",
  "TopItems",
  "TopPercent",
  "Icon",
  "Custom",
] as const;

const SPECIFICITIES = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;
const MAX_ITEMS = 500;
const MAX_PERCENT = 100;

function asFilterValue(value: unknown): unknown {
  if (!isApiRecord(value)) return asText(value);
  const date = asText(value["date"]);
  if (Number.isNaN(Date.parse(date))) throw invalidArgument();
  return { date, specificity: asOneOf(value["specificity"], SPECIFICITIES) };
}

/** A count of items or percent, kept as text as the criteria give it. */
function asCount(value: unknown, most: number): string {
  const count = Number(asText(value));
  if (!(count >= 1 && count <= most)) throw invalidArgument();
  return String(count);
}

function custom(given: Readonly<Record<string, unknown>>): FilterCriteriaModel {
  const second = optional(given["criterion2"], asText);
  const operator = optional(given["operator"], (value) => asOneOf(value, ["And", "Or"]));
  return {
    filterOn: "Custom",
    criterion1: asText(given["criterion1"]),
    ...(second === undefined ? {} : { criterion2: second, operator: operator ?? "And" }),
  };
}

/**
 * `Excel.FilterCriteria` as it is kept: the members that its kind has, in documented case.
 * @throws HostError `InvalidArgument` when the kind or what it needs is missing.
 */
export function asFilterCriteria(value: unknown): FilterCriteriaModel {
  const given = asRecord(value);
  const filterOn = asOneOf(given["filterOn"], FILTER_ON);
  switch (filterOn) {
    case "Values": {
      const { values } = given;
      if (!Array.isArray(values)) throw invalidArgument();
      return { filterOn, values: values.map(asFilterValue) };
    }
    case "Custom":
      return custom(given);
    case "Dynamic":
      return { filterOn, dynamicCriteria: asOneOf(given["dynamicCriteria"], DYNAMIC_CRITERIA) };
    case "CellColor":
    case "FontColor":
      return { filterOn, color: asColor(given["color"]) };
    case "Icon":
      throw notImplemented("Filtering on icons");
    default: {
      const most = filterOn.endsWith("Percent") ? MAX_PERCENT : MAX_ITEMS;
      return { filterOn, criterion1: asCount(given["criterion1"], most) };
    }
  }
}
