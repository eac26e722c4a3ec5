import { reportError, withoutControls } from "../../src/cli/output";
import { main } from "../../src/cli/main";
import { SAMPLE } from "./support";

function reported(error: unknown): string {
  const lines: string[] = [];
  reportError(error, "sv", { write: () => undefined, writeError: (text) => lines.push(text) });
  return lines.join("");
}

test("a failure of ours is told in one line, without a stack", () => {
  const line = reported(new TypeError("x is not a function\n    at somewhere.ts:1"));
  expect(line).toContain("Något gick fel i Plankoll (x is not a function).");
  expect(line.trimEnd().split("\n")).toHaveLength(1);
});

test("a failure of ours never has the exit code of an error in the plan", async () => {
  const write = (text: string): void => {
    if (text !== "") throw new Error("the disk is full");
  };
  const errors: string[] = [];
  const code = await main(["validate", SAMPLE], { write, writeError: (text) => errors.push(text) });
  expect(code).toBe(2);
  expect(errors.join("")).toContain("the disk is full");
});

test("words from a workbook cannot steer the terminal", () => {
  const written: string[] = [];
  const { write } = withoutControls({
    write: (text) => written.push(text),
    writeError: () => undefined,
  });
  write("Drift\u001b]0;ägd\u0007 och\u009b31m skola\r!\r\n\tRad två\n");
  expect(written).toEqual(["Drift\uFFFD]0;ägd\uFFFD och\uFFFD31m skola\uFFFD!\r\n\tRad två\n"]);
});
