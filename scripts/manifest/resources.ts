import type { Element } from "@xmldom/xmldom";
import type { ManifestProblem } from "./facts";
import {
  attribute,
  childrenOf,
  describe,
  elementsNamed,
  elementsUnder,
  nameOf,
  textOf,
} from "./manifestXml";

/** Longest allowed values, from the reference pages of the elements. */
const longestResid = 32;
const longestShortString = 125;
const longestLongString = 250;

/** The part of Resources that each element's `resid` points into. */
const sectionOf: Readonly<Record<string, string>> = {
  Image: "Images",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  SourceLocation: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};

function resourcesOf(root: Element): Element[] {
  return elementsNamed(root, "Resources").flatMap(childrenOf).flatMap(childrenOf);
}

function keyOf(section: string | null | undefined, id: string): string {
  return `${section ?? ""} ${id}`;
}

/** References without a resource in the right section, and resources that nothing refers to. */
export function checkReferences(root: Element): ManifestProblem[] {
  const users = elementsUnder(root).filter((element) => attribute(element, "resid") !== undefined);
  const referred = new Set(
    users.map((user) => keyOf(sectionOf[nameOf(user)], attribute(user, "resid") ?? ""))
  );
  const resources = resourcesOf(root);
  const sectionedKey = (resource: Element): string =>
    keyOf(resource.parentNode?.localName, attribute(resource, "id") ?? "");
  const defined = new Set(resources.map(sectionedKey));
  const missing = [...referred].filter((key) => !defined.has(key));
  const unused = [...defined].filter((key) => !referred.has(key));
  return [
    ...missing.map(
      (key) =>
        ({ rule: "resource-missing", message: `No resource is defined for ${key}.` }) as const
    ),
    ...unused.map(
      (key) => ({ rule: "resource-unused", message: `Nothing refers to ${key}.` }) as const
    ),
  ];
}

function residProblems(root: Element): ManifestProblem[] {
  const ids = resourcesOf(root).map((resource) => attribute(resource, "id") ?? "");
  return ids
    .filter((id) => id.length === 0 || id.length > longestResid)
    .map((id) => ({
      rule: "resid-length",
      message: `The resource id "${id}" must have 1 to ${longestResid} characters.`,
    }));
}

function valuesOf(element: Element): string[] {
  const own = [attribute(element, "DefaultValue"), attribute(element, "Value")];
  return [...own, ...childrenOf(element).flatMap(valuesOf)].filter((value) => value !== undefined);
}

function tooLong(element: Element, longest: number): ManifestProblem[] {
  const values = valuesOf(element);
  const texts = values.length > 0 ? values : [textOf(element)];
  return texts
    .filter((text) => text.length === 0 || text.length > longest)
    .map((text) => ({
      rule: "string-length",
      message: `${describe(element)} has ${text.length} characters, allowed are 1 to ${longest}.`,
    }));
}

/** Ids of resources and texts that are empty or longer than Office allows. */
export function checkLengths(root: Element): ManifestProblem[] {
  const direct = (name: string): Element[] =>
    childrenOf(root).filter((child) => nameOf(child) === name);
  const shortTexts = elementsNamed(root, "ShortStrings").flatMap(childrenOf);
  const longTexts = elementsNamed(root, "LongStrings").flatMap(childrenOf);
  return [
    ...residProblems(root),
    ...[...shortTexts, ...direct("DisplayName"), ...direct("ProviderName")].flatMap((element) =>
      tooLong(element, longestShortString)
    ),
    ...[...longTexts, ...direct("Description")].flatMap((element) =>
      tooLong(element, longestLongString)
    ),
  ];
}

/** Ids that occur more than once: of resources, and of the tab's group and controls. */
export function checkUniqueIds(root: Element): ManifestProblem[] {
  const ids = elementsUnder(root)
    .map((element) => attribute(element, "id"))
    .filter((id) => id !== undefined);
  const repeated = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...repeated].map((id) => ({
    rule: "unique-id",
    message: `The id ${id} is used more than once.`,
  }));
}
