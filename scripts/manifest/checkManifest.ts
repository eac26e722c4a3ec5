import type { Element } from "@xmldom/xmldom";
import { checkAddresses } from "./addresses";
import type { ManifestCheckOptions, ManifestFacts, ManifestProblem } from "./facts";
import { checkIcons } from "./icons";
import { checkIdentity } from "./identity";
import { checkLocales } from "./locales";
import { parseManifest } from "./manifestXml";
import { checkStructure } from "./order";
import { checkLengths, checkReferences, checkUniqueIds } from "./resources";

export type {
  ManifestCheckOptions,
  ManifestFacts,
  ManifestProblem,
  ManifestRule,
  PixelSize,
} from "./facts";

/**
 * What is wrong with an add-in only manifest of a task-pane add-in, without the network.
 * @param xml The manifest's text.
 * @param facts Version, icon files and pages that the manifest must agree with.
 * @returns An empty list for a manifest in order. XML that cannot be read is a problem too, never an exception.
 */
export function checkManifest(
  xml: string,
  facts: ManifestFacts,
  options: ManifestCheckOptions
): ManifestProblem[] {
  let root: Element;
  try {
    root = parseManifest(xml);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [{ rule: "well-formed", message: reason }];
  }
  return [
    ...checkStructure(root),
    ...checkReferences(root),
    ...checkLengths(root),
    ...checkUniqueIds(root),
    ...checkAddresses(root, facts, options),
    ...checkLocales(root),
    ...checkIcons(root, facts, options),
    ...checkIdentity(root, facts),
  ];
}
