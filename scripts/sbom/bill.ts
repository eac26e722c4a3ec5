import type { ShippedPackage } from "./shippedPackages";

/** What a bill of materials is about. */
export interface Product {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/**
 * A software bill of materials: CycloneDX 1.5 in JSON (ECMA-424). `npm sbom` is not used: with `--omit=dev` npm 11 leaves
 * out packages that development needs too, React among them. Without a time or a serial number, equal packages give
 * equal bills.
 */
export function billOfMaterials(product: Product, packages: readonly ShippedPackage[]): string {
  const { name, version, license } = product;
  const direct = packages.filter(
    ({ folder }) => folder.replace("node_modules/", "") in product.dependencies
  );
  const references = new Map(packages.map((one) => [one.folder, purlOf(one)]));
  const own = `pkg:npm/${name}@${version}`;
  const bill = {
    $schema: "http://cyclonedx.org/schema/bom-1.5.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: {
      component: {
        ...{ "bom-ref": own, type: "application", name, version, purl: own },
        licenses: [{ expression: license }],
      },
    },
    components: packages.map(componentOf),
    dependencies: [
      { ref: own, dependsOn: direct.map(purlOf) },
      ...packages.map((one) => ({
        ref: purlOf(one),
        dependsOn: one.needs.flatMap((folder) => references.get(folder) ?? []),
      })),
    ],
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function componentOf(one: ShippedPackage): object {
  const purl = purlOf(one);
  const content = Buffer.from(one.sha512, "base64").toString("hex");
  return {
    ...{ "bom-ref": purl, type: "library", name: one.name, version: one.version, purl },
    ...(content === "" ? {} : { hashes: [{ alg: "SHA-512", content }] }),
    licenses: [{ expression: one.licence.replaceAll("/", " OR ") }],
  };
}

/** The package URL (purl) of a package: the sign of a scope is encoded. */
function purlOf({ name, version }: ShippedPackage): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}
