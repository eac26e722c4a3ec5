import type { FilterCriteriaModel } from "../../model/features";
import type { XmlElement } from "../xml/tree";
import { element } from "../xml/write";
import type { StyleTable } from "../styles/styleTable";
import type { StyleWriter } from "../styles/styleWriter";
import { dateGroupElement, readDateGroup, type DateGroup } from "./dateGroups";
import { dynamicToApi, dynamicToFile } from "./dynamicFilters";

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};
/** Longer signs first, so that ">=" is not read as ">". */
const SIGNS = Object.entries(COMPARISONS).sort(([, a], [, b]) => b.length - a.length);

/** The criteria of a `<filterColumn>` in the words of `Excel.FilterCriteria`; `null` when it only hides its button. */
export function readCriteria(column: XmlElement, styles: StyleTable): FilterCriteriaModel | null {
  const rule = column.children.find((child) => child.local !== "extLst");
  switch (rule?.local) {
    case "filters":
      return { filterOn: "Values", values: filterValues(rule) };
    case "customFilters":
      return readCustom(rule);
    case "top10":
      return {
        filterOn: `${rule.flag("top", true) ? "Top" : "Bottom"}${rule.flag("percent") ? "Percent" : "Items"}`,
        criterion1: rule.attribute("val") ?? "10",
      };
    case "dynamicFilter":
      return { filterOn: "Dynamic", dynamicCriteria: dynamicToApi(rule.attribute("type") ?? "") };
    case "colorFilter":
      return readColor(rule, styles);
    case "iconFilter":
      return { filterOn: "Icon", raw: rule.source };
    default:
      return null;
  }
}

function filterValues(rule: XmlElement): (string | DateGroup)[] {
  const values = rule.childrenNamed("filter").map((item) => item.attribute("val") ?? "");
  const dates = rule.childrenNamed("dateGroupItem").map(readDateGroup);
  return [...values, ...(rule.flag("blank") ? [""] : []), ...dates];
}

function readColor(rule: XmlElement, styles: StyleTable): FilterCriteriaModel {
  const format = styles.differentialFormat(rule.numberOf("dxfId"));
  return rule.flag("cellColor", true)
    ? { filterOn: "CellColor", color: format.fill?.color ?? "" }
    : { filterOn: "FontColor", color: format.font?.color ?? "" };
}

function readCustom(rule: XmlElement): FilterCriteriaModel {
  const [first, second] = rule
    .childrenNamed("customFilter")
    .map(
      (item) =>
        (COMPARISONS[item.attribute("operator") ?? "equal"] ?? "=") + (item.attribute("val") ?? "")
    );
  return {
    filterOn: "Custom",
    criterion1: first ?? "=",
    ...(second === undefined
      ? {}
      : { criterion2: second, operator: rule.flag("and") ? "And" : "Or" }),
  };
}

const asText = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** Source of what a `<filterColumn>` holds for criteria; nothing for those that a file cannot say. */
export function criteriaElement(criteria: FilterCriteriaModel, styles: StyleWriter): string {
  const on = asText(criteria["filterOn"]);
  if (typeof criteria["raw"] === "string") return criteria["raw"];
  switch (on) {
    case "Values":
      return valuesElement(Array.isArray(criteria["values"]) ? criteria["values"] : []);
    case "Custom":
      return customElement(criteria);
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return element("top10", {
        top: on.startsWith("Top") ? undefined : false,
        percent: on.endsWith("Percent") || undefined,
        val: asText(criteria["criterion1"]),
      });
    case "Dynamic": {
      const type = asText(criteria["dynamicCriteria"]);
      return type === "" ? "" : element("dynamicFilter", { type: dynamicToFile(type) });
    }
    case "CellColor":
    case "FontColor":
      return colorElement(on, asText(criteria["color"]), styles);
    default:
      return "";
  }
}

function colorElement(on: string, color: string, styles: StyleWriter): string {
  if (color === "") return "";
  const isCell = on === "CellColor";
  const dxfId = styles.differentialIndexOf(isCell ? { fill: { color } } : { font: { color } });
  return element("colorFilter", { dxfId, cellColor: isCell ? undefined : false });
}

const isDateGroup = (value: unknown): value is DateGroup =>
  typeof value === "object" && value !== null && "date" in value && "specificity" in value;

function valuesElement(values: readonly unknown[]): string {
  const texts = values.filter((value) => !isDateGroup(value)).map(asText);
  const filled = texts.filter((text) => text !== "");
  return element("filters", { blank: filled.length < texts.length || undefined }, [
    ...filled.map((val) => element("filter", { val })),
    ...values.filter(isDateGroup).map(dateGroupElement),
  ]);
}

function customElement(criteria: FilterCriteriaModel): string {
  const items = [criteria["criterion1"], criteria["criterion2"]]
    .filter((criterion) => criterion !== undefined && criterion !== null)
    .map((criterion) => customFilter(asText(criterion)));
  const and = items.length > 1 && criteria["operator"] !== "Or";
  return element("customFilters", { and: and || undefined }, items);
}

function customFilter(criterion: string): string {
  const sign = SIGNS.find(([, text]) => criterion.startsWith(text));
  if (sign === undefined) return element("customFilter", { val: criterion });
  const [operator, text] = sign;
  return element("customFilter", {
    operator: operator === "equal" ? undefined : operator,
    val: criterion.slice(text.length),
  });
}
