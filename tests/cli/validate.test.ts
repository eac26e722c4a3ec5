import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { ValidatedFile } from "../../src/cli/validate/validationJson";
import { inFolder, run, SAMPLE } from "./support";

async function validateSample(): Promise<ValidatedFile> {
  const { output } = await run("validate", SAMPLE, "--format", "json");
  const [file] = JSON.parse(output) as ValidatedFile[];
  if (file === undefined) throw new Error("Nothing was validated.");
  return file;
}

test("the wrong share of the sample is an error at its cell, with what would be right", async () => {
  const { findings } = await validateSample();
  expect(
    findings.filter(({ rule, severity }) => rule === "share-of-total" && severity === "error")
  ).toMatchObject([
    {
      verdict: "inconsistent",
      cells: expect.arrayContaining(["Budget!D8"]) as string[],
      actual: "57",
      repairs: [{ cells: [{ cell: "Budget!D8", value: "58", range: "57.67–57.70" }] }],
    },
  ]);
});

test("the errors of the sample are the share and the four wrong goal names, and nothing else", async () => {
  const { findings, summary } = await validateSample();
  const errors = findings.filter(({ severity }) => severity === "error");
  const places = errors.map(({ rule, cells }) => `${rule} ${cells[0] ?? ""}`);
  expect(places.filter((place) => !place.startsWith("name-inconsistent"))).toEqual([
    "share-of-total Budget!D8",
    "goal-name-mismatch 'Politiskt program'!D33",
    "goal-name-mismatch 'Politiskt program'!D36",
    "goal-name-mismatch 'Politiskt program'!D37",
    "goal-name-mismatch 'Politiskt program'!D38",
  ]);
  expect(summary.error).toBe(errors.length);
});

test("numbers within words of a repair stand as they are to be typed", async () => {
  const { output } = await run("validate", SAMPLE);
  expect(output).toMatch(/= .*Agenda 2030/u);
  expect(output).toContain("Budget!D8 = 58");
});

test("the tables are listed with kind, name, sheet and range", async () => {
  const { tables } = await validateSample();
  expect(tables).toContainEqual({
    kind: "budget",
    name: "Budgetram",
    sheet: "Budget",
    range: "B5:D9",
  });
});

test("every finding has the members that the documentation promises", async () => {
  const { findings } = await validateSample();
  for (const finding of findings) {
    expect(Object.keys(finding)).toEqual([
      "rule",
      "severity",
      "verdict",
      "cells",
      "message",
      "expected",
      "actual",
      "difference",
      "calculation",
      "explanations",
      "repairs",
      "also",
    ]);
    expect(finding.message).not.toMatch(/[{}]|\.(inconsistent|unchecked)$/);
  }
});

test("the exit code is 1 for a plan with errors", async () => {
  expect((await run("validate", SAMPLE)).code).toBe(1);
});

test("the text is in the language asked for", async () => {
  expect((await run("validate", SAMPLE)).output).toContain("FEL  Budget!D8");
  expect((await run("validate", SAMPLE, "--language", "en")).output).toContain("ERROR  Budget!D8");
});

test("a missing file gives one line on stderr and exit code 2", async () => {
  const { code, output, errors } = await run("validate", "finns-inte.xlsx");
  expect({ code, output }).toEqual({ code: 2, output: "" });
  expect(errors).toBe("plankoll: Filen finns-inte.xlsx finns inte.\n");
});

test("a file that is no workbook gives one line on stderr and exit code 2", async () => {
  await inFolder(async (folder) => {
    const file = path.join(folder, "text.xlsx");
    await writeFile(file, "Det här är ingen arbetsbok.");
    const { code, errors } = await run("validate", file);
    expect(code).toBe(2);
    expect(errors.trimEnd().split("\n")).toHaveLength(1);
    expect(errors).toContain("är ingen Excelarbetsbok");
  });
});

test("a file that cannot be used does not keep the others from being validated", async () => {
  const { code, output } = await run("validate", "finns-inte.xlsx", SAMPLE, "--format", "json");
  expect(code).toBe(2);
  expect(JSON.parse(output)).toMatchObject([
    { file: "finns-inte.xlsx", error: "Filen finns-inte.xlsx finns inte." },
    { file: SAMPLE, findings: expect.any(Array) as unknown },
  ]);
});

test.each([
  [["granska"], "Kommandot ”granska” finns inte"],
  [["validate"], "Ange en arbetsbok"],
  [["validate", "a.xlsx", "--format", "xml"], "--format kan inte vara ”xml”"],
  [["validate", "a.xlsx", "--force"], "--force hör inte till validate"],
  [["validate", "a.xlsx", "--colour"], "--colour går inte att använda"],
])("%j is refused with a reason", async (args, reason) => {
  const { code, errors } = await run(...args);
  expect(code).toBe(2);
  expect(errors).toContain(reason);
  expect(errors.trimEnd().split("\n")).toHaveLength(1);
});

test("help is shown without a command", async () => {
  const { code, output } = await run();
  expect(code).toBe(0);
  expect(output).toContain("plankoll follow-up FIL");
});
