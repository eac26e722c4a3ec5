import {
  runConformance,
  toMarkdown,
  type ConformanceCase,
  type ConformanceResult,
} from "../../../src/embedded-excel/conformance";
import { allCases } from "../../../src/embedded-excel/conformance";
import { holds, refuses, same } from "../../../src/embedded-excel/conformance/expectations";
import { openExcel } from "../../../src/embedded-excel/node";

function caseThat(
  run: ConformanceCase["run"],
  about: Partial<ConformanceCase> = {}
): ConformanceCase {
  return { id: "a/b", title: "t", requirementSet: "1.1", compares: "c", run, ...about };
}

async function outcomeOf(one: ConformanceCase, apiVersion = "1.17"): Promise<ConformanceResult> {
  const { Excel, Office } = await openExcel(undefined, { apiVersion });
  const [result] = await runConformance(Excel, Office, { cases: [one] });
  if (result === undefined) throw new Error("There is no result.");
  return result;
}

describe("runConformance", () => {
  it("tells what was different", async () => {
    const result = await outcomeOf(
      caseThat(() => {
        same([1], [2], "numbers");
        return Promise.resolve();
      })
    );
    expect(result).toMatchObject({ outcome: "failed", message: "numbers: expected [2], got [1]" });
  });

  it("tells the code and place of an error of Excel", async () => {
    const result = await outcomeOf(
      caseThat(async (context) => {
        context.workbook.worksheets.getItem("Nowhere").delete();
        await context.sync();
      })
    );
    expect(result.message).toMatch(/^ItemNotFound at WorksheetCollection.getItem: /);
  });

  it("fails a case in which nothing is refused, or something else is", async () => {
    const nothing = caseThat((context) => refuses(context, "InvalidArgument", () => undefined));
    await expect(outcomeOf(nothing)).resolves.toMatchObject({
      message: 'error code: expected "InvalidArgument", got null',
    });
    const other = caseThat((context) =>
      refuses(context, "AccessDenied", () => {
        context.workbook.tables.getItem("None").delete();
      })
    );
    await expect(outcomeOf(other)).resolves.toMatchObject({
      message: 'error code: expected "AccessDenied", got "ItemNotFound"',
    });
  });

  it("skips what the host does not claim to have", async () => {
    const one = caseThat(() => Promise.reject(new Error("must not run")), {
      requirementSet: "1.9",
    });
    await expect(outcomeOf(one, "1.8")).resolves.toMatchObject({
      outcome: "skipped",
      message: "ExcelApi 1.9 is missing",
    });
  });

  it("removes the sheets, tables and names of a case that failed", async () => {
    const { Excel, Office, host } = await openExcel();
    const one = caseThat(async (context, bench) => {
      const { sheet } = bench.table();
      sheet.visibility = "VeryHidden";
      context.workbook.names.add(bench.name("Left"), "=1");
      await context.sync();
      holds(false, "this");
    });
    await runConformance(Excel, Office, { cases: [one] });
    expect(host.workbook.sheets).toHaveLength(1);
    expect(host.workbook.names).toEqual([]);
  });
});

describe("the list of cases", () => {
  it("has one id for each case and covers the families with more than eighty cases", () => {
    const ids = allCases.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(80);
    for (const { id, title, compares, requirementSet } of allCases) {
      expect(id).toMatch(/^[a-z-]+\/[a-z0-9-]+$/);
      expect(title.length * compares.length).toBeGreaterThan(0);
      expect(requirementSet).toMatch(/^1\.\d+$/);
    }
  });
});

describe("toMarkdown", () => {
  it("counts outcomes and keeps the table whole", () => {
    const results: ConformanceResult[] = [
      { id: "a/1", title: "", requirementSet: "1.1", outcome: "passed", message: "" },
      { id: "a/2", title: "", requirementSet: "1.4", outcome: "failed", message: "x | y\nz" },
    ];
    expect(toMarkdown("Excel", results)).toBe(
      [
        "Conformance of Excel: 1 passed, 1 failed, 0 skipped.",
        "",
        "| Case | ExcelApi | Outcome | Difference |",
        "| --- | --- | --- | --- |",
        "| a/1 | 1.1 | passed |  |",
        "| a/2 | 1.4 | failed | x \\| y z |",
        "",
      ].join("\n")
    );
  });
});
