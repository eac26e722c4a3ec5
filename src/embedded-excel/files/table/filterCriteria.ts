import type { FilterCriteriaModel } from "../../model/features";
import type { XmlElement } from "../xml/tree";
import { element } from "../xml/write";

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
export function readCriteria(column: XmlElement): FilterCriteriaModel | null {
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
      return { filterOn: "Dynamic", dynamicCriteria: capitalised(rule.attribute("type") ?? "") };
    case "colorFilter":
      return {
        filterOn: rule.flag("cellColor", true) ? "CellColor" : "FontColor",
        raw: rule.source,
      };
    case "iconFilter":
      return { filterOn: "Icon", raw: rule.source };
    default:
      return null;
  }
}

function filterValues(rule: XmlElement): string[] {
  const values = rule.childrenNamed("filter").map((item) => item.attribute("val") ?? "");
  return rule.flag("blank") ? [...values, ""] : values;
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

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
const uncapitalised = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
const asText = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** Source of what a `<filterColumn>` holds for criteria; nothing for those that a file cannot say. */
export function criteriaElement(criteria: FilterCriteriaModel): string {
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
      return type === "" ? "" : element("dynamicFilter", { type: uncapitalised(type) });
    }
    default:
      return "";
  }
}

function valuesElement(values: readonly unknown[]): string {
  const texts = values.map(asText);
  const filled = texts.filter((text) => text !== "");
  return element(
    "filters",
    { blank: filled.length < texts.length || undefined },
    filled.map((val) => element("filter", { val }))
  );
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
