import { joinCells } from "../../model/joinCells";
import { contains } from "../../model/area";
import { defineApiType } from "../../protocol/apiType";
import { asBoolean, asOneOf, asRecord, asText, optional } from "../../protocol/arguments";
import { itemNotFound } from "../../protocol/hostError";
import type { DataValidationModel } from "../../model/features";
import { RangeAreasObject } from "../areas/rangeAreasObject";
import { isValid } from "./checkCell";
import type { DataValidationObject } from "./dataValidationObject";
import { asRule, typeOfRule } from "./validationRule";

function asPrompt(value: unknown): DataValidationModel["prompt"] {
  const given = asRecord(value);
  return {
    showPrompt: optional(given["showPrompt"], asBoolean) ?? true,
    title: optional(given["title"], asText) ?? "",
    message: optional(given["message"], asText) ?? "",
  };
}

function asAlert(value: unknown): DataValidationModel["errorAlert"] {
  const given = asRecord(value);
  return {
    showAlert: optional(given["showAlert"], asBoolean) ?? true,
    style:
      optional(given["style"], (style) => asOneOf(style, ["Stop", "Warning", "Information"])) ??
      "Stop",
    title: optional(given["title"], asText) ?? "",
    message: optional(given["message"], asText) ?? "",
  };
}

/** What all cells share: `null` when they differ, `none` when they have no validation. */
function shared<T>(
  { state }: DataValidationObject,
  pick: (model: DataValidationModel) => T,
  none: T
): T | null {
  if (state === "none") return none;
  return state === "mixed" ? null : pick(state);
}

function typeOf({ state }: DataValidationObject): string {
  if (state === "none") return "None";
  return state === "mixed" ? "Inconsistent" : typeOfRule(state.rule);
}

/** The cells whose contents break their validation, or `null`. */
function invalidCells({ ranges }: DataValidationObject): RangeAreasObject | null {
  const broken = ranges.flatMap((range) => {
    range.session.calculateIfNeeded();
    return joinCells(range.area, (row, column) => {
      const cell = { row, column, rowCount: 1, columnCount: 1 };
      const validation = range.sheet.validations.find(({ areas }) =>
        areas.some((area) => contains(area, cell))
      );
      return validation !== undefined && !isValid(range, row, column, validation);
    }).map((area) => range.at(area));
  });
  return broken.length === 0 ? null : new RangeAreasObject(broken);
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
      set: (validation, value) => validation.write({ rule: asRule(value) }),
    },
    type: { get: typeOf },
    valid: { get: (validation) => invalidCells(validation) === null },
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
