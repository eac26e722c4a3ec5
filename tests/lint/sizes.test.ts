import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const SRC = path.join(__dirname, "..", "..", "src");

/** Lines of every source file; lint sees to it that no function has more than 60 (`max-lines-per-function`). */
const sizes = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, lines: readFileSync(path.join(SRC, file), "utf8").split("\n").length }));

test("no file has more than 400 lines", () => {
  expect(sizes.filter(({ lines }) => lines > 400)).toEqual([]);
});

test("a file in the middle has 50 to 120 lines", () => {
  const sorted = sizes.map(({ lines }) => lines).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  expect(sizes.length).toBeGreaterThan(300);
  expect(median).toBeGreaterThanOrEqual(50);
  expect(median).toBeLessThanOrEqual(120);
});
