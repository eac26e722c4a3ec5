import { readFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "..", "..");
const read = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");

test("the workflow of the repository's host does what .ci/run does, and nothing else", () => {
  const steps = [...read(".github/workflows/ci.yml").matchAll(/^\s+- (\w+): (.*)$/gm)];
  expect(steps.map(([, kind, what]) => [kind, what])).toEqual([
    ["uses", expect.stringMatching(/^actions\/checkout@v\d+$/)],
    ["run", "bash .ci/run"],
  ]);
});

test.each(["lint", "typecheck", "prettier", "package"])(".ci/run runs npm run %s", (script) => {
  expect(read(".ci/run")).toContain(`npm run -s ${script}`);
  expect(JSON.parse(read("package.json"))).toHaveProperty(["scripts", script]);
});
