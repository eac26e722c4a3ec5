import { defineApiType } from "../../protocol/apiType";
import { asBoolean, asOneOf, asRecord, asText, optional } from "../../protocol/arguments";
import { invalidArgument } from "../../protocol/hostError";
import { asColor } from "../support/color";
import { isApiRecord } from "../support/record";
import { asConditionFormula } from "./conditionFormula";
import type { ConditionalPartObject } from "./conditionalObjects";
import { defaultIconCriteria, ICON_SETS, iconCount } from "./iconSets";

type Convert = (value: unknown) => unknown;

/** A member of the settings, or of a record inside them. */
function setting(name: string, convert: Convert, within?: string) {
  const inner = ({ settings }: ConditionalPartObject): Readonly<Record<string, unknown>> => {
    const record = within === undefined ? settings : settings[within];
    return isApiRecord(record) ? record : {};
  };
  return {
    get: (part: ConditionalPartObject) => inner(part)[name] ?? null,
    set: (part: ConditionalPartObject, value: unknown) => {
      const change = { [name]: convert(value) };
      part.write(within === undefined ? change : { [within]: { ...inner(part), ...change } });
    },
  };
}

const BOUND_TYPES = [
  "Automatic",
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Formula",
  "Percentile",
] as const;
const SCALE_TYPES = [
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Formula",
  "Percentile",
] as const;
const ICON_TYPES = ["Number", "Percent", "Formula", "Percentile"] as const;
const WITHOUT_FORMULA: readonly string[] = ["Automatic", "LowestValue", "HighestValue"];

function asBound(value: unknown): unknown {
  const given = asRecord(value);
  const type = asOneOf(given["type"], BOUND_TYPES);
  if (WITHOUT_FORMULA.includes(type)) return { type };
  return { type, formula: asConditionFormula(given["formula"]) };
}

/** A colour, or "" for no line. */
const asColorOrNone = (value: unknown): string => (asText(value) === "" ? "" : asColor(value));

defineApiType<ConditionalPartObject>("DataBarConditionalFormat", {
  properties: {
    axisColor: setting("axisColor", asColorOrNone),
    axisFormat: setting("axisFormat", (value) =>
      asOneOf(value, ["Automatic", "None", "CellMidPoint"])
    ),
    barDirection: setting("barDirection", (value) =>
      asOneOf(value, ["Context", "LeftToRight", "RightToLeft"])
    ),
    lowerBoundRule: setting("lowerBoundRule", asBound),
    showDataBarOnly: setting("showDataBarOnly", asBoolean),
    upperBoundRule: setting("upperBoundRule", asBound),
  },
  navigations: {
    negativeFormat: (part) => part.part("ConditionalDataBarNegativeFormat"),
    positiveFormat: (part) => part.part("ConditionalDataBarPositiveFormat"),
  },
});

defineApiType<ConditionalPartObject>("ConditionalDataBarPositiveFormat", {
  properties: {
    borderColor: setting("borderColor", asColorOrNone, "positiveFormat"),
    fillColor: setting("fillColor", asColor, "positiveFormat"),
    gradientFill: setting("gradientFill", asBoolean, "positiveFormat"),
  },
});

defineApiType<ConditionalPartObject>("ConditionalDataBarNegativeFormat", {
  properties: {
    borderColor: setting("borderColor", asColorOrNone, "negativeFormat"),
    fillColor: setting("fillColor", asColor, "negativeFormat"),
    matchPositiveBorderColor: setting("matchPositiveBorderColor", asBoolean, "negativeFormat"),
    matchPositiveFillColor: setting("matchPositiveFillColor", asBoolean, "negativeFormat"),
  },
});

function asScalePoint(value: unknown): unknown {
  const given = asRecord(value);
  const type = asOneOf(given["type"], SCALE_TYPES);
  const formula = WITHOUT_FORMULA.includes(type) ? null : asConditionFormula(given["formula"]);
  return { type, formula, color: optional(given["color"], asColor) ?? null };
}

function asScale(value: unknown): unknown {
  const given = asRecord(value);
  const midpoint = optional(given["midpoint"], asScalePoint);
  return {
    minimum: asScalePoint(given["minimum"]),
    ...(midpoint === undefined ? {} : { midpoint }),
    maximum: asScalePoint(given["maximum"]),
  };
}

defineApiType<ConditionalPartObject>("ColorScaleConditionalFormat", {
  properties: {
    criteria: setting("criteria", asScale),
    threeColorScale: {
      get: ({ settings }) =>
        isApiRecord(settings["criteria"]) && settings["criteria"]["midpoint"] !== undefined,
    },
  },
});

/** The lowest icon's criterion may be left empty: it is for all cells that meet no other. */
function asIconCriterion(value: unknown, index: number, style: string): unknown {
  const given = asRecord(value);
  if (index === 0 && given["type"] === undefined)
    return { ...defaultIconCriteria(style)[0], customIcon: given["customIcon"] ?? null };
  return {
    type: asOneOf(given["type"], ICON_TYPES),
    formula: asConditionFormula(given["formula"]),
    operator: asOneOf(given["operator"], ["GreaterThan", "GreaterThanOrEqual"]),
    customIcon: given["customIcon"] ?? null,
  };
}

/** @throws HostError `InvalidArgument` when there is not one criterion for each icon. */
function writeIconCriteria(part: ConditionalPartObject, value: unknown): void {
  const style = asText(part.settings["style"]);
  if (!Array.isArray(value) || value.length !== iconCount(style)) throw invalidArgument();
  part.write({
    criteria: value.map((item: unknown, index) => asIconCriterion(item, index, style)),
  });
}

function writeIconStyle(part: ConditionalPartObject, value: unknown): void {
  const style = asOneOf(value, ICON_SETS);
  const fits = iconCount(style) === iconCount(asText(part.settings["style"]));
  part.write({ style, ...(fits ? {} : { criteria: defaultIconCriteria(style) }) });
}

defineApiType<ConditionalPartObject>("IconSetConditionalFormat", {
  properties: {
    criteria: { get: ({ settings }) => settings["criteria"], set: writeIconCriteria },
    reverseIconOrder: setting("reverseIconOrder", asBoolean),
    showIconOnly: setting("showIconOnly", asBoolean),
    style: { get: ({ settings }) => settings["style"], set: writeIconStyle },
  },
});
