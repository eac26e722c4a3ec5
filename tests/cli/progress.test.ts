import path from "node:path";
import { inFolder, run, SAMPLE } from "./support";

async function followedUp<T>(work: (file: string) => Promise<T>): Promise<T> {
  return inFolder(async (folder) => {
    const file = path.join(folder, "ut.xlsx");
    await run("follow-up", SAMPLE, "--period", "interim", "--goals", "1,7", "--output", file);
    return work(file);
  });
}

test("tells what is missing in the follow-up of a file", async () => {
  await followedUp(async (file) => {
    const { code, output, errors } = await run("progress", file);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output).toContain("Klarmarkerade mål: 0 av 8");
    expect(output).toMatch(/^– Mål 7 Ekonomistyrning: Bedömning, Motivering, Status A, Nuläge/m);
    expect(output).toMatch(/^Mål utan blad\n– Mål 2 Kompetensförsörjning$/m);
  });
});

test("gives the same as JSON, with the cells", async () => {
  await followedUp(async (file) => {
    const { output } = await run("progress", file, "--format", "json");
    const [{ periods }] = JSON.parse(output) as [{ periods: { id: string; goals: unknown[] }[] }];
    expect(periods.map(({ id, goals }) => [id, goals.length])).toEqual([
      ["interim", 2],
      ["annual", 0],
    ]);
    expect(periods[0]?.goals[1]).toMatchObject({ number: 7, isReady: false, cell: { row: 1 } });
  });
});

test("says that a workbook has no follow-up, in English too", async () => {
  const { code, output } = await run("progress", SAMPLE, "--language", "en");
  expect(code).toBe(0);
  expect(output).toContain("The workbook has no follow-up sheets.");
});

test("a file that is missing is told, and the others are read", async () => {
  const { code, output, errors } = await run("progress", "saknas.xlsx", SAMPLE);
  expect(code).toBe(2);
  expect(errors).toContain("saknas.xlsx");
  expect(output).toContain(SAMPLE);
});
