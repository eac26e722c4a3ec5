import { csvField } from "../../src/cli/validate/validationCsv";
import { withoutLinks } from "../../src/cli/validate/validationSarif";
import { en } from "../../src/locales/en";
import { sv } from "../../src/locales/sv";
import { run, SAMPLE } from "./support";

interface SarifRun {
  readonly tool: {
    driver: {
      name: string;
      semanticVersion: string;
      rules: { id: string; shortDescription: { text: string } }[];
    };
  };
  readonly invocations: {
    executionSuccessful: boolean;
    toolExecutionNotifications: { message: { text: string } }[];
  }[];
  readonly results: {
    ruleId: string;
    ruleIndex: number;
    level: string;
    message: { text: string };
    locations: {
      physicalLocation: { artifactLocation: { uri: string } };
      logicalLocations: { fullyQualifiedName: string }[];
    }[];
  }[];
}

async function sarif(...files: readonly string[]): Promise<{ run: SarifRun; version: string }> {
  const { output } = await run("validate", ...files, "--format", "sarif");
  const log = JSON.parse(output) as { version: string; runs: SarifRun[] };
  const [only] = log.runs;
  if (only === undefined || log.runs.length > 1) throw new Error("One run is wanted.");
  return { run: only, version: log.version };
}

describe("the report as SARIF", () => {
  it("tells each finding with its rule, level, file and cell", async () => {
    const { run: found, version } = await sarif(SAMPLE);
    expect(version).toBe("2.1.0");
    const share = found.results.find(({ ruleId }) => ruleId === "share-of-total");
    expect(share).toMatchObject({
      level: "error",
      message: { text: expect.stringContaining("57") as string },
    });
    expect(share?.locations[0]).toMatchObject({
      physicalLocation: {
        artifactLocation: {
          uri: expect.stringMatching(/samples\/uppdragsplan-2024\.xlsx$/) as string,
        },
      },
      logicalLocations: [{ fullyQualifiedName: "Budget!D8" }],
    });
    for (const { ruleId, ruleIndex, level } of found.results) {
      expect(found.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(["error", "warning", "note"]).toContain(level);
    }
  });

  it.each([
    ["[57 %](https://elsewhere.invalid)", "\\[57 %](https://elsewhere.invalid)"],
    ["[se not]", "[se not]"],
    ["Fel i fält[1](a)", "Fel i fält\\[1](a)"],
  ])("makes no link of %j", (text, shown) => {
    expect(withoutLinks(text)).toBe(shown);
  });

  it("names every rule", async () => {
    const { driver } = (await sarif(SAMPLE)).run.tool;
    expect(driver.name).toBe("Plankoll");
    for (const { id, shortDescription } of driver.rules)
      expect(shortDescription.text).toBe((sv as Record<string, string>)[`rule.${id}`]);
  });

  it("tells files that could not be used", async () => {
    const { run: found } = await sarif("finns-inte.xlsx");
    expect(found.results).toEqual([]);
    expect(found.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ message: { text: "Filen finns-inte.xlsx finns inte." } }],
      },
    ]);
  });
});

describe("the report as CSV", () => {
  it("is parted by semicolons in Swedish, one finding a row, with the mark of UTF-8", async () => {
    const { output } = await run("validate", SAMPLE, "--format", "csv");
    const [header = "", ...rows] = output.split("\r\n");
    expect(header).toBe(
      `\uFEFF${["Fil", "Cell", "Allvar", "Regel", "Utslag", "Meddelande", "Väntat", "Står", "Skillnad", "Förslag", "Avfärdad"].join(";")}`
    );
    expect(rows.find((row) => row.includes("share-of-total"))).toMatch(
      /;Budget!D8;FEL;share-of-total;inconsistent;/
    );
    expect(rows.at(-1)).toBe("");
  });

  it("is parted by commas in English", async () => {
    const { output } = await run("validate", SAMPLE, "--format", "csv", "--language", "en");
    expect(output.split("\r\n")[0]).toContain(`,${en["cli.csv.cell"]},`);
    expect(output).toMatch(/,Budget!D8,ERROR,share-of-total,/);
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+A1", "'+A1"],
    ["-A1", "'-A1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", `"'\t=1"`],
    ["-1,35", "-1,35"],
    ["-1.35", "-1.35"],
    ['säger "57"', '"säger ""57"""'],
    ["a;b", '"a;b"'],
    ["a,b", "a,b"],
    ["två\nrader", '"två\nrader"'],
  ])("writes %j as %j", (text, field) => {
    expect(csvField(text, ";")).toBe(field);
  });
});
