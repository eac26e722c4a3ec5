import type { Area } from "../../model/area";
import { fromFileFormula } from "../cells/fileFormula";
import type { SheetReading } from "../context";
import { readAreas } from "../sheet/dataValidations";
import type { ColorScheme } from "../styles/colors";
import type { SectionedPart } from "../xml/sectionedPart";
import type { XmlElement } from "../xml/tree";
import { AVERAGES, BOUNDS, COMPARISONS, iconSetOf, PERIODS, PRESETS, TEXT_RULES } from "./words";

type Settings = Record<string, unknown>;

/** A rule of a sheet as its file has it. */
export interface FileRule {
  readonly rule: XmlElement;
  readonly areas: Area[];
}

/** The rules of a sheet in the order of the file. */
export function listRules(part: SectionedPart): FileRule[] {
  return part.children("conditionalFormatting").flatMap((group) => {
    const areas = readAreas(group.attribute("sqref") ?? "");
    if (areas.length === 0) return [];
    return group.childrenNamed("cfRule").map((rule) => ({ rule, areas }));
  });
}

/** Reads the conditional formats of a sheet. Rules that stand only among its extensions are left there. */
export function readConditionalFormats({ part, sheet, model, styles }: SheetReading): void {
  for (const { rule, areas } of listRules(part)) {
    const { type, settings } = readRule(rule, styles.colors);
    sheet.conditionalFormats.push({
      id: model.newFeatureId(),
      areas: [...areas],
      type,
      settings,
      format: styles.differentialFormat(rule.numberOf("dxfId")),
      priority: rule.numberOf("priority") ?? 1,
      stopIfTrue: rule.flag("stopIfTrue"),
    });
  }
}

function readRule(rule: XmlElement, colors: ColorScheme): { type: string; settings: Settings } {
  const type = rule.attribute("type") ?? "expression";
  switch (type) {
    case "cellIs":
      return { type: "CellValue", settings: { rule: comparison(rule) } };
    case "colorScale":
      return { type: "ColorScale", settings: readColorScale(rule, colors) };
    case "dataBar":
      return { type: "DataBar", settings: readDataBar(rule, colors) };
    case "iconSet":
      return { type: "IconSet", settings: readIconSet(rule) };
    case "top10":
      return { type: "TopBottom", settings: { rule: ranking(rule) } };
    default:
      return readTextOrPreset(rule, type);
  }
}

function readTextOrPreset(rule: XmlElement, type: string): { type: string; settings: Settings } {
  const operator = TEXT_RULES.api(type, "");
  if (operator !== "")
    return {
      type: "ContainsText",
      settings: { rule: { operator, text: rule.attribute("text") ?? "" } },
    };
  const criterion = presetOf(rule, type);
  if (criterion !== "") return { type: "PresetCriteria", settings: { rule: { criterion } } };
  return { type: "Custom", settings: { rule: { formula: formulaAt(rule, 0) } } };
}

function presetOf(rule: XmlElement, type: string): string {
  if (type === "timePeriod") return PERIODS.api(rule.attribute("timePeriod"), "");
  if (type !== "aboveAverage") return PRESETS.api(type, "");
  const side = rule.flag("aboveAverage", true) ? "above" : "below";
  const equal = rule.flag("equalAverage") ? 1 : 0;
  return AVERAGES.api(`${side}/${equal}/${rule.numberOf("stdDev") ?? 0}`, "AboveAverage");
}

const formulaAt = (rule: XmlElement, index: number): string =>
  fromFileFormula(rule.childrenNamed("formula")[index]?.ownText ?? "");

function comparison(rule: XmlElement): Settings {
  const second = rule.childrenNamed("formula").length > 1;
  return {
    formula1: formulaAt(rule, 0),
    ...(second ? { formula2: formulaAt(rule, 1) } : {}),
    operator: COMPARISONS.api(rule.attribute("operator"), "Between"),
  };
}

function ranking(rule: XmlElement): Settings {
  const side = rule.flag("bottom") ? "Bottom" : "Top";
  return {
    rank: rule.numberOf("rank") ?? 10,
    type: `${side}${rule.flag("percent") ? "Percent" : "Items"}`,
  };
}

function boundOf(bound: XmlElement | undefined): Settings {
  const type = BOUNDS.api(bound?.attribute("type"), "Automatic");
  const value = bound?.attribute("val");
  return value === undefined ? { type } : { type, formula: fromFileFormula(value) };
}

function readColorScale(rule: XmlElement, colors: ColorScheme): Settings {
  const scale = rule.child("colorScale");
  const shades = scale?.childrenNamed("color") ?? [];
  const criteria = (scale?.childrenNamed("cfvo") ?? []).map((bound, index) => ({
    formula: null,
    ...boundOf(bound),
    color: colors.read(shades[index])?.color ?? "#FFFFFF",
  }));
  const [minimum, second, third] = criteria;
  return third === undefined
    ? { criteria: { minimum, maximum: second } }
    : { criteria: { minimum, midpoint: second, maximum: third } };
}

/** What a data bar looks like when a file says no more than its colour and bounds. */
const BAR_DEFAULTS: Settings = {
  barDirection: "Context",
  axisFormat: "Automatic",
  axisColor: "#000000",
  negativeFormat: {
    fillColor: "#FF0000",
    borderColor: "",
    matchPositiveFillColor: false,
    matchPositiveBorderColor: false,
  },
};

function readDataBar(rule: XmlElement, colors: ColorScheme): Settings {
  const bar = rule.child("dataBar");
  const [lower, upper] = bar?.childrenNamed("cfvo") ?? [];
  return {
    ...BAR_DEFAULTS,
    lowerBoundRule: boundOf(lower),
    upperBoundRule: boundOf(upper),
    showDataBarOnly: !(bar?.flag("showValue", true) ?? true),
    positiveFormat: {
      fillColor: colors.read(bar?.child("color"))?.color ?? "#638EC6",
      borderColor: "",
      gradientFill: true,
    },
  };
}

function readIconSet(rule: XmlElement): Settings {
  const set = rule.child("iconSet");
  return {
    style: iconSetOf(set?.attribute("iconSet") ?? "3TrafficLights1"),
    reverseIconOrder: set?.flag("reverse") ?? false,
    showIconOnly: !(set?.flag("showValue", true) ?? true),
    criteria: (set?.childrenNamed("cfvo") ?? []).map((bound) => ({
      ...boundOf(bound),
      operator: bound.flag("gte", true) ? "GreaterThanOrEqual" : "GreaterThan",
      customIcon: null,
    })),
  };
}
