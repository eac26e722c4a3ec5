import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import path from "node:path";
import { SAMPLE } from "./support";

const bin = path.join(__dirname, "..", "..", "bin", "plankoll.cjs");

test("the program runs from its sources, in any folder, and tells the exit code", () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [bin, "validate", SAMPLE, "--format", "json"],
    {
      cwd: path.parse(__dirname).root,
      encoding: "utf8",
    }
  );
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject([{ file: SAMPLE }]);
});

test("output that is closed early, as by head, is no failure", async () => {
  const run = spawn(process.execPath, [bin, "validate", SAMPLE]);
  run.stdout.destroy();
  const [errors] = await Promise.all([text(run.stderr), once(run, "close")]);
  expect(errors).toBe("");
});
