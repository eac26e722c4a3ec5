import { readFileSync } from "node:fs";
import path from "node:path";
import { checkManifest } from "../../scripts/manifest/checkManifest";
import { facts } from "../manifest/facts";

const { productionManifest } = jest.requireActual<{
  readonly productionManifest: (manifest: string, baseUrl: string) => string;
}>("../../webpack/baseUrl.cjs");

const BASE_URL = "https://addins.kommun.se/plankoll/";
const development = readFileSync(path.join(__dirname, "..", "..", "manifest.xml"), "utf8");

test("the manifest of a production build is fit for production", () => {
  const manifest = productionManifest(development, BASE_URL);
  expect(checkManifest(manifest, facts, { baseUrl: BASE_URL, production: true })).toEqual([]);
});

test("the development manifest is not", () => {
  const rules = checkManifest(development, facts, {
    baseUrl: "https://localhost:3000/",
    production: true,
  });
  expect(rules).not.toEqual([]);
});
