import type { Element } from "@xmldom/xmldom";
import type { ManifestProblem } from "./facts";
import {
  attribute,
  childrenNamed,
  describe,
  elementsNamed,
  elementsUnder,
  nameOf,
  textOf,
} from "./manifestXml";

/** Language and area, "sv-SE": Office does not match a bare language reliably. */
const fullTag = /^[a-z]{2,3}(-[A-Z][a-z]{3})?-([A-Z]{2}|\d{3})$/;

function localesOf(element: Element): string[] {
  return childrenNamed(element, "Override").map((override) => attribute(override, "Locale") ?? "");
}

function localisable(root: Element): Element[] {
  return elementsUnder(root).filter((element) => attribute(element, "DefaultValue") !== undefined);
}

/** Elements whose words a person reads, so that every language needs its own. */
function isText(element: Element): boolean {
  return ["DisplayName", "Description", "String"].includes(nameOf(element));
}

function overrideProblems(
  element: Element,
  defaultLocale: string,
  languages: readonly string[]
): ManifestProblem[] {
  const locales = localesOf(element);
  const found: string[] = [];
  const repeated = new Set(locales.filter((locale, index) => locales.indexOf(locale) !== index));
  for (const locale of repeated) found.push(`has more than one override for ${locale}`);
  if (locales.includes(defaultLocale)) found.push(`overrides the default locale ${defaultLocale}`);
  if (isText(element)) {
    for (const locale of languages.filter((tag) => !locales.includes(tag))) {
      found.push(`has no text for ${locale}`);
    }
  }
  return found.map((what) => ({ rule: "override", message: `${describe(element)} ${what}.` }));
}

/** Locale tags without an area, and overrides that are repeated, needless or absent. */
export function checkLocales(root: Element): ManifestProblem[] {
  const defaultLocale = textOf(childrenNamed(root, "DefaultLocale")[0]);
  const used = elementsNamed(root, "Override").map(
    (override) => attribute(override, "Locale") ?? ""
  );
  const tags = [...new Set([defaultLocale, ...used])];
  const languages = tags.filter((tag) => tag !== defaultLocale);
  return [
    ...tags
      .filter((tag) => !fullTag.test(tag))
      .map(
        (tag) =>
          ({ rule: "locale-tag", message: `"${tag}" is not a language with an area.` }) as const
      ),
    ...localisable(root).flatMap((element) => overrideProblems(element, defaultLocale, languages)),
  ];
}
