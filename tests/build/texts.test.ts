import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { webpack, type RuleSetRule } from "webpack";
import { addInKeys } from "../../src/locales/addInKeys";
import { loadTexts } from "../../src/locales/addIn";
import { addIn as english } from "../../src/locales/en/addIn";
import { addIn as swedish } from "../../src/locales/sv/addIn";

const { textRule } = jest.requireActual<{ readonly textRule: RuleSetRule }>(
  "../../webpack/textRule.cjs"
);
const { compileRule } = jest.requireActual<{
  readonly compileRule: (options: object) => RuleSetRule;
}>("../../webpack/compile.cjs");
const root = path.join(__dirname, "../..");

/** The JavaScript that the bundle gets in place of a file of src/locales. */
function bundled(file: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "texts-"));
  const compiler = webpack({
    mode: "production",
    context: root,
    entry: `./src/locales/${file}`,
    output: { path: folder, library: { type: "commonjs2" } },
    resolve: { extensions: [".ts"] },
    module: { rules: [compileRule({ development: false, refresh: false }), textRule] },
    optimization: { minimize: false },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (stats?.hasErrors() === false) resolve(readFileSync(path.join(folder, "main.js"), "utf8"));
      else reject(error ?? new Error(stats?.toString("errors-only")));
    });
  });
}

test.each([
  ["sv", swedish],
  ["en", english],
] as const)("gives each text of %s under its key", async (language, texts) => {
  expect(await loadTexts(language)).toEqual(texts);
});

test("bundles the texts of a language without their keys", async () => {
  const code = await bundled("en/addInValues.ts");
  expect(code).toContain(english["pane.check.run"]);
  expect(addInKeys.filter((key) => code.includes(JSON.stringify(key)))).toEqual([]);
}, 60_000);

test("bundles the keys without texts", async () => {
  const code = await bundled("addInKeys.ts");
  expect(addInKeys.filter((key) => !code.includes(JSON.stringify(key)))).toEqual([]);
  expect(code).not.toContain(swedish["pane.check.run"]);
}, 60_000);
