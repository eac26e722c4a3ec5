import { licenceList, mayShip } from "../../scripts/sbom/licences";
import { billOfMaterials } from "../../scripts/sbom/bill";
import { ownShippedPackages, shippedPackages } from "../../scripts/sbom/shippedPackages";

test.each(["MIT", "Apache-2.0 AND MIT", "MIT/Apache-2.0", "(GPL-3.0-only OR MIT)", "0BSD"])(
  "%s may ship",
  (licence) => {
    expect(mayShip(licence)).toBe(true);
  }
);

test.each([
  "GPL-3.0-only",
  "AGPL-3.0-or-later",
  "LGPL-2.1",
  "MIT AND GPL-2.0-only",
  "UNLICENSED",
  "SEE LICENSE IN LICENSE",
  "",
])("%j may not ship", (licence) => {
  expect(mayShip(licence)).toBe(false);
});

test("packages for development alone do not ship, and those needed are found as Node finds them", () => {
  const lock = {
    packages: {
      "": {},
      "node_modules/a": { version: "1.0.0", license: "MIT", dependencies: { "@b/c": "2", e: "1" } },
      "node_modules/a/node_modules/@b/c": { version: "2.0.0", integrity: "sha512-qg==" },
      "node_modules/@b/c": { version: "1.0.0", license: "MIT", dev: true },
      "node_modules/e": { version: "1.0.0", license: "ISC" },
    },
  };
  const [scoped, a, e] = shippedPackages(JSON.stringify(lock));
  expect(scoped).toMatchObject({ name: "@b/c", version: "2.0.0", licence: "", sha512: "qg==" });
  expect(a?.needs).toEqual(["node_modules/a/node_modules/@b/c", "node_modules/e"]);
  expect(e).toMatchObject({ name: "e", licence: "ISC", needs: [] });
});

test("everything that ships has a licence that may ship", () => {
  const shipped = ownShippedPackages();
  expect(shipped.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["react", "@fluentui/react-components", "@ironcalc/wasm"])
  );
  expect(shipped.filter(({ licence }) => !mayShip(licence))).toEqual([]);
});

test("the list of licences has the texts of what is installed", () => {
  const react = ownShippedPackages().filter(({ name }) => name === "react");
  expect(licenceList(react)).toMatch(/^react [\d.]+ – MIT\n\nMIT License\n/);
});

test("the bill of materials names every package that ships, its archive, and what needs what", () => {
  const product = {
    name: "p",
    version: "1.0.0",
    license: "MIT",
    dependencies: { "react-dom": "1" },
  };
  const packages = ownShippedPackages();
  const bill = JSON.parse(billOfMaterials(product, packages)) as {
    components: { name: string; hashes: { content: string }[] }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  };
  expect(bill.components.map(({ name }) => name)).toEqual(packages.map(({ name }) => name));
  for (const { hashes } of bill.components) expect(hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/);
  const [own] = bill.dependencies;
  expect(own?.dependsOn).toEqual([expect.stringMatching(/^pkg:npm\/react-dom@/)]);
  const reactDom = bill.dependencies.find(({ ref }) => ref === own?.dependsOn[0]);
  expect(reactDom?.dependsOn).toEqual([expect.stringMatching(/^pkg:npm\/scheduler@/)]);
});
