import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { billOfMaterials, type Product } from "./bill";
import { licenceList, mayShip } from "./licences";
import { ownShippedPackages, ROOT } from "./shippedPackages";

/**
 * Writes the bill of materials and the licences of what ships into a folder.
 * @returns how many packages ship
 * @throws when a package has a licence that may not ship, or none
 */
export function writeSbom(folder: string): number {
  const packages = ownShippedPackages();
  const refused = packages.filter(({ licence }) => !mayShip(licence));
  if (refused.length > 0)
    throw new Error(
      `May not ship: ${refused.map(({ name, licence }) => `${name} (${licence || "no licence"})`).join(", ")}`
    );
  const product = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as Product;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "sbom.cdx.json"), billOfMaterials(product, packages));
  writeFileSync(path.join(folder, "third-party-licences.txt"), licenceList(packages));
  return packages.length;
}
