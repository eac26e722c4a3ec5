import type { Element } from "@xmldom/xmldom";
import type { ManifestCheckOptions, ManifestFacts, ManifestProblem, ManifestRule } from "./facts";
import { attribute, describe, elementsUnder, nameOf, textOf } from "./manifestXml";

const carriers = [
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "SourceLocation",
  "Image",
  "Url",
];
/** Hosts that are never where a product lives: this machine, templates, and names reserved by RFC 2606 and RFC 6761. */
const placeholderHost =
  /^(localhost|127\..*|\[::1\])$|(^|\.)(contoso|fabrikam)\.|placeholder|(^|\.)example\.|\.(example|test|invalid|localhost)$/i;
const hostPart = /^https?:\/\/(\[[^\]]*\]|[^/:?#]*)/;

interface Address {
  readonly where: string;
  readonly url: string;
}

function addressOf(element: Element): Address[] {
  const where = describe(element);
  if (nameOf(element) === "AppDomain") return [{ where, url: textOf(element) }];
  const parent = element.parentNode?.localName ?? "";
  const isOverride = nameOf(element) === "Override" && carriers.includes(parent);
  if (!isOverride && !carriers.includes(nameOf(element))) return [];
  const url = attribute(element, isOverride ? "Value" : "DefaultValue");
  return url === undefined ? [] : [{ where, url }];
}

function problem(rule: ManifestRule, address: Address, what: string): ManifestProblem {
  return { rule, message: `${address.where}: ${address.url} ${what}.` };
}

function problemsOf(
  address: Address,
  facts: ManifestFacts,
  options: ManifestCheckOptions
): ManifestProblem[] {
  const found: ManifestProblem[] = [];
  if (!address.url.startsWith("https://")) found.push(problem("https", address, "is not HTTPS"));
  if (options.production && placeholderHost.test(hostPart.exec(address.url)?.[1] ?? "")) {
    found.push(problem("placeholder", address, "is not a production address"));
  }
  if (!address.url.startsWith(options.baseUrl)) {
    return [...found, problem("base-url", address, `is not under ${options.baseUrl}`)];
  }
  const path = pathUnder(options.baseUrl, address.url);
  if (!facts.pages.has(path) && !facts.icons.has(path)) {
    found.push(problem("page-missing", address, "is served by no file"));
  }
  return found;
}

/** The path of an address below the base URL, without query and fragment: "assets/icon-16.png". */
export function pathUnder(baseUrl: string, url: string): string {
  return url.slice(baseUrl.length).replace(/[?#].*$/, "");
}

/** Addresses that are not HTTPS, not ours, served by nothing, or not fit for production. */
export function checkAddresses(
  root: Element,
  facts: ManifestFacts,
  options: ManifestCheckOptions
): ManifestProblem[] {
  return elementsUnder(root)
    .flatMap(addressOf)
    .flatMap((address) => problemsOf(address, facts, options));
}
