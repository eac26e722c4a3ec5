import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "./package";

const root = join(__dirname, "..", "..");
const committed = readFileSync(join(root, "samples", "uppdragsplan-2024.xlsx"));
const workbook = readWorkbook(committed);

function rebuilt(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "plankoll-sample-"));
  const path = join(folder, "sample.xlsx");
  try {
    execFileSync(process.execPath, ["scripts/run.cjs", "samples/build.ts", path], { cwd: root });
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("the sample workbook", () => {
  it("has its sheets in reading order", () => {
    expect(workbook.sheets).toEqual([
      "Läs mig",
      "Budget",
      "Mål",
      "Måluppfyllelse",
      "KF-mål",
      "Politiskt program",
      "Tidplan",
    ]);
  });

  it.each([
    ["Budgetram", "B5:D9", ["Verksamhet", "Budget 2024", "Andel"]],
    ["Varav", "B12:D13", ["Post", "Belopp", "Av"]],
    ["Förändring", "B16:C19", ["Förändring", "Belopp"]],
    ["Justering", "B22:D23", ["Justering", "Procent", "Belopp"]],
    ["Omföringar", "B26:E29", ["Avser", "Från", "Till", "Belopp"]],
    ["Planmål", "B4:D12", ["Mål", "Namn", "Målformulering"]],
    ["Måluppfyllelser", "B4:D27", ["Mål", "Område", "Måluppfyllelse"]],
    ["KF_mål", "B4:D10", ["KF-mål", "Övergripande mål", "Kommunstyrelsens bidrag"]],
    ["Programpunkter", "B4:E40", ["Nr", "Punkt", "Hantering", "Status"]],
    ["Tidplan", "B4:E6", ["Uppföljning", "Genomförs", "Rapporteras", "Innehåll"]],
  ])("has the Excel table %s at %s", (name, range, columns) => {
    expect(workbook.tables.get(name)).toEqual({ range, columns });
  });

  it.each([
    ["D8", "0.57", "0%"],
    ["C9", "493.4", "#,##0.0"],
    ["C13", "108", "#,##0.0"],
    ["C23", "-0.0135", "0.00%"],
    ["D23", "5.4", "#,##0.0"],
    ["E29", "7.5", "#,##0.0"],
  ])(
    "shows the figure in Budget!%s with its published precision",
    (address, value, numberFormat) => {
      expect(workbook.cell("Budget", address)).toEqual({ value, numberFormat });
    }
  );

  it("leaves cells empty where the plan states nothing", () => {
    expect(workbook.cell("Budget", "C6")?.value).toBe("");
    expect(workbook.cell("Budget", "D29")?.value).toBe("");
  });

  it("counts its tables with formulas whose stored values are right", () => {
    expect(workbook.cell("Läs mig", "D12")).toEqual({
      formula: "COUNTA(Måluppfyllelser[Mål])",
      value: "23",
      numberFormat: "0",
    });
    expect(workbook.cell("Läs mig", "D14")?.value).toBe("36");
  });

  it("is what the script builds", () => {
    const again = readWorkbook(rebuilt());
    expect([...again.parts.keys()].sort()).toEqual([...workbook.parts.keys()].sort());
    for (const [path, xml] of again.parts)
      expect([path, xml]).toEqual([path, workbook.parts.get(path)]);
  });
});
