import type { Element } from "@xmldom/xmldom";
import type { ManifestProblem } from "./facts";
import { childrenOf, elementsUnder, nameOf } from "./manifestXml";

/**
 * Children of each element in the order in which they must stand, as far as a task-pane add-in uses them.
 * Source: "How to find the proper order of manifest elements", learn.microsoft.com/office/dev/add-ins/develop.
 */
const childOrder: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
    "ExtendedOverrides",
  ],
  DisplayName: ["Override"],
  IconUrl: ["Override"],
  HighResolutionIconUrl: ["Override"],
  AppDomains: ["AppDomain"],
  Hosts: ["Host"],
  Requirements: ["Sets", "Methods"],
  Sets: ["Set"],
  Methods: ["Method"],
  DefaultSettings: ["SourceLocation"],
  VersionOverrides: [
    "Description",
    "Requirements",
    "Hosts",
    "Resources",
    "WebApplicationInfo",
    "EquivalentAddins",
  ],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  ExtensionPoint: ["OfficeTab", "CustomTab", "OfficeMenu"],
  OfficeTab: ["Group"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action", "Enabled", "Items"],
  Supertip: ["Title", "Description"],
  Icon: ["Image"],
  Action: ["TaskpaneId", "SourceLocation", "Title", "FunctionName"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
  Images: ["Image"],
  Urls: ["Url"],
  ShortStrings: ["String"],
  LongStrings: ["String"],
};

/** Elements that may hold only overrides or text, whatever their parent. */
const overridesOnly = ["Override"];

/** Children that must be there: what the schema asks for, and what a production-safe product adds to it. */
const required: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
};

function orderProblem(parent: Element): ManifestProblem | undefined {
  const order = childOrder[nameOf(parent)] ?? overridesOnly;
  let reached = 0;
  for (const child of childrenOf(parent).map(nameOf)) {
    const place = order.indexOf(child);
    if (place < reached) {
      const why = place < 0 ? "does not belong there" : `must stand before ${order[reached] ?? ""}`;
      return { rule: "element-order", message: `${child} in ${nameOf(parent)} ${why}.` };
    }
    reached = place;
  }
  return undefined;
}

function missingChildren(parent: Element): ManifestProblem[] {
  const present = childrenOf(parent).map(nameOf);
  const absent = (required[nameOf(parent)] ?? []).filter((name) => !present.includes(name));
  return absent.map((name) => ({
    rule: "missing-element",
    message: `${nameOf(parent)} has no ${name}.`,
  }));
}

/** Elements in the wrong place, under the wrong parent, or absent. */
export function checkStructure(root: Element): ManifestProblem[] {
  return elementsUnder(root).flatMap((element) => {
    const order = orderProblem(element);
    return [...(order === undefined ? [] : [order]), ...missingChildren(element)];
  });
}
