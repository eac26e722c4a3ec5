import { allCases, runConformance } from "../../../src/embedded-excel/conformance";
import { openExcel, type OpenedExcel } from "../../../src/embedded-excel/node";

describe("the embedded host", () => {
  let opened: OpenedExcel;

  beforeAll(async () => {
    opened = await openExcel();
  });

  it.each(allCases.map((one) => [one.id, one] as const))("conforms: %s", async (_, one) => {
    const [result] = await runConformance(opened.Excel, opened.Office, { cases: [one] });
    expect(result).toMatchObject({ message: "", outcome: "passed" });
  });

  it("is left with nothing of the suite in it", () => {
    const { workbook } = opened.host;
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
    expect(workbook.names).toEqual([]);
    expect(workbook.settings).toEqual([]);
  });
});
