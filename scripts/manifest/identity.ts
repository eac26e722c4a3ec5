import type { Element } from "@xmldom/xmldom";
import type { ManifestFacts, ManifestProblem } from "./facts";
import { attribute, childrenNamed, elementsNamed, textOf } from "./manifestXml";

/** The oldest Excel that has every member the add-in cannot do without. */
const excelApi = "1.13";

function childText(root: Element, name: string): string {
  return textOf(childrenNamed(root, name)[0]);
}

function versionProblems(root: Element, packageVersion: string): ManifestProblem[] {
  const version = childText(root, "Version");
  const expected = `${packageVersion}.0`;
  if (version === expected) return [];
  return [
    { rule: "version", message: `Version is ${version}, package.json asks for ${expected}.` },
  ];
}

function requirementProblems(root: Element): ManifestProblem[] {
  const requirements = childrenNamed(root, "Requirements")[0];
  const sets = requirements === undefined ? [] : elementsNamed(requirements, "Set");
  const found = sets.map(
    (set) => `${attribute(set, "Name") ?? ""} ${attribute(set, "MinVersion") ?? ""}`
  );
  // Anything more than the Excel set, such as AddinCommands, would shut out hosts that run the pane well.
  if (found.length === 1 && found[0] === `ExcelApi ${excelApi}`) return [];
  return [
    {
      rule: "requirements",
      message: `Requirements must be ExcelApi ${excelApi} alone, not ${found.join(", ") || "nothing"}.`,
    },
  ];
}

function permissionProblems(root: Element): ManifestProblem[] {
  const permissions = childText(root, "Permissions");
  if (permissions === "ReadWriteDocument") return [];
  return [
    { rule: "permissions", message: `Permissions is "${permissions}", not ReadWriteDocument.` },
  ];
}

/** Version, requirement set and permissions other than this product's. */
export function checkIdentity(root: Element, facts: ManifestFacts): ManifestProblem[] {
  return [
    ...versionProblems(root, facts.packageVersion),
    ...requirementProblems(root),
    ...permissionProblems(root),
  ];
}
