import { asBoolean, asIndex, asOneOf, asRecord, optional } from "../../protocol/arguments";
import { invalidArgument, notImplemented } from "../../protocol/hostError";
import { asColor } from "../support/color";

/** `Excel.SortField` with its defaults filled in. */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
  readonly sortOn: "Value" | "CellColor" | "FontColor";
  readonly dataOption: "Normal" | "TextAsNumber";
  readonly color?: string;
}

const SORT_ON = ["Value", "CellColor", "FontColor", "Icon"] as const;
const DATA_OPTIONS = ["Normal", "TextAsNumber"] as const;

/**
 * The conditions of a sort.
 * @param count how many columns (or rows) there are to sort on
 * @throws HostError `InvalidArgument` without conditions, or for a key beyond the last column
 */
export function asSortFields(value: unknown, count: number): SortField[] {
  if (!Array.isArray(value) || value.length === 0) throw invalidArgument();
  return value.map((field: unknown) => asSortField(field, count));
}

function asSortField(value: unknown, count: number): SortField {
  const given = asRecord(value);
  const key = asIndex(given["key"]);
  if (key < 0 || key >= count) throw invalidArgument();
  const sortOn = optional(given["sortOn"], (on) => asOneOf(on, SORT_ON));
  if (sortOn === "Icon") throw notImplemented("Sorting on icons");
  const color = optional(given["color"], asColor);
  const needsColor = sortOn === "CellColor" || sortOn === "FontColor";
  if (needsColor && color === undefined) throw invalidArgument();
  return {
    key,
    ascending: optional(given["ascending"], asBoolean) ?? true,
    sortOn: sortOn ?? "Value",
    dataOption:
      optional(given["dataOption"], (option) => asOneOf(option, DATA_OPTIONS)) ?? "Normal",
    ...(color === undefined ? {} : { color }),
  };
}
