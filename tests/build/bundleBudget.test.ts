import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { webpack, type Stats, type WebpackPluginInstance } from "webpack";

interface Budget {
  readonly entry: string;
  readonly totalKilobytes: number;
  readonly firstViewKilobytes: number;
  readonly oneOf?: RegExp;
}
const { BundleBudget } = jest.requireActual<{
  readonly BundleBudget: new (budget: Budget) => WebpackPluginInstance;
}>("../../webpack/bundleBudget.cjs");

/** JavaScript of about `kilobytes` that gzip cannot make smaller. */
function incompressible(kilobytes: number): string {
  let state = 1;
  const next = () => (state = (state * 48271) % 2147483647);
  // Base 64 carries 3 bytes in 4 characters, and gzip finds nothing else to save.
  const bytes = Buffer.from(Array.from({ length: kilobytes * 1000 }, () => (next() >> 8) & 255));
  return `console.log(${JSON.stringify(bytes.toString("base64"))});`;
}

const FETCHED = 'import(/* webpackChunkName: "later" */ "./later.js");';

/** Builds an entry of 10 kB that fetches 20 kB later. */
function build(limits: Omit<Budget, "entry">, later = FETCHED): Promise<Stats> {
  const folder = mkdtempSync(path.join(tmpdir(), "bundle-budget-"));
  writeFileSync(path.join(folder, "later.js"), incompressible(20));
  writeFileSync(path.join(folder, "entry.js"), `${incompressible(10)} ${later}`);
  const compiler = webpack({
    mode: "production",
    context: folder,
    entry: { pane: "./entry.js" },
    output: { path: path.join(folder, "dist") },
    plugins: [new BundleBudget({ entry: "pane", ...limits })],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (stats) resolve(stats);
      else reject(error ?? new Error("no stats"));
    });
  });
}

function complaints(stats: Stats): string[] {
  return (stats.toJson({ errors: true }).errors ?? []).map(({ message }) => message);
}

test("lets a build through that keeps within both limits", async () => {
  expect(complaints(await build({ totalKilobytes: 40, firstViewKilobytes: 15 }))).toEqual([]);
});

test("counts what is fetched later in the total only", async () => {
  const [complaint, ...others] = complaints(
    await build({ totalKilobytes: 25, firstViewKilobytes: 15 })
  );
  expect(complaint).toMatch(/^Bundle budget, pane, total: 3\d\.\d kB gzipped of 25 kB allowed\.$/);
  expect(others).toEqual([]);
});

test("counts what a thread runs", async () => {
  const thread = 'new Worker(new URL("./later.js", import.meta.url));';
  const [complaint] = complaints(
    await build({ totalKilobytes: 25, firstViewKilobytes: 15 }, thread)
  );
  expect(complaint).toMatch(/total: 3\d\.\d kB gzipped of 25 kB allowed\.$/);
});

test("fails the build when the first view is too large", async () => {
  const [complaint, ...others] = complaints(
    await build({ totalKilobytes: 40, firstViewKilobytes: 9 })
  );
  expect(complaint).toMatch(
    /^Bundle budget, pane, first view: 1\d\.\d kB gzipped of 9 kB allowed\.$/
  );
  expect(others).toEqual([]);
});

test("counts one of the chunks that the first view cannot do without", async () => {
  const limits = { totalKilobytes: 40, firstViewKilobytes: 15, oneOf: /^later$/ };
  expect(complaints(await build(limits))).toEqual([
    expect.stringMatching(/first view: 3\d\.\d kB gzipped of 15 kB allowed\.$/),
  ]);
});
