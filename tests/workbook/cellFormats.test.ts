import { designFollowUp } from "../../src/followup/design";
import type { BlueprintBlock } from "../../src/followup/blueprint";
import { cellFormats } from "../../src/workbook/cellFormats";
import { plan, swedish as text } from "../followup/support/plans";

const [sheet] = designFollowUp(plan(), { period: "interim", text });

function formatsOf(block: BlueprintBlock): (Excel.SettableCellProperties | undefined)[] {
  if (sheet === undefined) throw new Error("No sheet");
  return cellFormats({ ...sheet, blocks: [block] })[block.row]?.slice(block.column) ?? [];
}

const base = { row: 1, column: 1, values: [[undefined]] } as const;

describe("cellFormats", () => {
  it("draws a frame around a wide cell to fill in", () => {
    const formats = formatsOf({ ...base, owner: "entry", style: "entryText", spanColumns: 3 });
    const sides = formats.map((format) =>
      Object.keys(format?.format?.borders ?? {})
        .sort()
        .join(" ")
    );
    expect(sides).toEqual(["bottom left top", "bottom top", "bottom right top"]);
  });

  it("makes what the plan says differ from what is filled in by more than colour", () => {
    const [planned] = formatsOf({ ...base, owner: "plan", style: "planText" });
    const [entered] = formatsOf({ ...base, owner: "entry", style: "entryText" });
    expect(planned?.format?.fill).not.toEqual(entered?.format?.fill);
    expect(Object.keys(planned?.format?.borders ?? {})).toEqual(["bottom"]);
    expect(Object.keys(entered?.format?.borders ?? {})).toHaveLength(4);
  });

  it("leaves cells between the blocks as they are", () => {
    expect(formatsOf({ ...base, column: 2, owner: "label", style: "label" })).toHaveLength(1);
    const rows = sheet === undefined ? [] : cellFormats(sheet);
    expect(rows[3]).toEqual(Array.from({ length: 10 }, () => ({})));
  });
});
