import { readFileSync } from "node:fs";
import path from "node:path";
import { run } from "../cli/support";
import { version, withVersion } from "../../webpack/version.cjs";

const ROOT = path.join(__dirname, "..", "..");
const read = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");

test("package.json is where the version stands; the manifest says the same", () => {
  expect(JSON.parse(read("package.json"))).toMatchObject({ version });
  expect(JSON.parse(read("package-lock.json"))).toMatchObject({ version });
  expect(read("manifest.xml")).toContain(`<Version>${version}.0</Version>`);
});

test("a build writes the version into the manifest, and needs the place for it", () => {
  const old = "<Version>0.0.9.0</Version>";
  expect(withVersion(old)).toBe(`<Version>${version}.0</Version>`);
  expect(() => withVersion("<Id/>")).toThrow("no <Version>");
});

test("the page gets the version when it is built", () => {
  expect(read("src/taskpane/taskpane.html")).toContain(
    'data-version="<%= htmlWebpackPlugin.options.version %>"'
  );
});

test.each(["--version", "-v"])("plankoll %s tells it", async (option) => {
  expect(await run(option)).toEqual({ code: 0, output: `plankoll ${version}\n`, errors: "" });
});
