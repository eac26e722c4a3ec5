import { fromLocalFormula, toLocalFormula } from "../../engine/localFormula";
import { fromR1C1, toR1C1 } from "../../engine/r1c1";
import { defineApiType } from "../../protocol/apiType";
import { asText } from "../../protocol/arguments";
import { isApiRecord } from "../support/record";
import { asConditionFormula } from "./conditionFormula";
import type { ConditionalPartObject } from "./conditionalObjects";
import { asCellValueRule, asPresetRule, asTextRule, asTopBottomRule } from "./conditionalRules";

/** A type that has a rule as plain data and a format. */
function ruleAndFormat(typeName: string, asRule: (value: unknown) => unknown): void {
  defineApiType<ConditionalPartObject>(typeName, {
    properties: {
      rule: {
        get: ({ settings }) => settings["rule"] ?? null,
        set: (part, value) => part.write({ rule: asRule(value) }),
      },
    },
    navigations: { format: (part) => part.part("ConditionalRangeFormat") },
  });
}

ruleAndFormat("CellValueConditionalFormat", asCellValueRule);
ruleAndFormat("PresetCriteriaConditionalFormat", asPresetRule);
ruleAndFormat("TextConditionalFormat", asTextRule);
ruleAndFormat("TopBottomConditionalFormat", asTopBottomRule);

defineApiType<ConditionalPartObject>("CustomConditionalFormat", {
  navigations: {
    format: (part) => part.part("ConditionalRangeFormat"),
    rule: (part) => part.part("ConditionalFormatRule"),
  },
});

/** The formula of a custom format in English A1 notation; "" while it has none. */
function formulaOf({ settings }: ConditionalPartObject): string {
  const { rule } = settings;
  return isApiRecord(rule) && typeof rule["formula"] === "string" ? rule["formula"] : "";
}

function inNotation(
  read: (formula: string, part: ConditionalPartObject) => string,
  toEnglish: (formula: string, part: ConditionalPartObject) => string
) {
  return {
    get: (part: ConditionalPartObject) => {
      const formula = formulaOf(part);
      return formula === "" ? "" : read(formula, part);
    },
    set: (part: ConditionalPartObject, value: unknown) =>
      part.write({ rule: { formula: asConditionFormula(toEnglish(asText(value), part)) } }),
  };
}

defineApiType<ConditionalPartObject>("ConditionalFormatRule", {
  properties: {
    formula: inNotation(
      (formula) => formula,
      (formula) => formula
    ),
    formulaLocal: inNotation(
      (formula, { owner }) => toLocalFormula(formula, owner.session.locale),
      (formula, { owner }) => fromLocalFormula(formula, owner.session.locale)
    ),
    formulaR1C1: inNotation(
      (formula, { owner: { origin } }) => toR1C1(formula, origin.row, origin.column),
      (formula, { owner: { origin } }) => fromR1C1(formula, origin.row, origin.column)
    ),
  },
});
