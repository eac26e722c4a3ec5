import { joinCells } from "../../model/joinCells";
import { boundingArea, type Area } from "../../model/area";
import { defineApiType } from "../../protocol/apiType";
import { asBoolean, asOneOf, asRecord, asText, optional } from "../../protocol/arguments";
import { invalidArgument, itemNotFound } from "../../protocol/hostError";
import type { DataValidationModel } from "../../model/features";
import { RangeAreasObject } from "../areas/rangeAreasObject";
import { checkRange } from "./checkCells";
import type { DataValidationObject } from "./dataValidationObject";
import { asRule, typeOfRule } from "./validationRule";

/** Excel takes at most so many characters of a title and of a message. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

function atMost(length: number): (value: unknown) => string {
  return (value) => {
    const text = asText(value);
    if (text.length > length) throw invalidArgument();
    return text;
  };
}

/** Title and message of a prompt or an alert. */
function asWords(given: Readonly<Record<string, unknown>>): { title: string; message: string } {
  return {
    title: optional(given["title"], atMost(MAX_TITLE)) ?? "",
    message: optional(given["message"], atMost(MAX_MESSAGE)) ?? "",
  };
}

function asPrompt(value: unknown): DataValidationModel["prompt"] {
  const given = asRecord(value);
  return { showPrompt: optional(given["showPrompt"], asBoolean) ?? true, ...asWords(given) };
}

const ALERT_STYLES = ["Stop", "Warning", "Information"] as const;

function asAlert(value: unknown): DataValidationModel["errorAlert"] {
  const given = asRecord(value);
  return {
    showAlert: optional(given["showAlert"], asBoolean) ?? true,
    style: optional(given["style"], (style) => asOneOf(style, ALERT_STYLES)) ?? "Stop",
    ...asWords(given),
  };
}

/** The year of dates that are given without one. */
const yearOf = ({ ranges }: DataValidationObject): number =>
  (ranges[0]?.session.now() ?? new Date(0)).getFullYear();

/** What all cells share: `null` when they differ, `none` when they have no validation. */
function shared<T>(
  { state }: DataValidationObject,
  pick: (model: DataValidationModel) => T,
  none: T
): T | null {
  if (state === "none") return none;
  return state === "mixed" ? null : pick(state);
}

/** "MixedCriteria" when some cells have no validation, "Inconsistent" when cells have different ones. */
function typeOf(validation: DataValidationObject): string {
  const { state } = validation;
  if (state === "none") return "None";
  if (state !== "mixed") return typeOfRule(state.rule);
  return validation.isPartial ? "MixedCriteria" : "Inconsistent";
}

/** The cells whose contents break their validation, or `null`. */
function invalidCells({ ranges }: DataValidationObject): RangeAreasObject | null {
  const broken = ranges.flatMap((range) => {
    const { invalid } = checkRange(range);
    const found = new Set(invalid.map(({ row, column }) => `${row}/${column}`));
    return joinCells(boundsOf(invalid), (row, column) => found.has(`${row}/${column}`)).map(
      (area) => range.at(area)
    );
  });
  return broken.length === 0 ? null : new RangeAreasObject(broken);
}

function boundsOf(places: readonly { readonly row: number; readonly column: number }[]): Area {
  const bounds = places.map((place): Area => ({ ...place, rowCount: 1, columnCount: 1 }));
  const [first = { row: 0, column: 0, rowCount: 0, columnCount: 0 }, ...rest] = bounds;
  return rest.reduce(boundingArea, first);
}

/** `true` when no cell breaks its validation, `false` when every one does, `null` when some do. */
function isValid({ ranges }: DataValidationObject): boolean | null {
  const found = ranges.map(checkRange);
  const invalid = found.reduce((sum, one) => sum + one.invalid.length, 0);
  const cells = ranges.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0);
  if (invalid === 0) return true;
  return invalid === cells ? false : null;
}

defineApiType<DataValidationObject>("DataValidation", {
  properties: {
    errorAlert: {
      get: (validation) => shared(validation, ({ errorAlert }) => errorAlert, asAlert({})),
      set: (validation, value) => validation.write({ errorAlert: asAlert(value) }),
    },
    ignoreBlanks: {
      get: (validation) => shared(validation, ({ ignoreBlanks }) => ignoreBlanks, true),
      set: (validation, value) => validation.write({ ignoreBlanks: asBoolean(value) }),
    },
    prompt: {
      get: (validation) => shared(validation, ({ prompt }) => prompt, asPrompt({})),
      set: (validation, value) => validation.write({ prompt: asPrompt(value) }),
    },
    rule: {
      get: (validation) => shared<unknown>(validation, ({ rule }) => rule, {}),
      set: (validation, value) => validation.write({ rule: asRule(value, yearOf(validation)) }),
    },
    type: { get: typeOf },
    valid: { get: isValid },
  },
  methods: {
    clear: (validation) => {
      validation.clear();
      return null;
    },
    getInvalidCells: (validation) => {
      const cells = invalidCells(validation);
      if (cells === null) throw itemNotFound();
      return cells;
    },
    getInvalidCellsOrNullObject: invalidCells,
  },
});
