import { spawnSync } from "node:child_process";
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

test.each([
  ["weaknesses are known", '{ "auditReportVersion": 2 }', 1, 1, ""],
  ["none is known", "{}", 0, 0, ""],
  ["the registry answers no audit", '{ "error": {} }', 1, 0, "answers no audit"],
])(".ci/run audits what ships: %s", (_, answer, exit, status, told) => {
  const [audit = ""] = /audit_what_ships\(\) \{[^]*?\n\}/.exec(read(".ci/run")) ?? [];
  const npm = `npm() { echo '${answer}'; return ${exit}; }`;
  const run = spawnSync("bash", ["-c", `set -eu\n${npm}\n${audit}\naudit_what_ships`], {
    encoding: "utf8",
  });
  expect(run.status).toBe(status);
  expect(run.stdout).toContain(told);
});
