import { openExcel } from "../../src/embedded-excel/node";
import { watchEdits, type Edit } from "../../src/workbook/watchEdits";
import { type } from "./support/followUp";

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

describe("watching edits", () => {
  it("tells of edits on any sheet until it is stopped", async () => {
    const opened = await openExcel();
    const edits: Edit[] = [];
    const stop = await watchEdits(opened.Excel, (edit) => edits.push(edit));
    await type(opened, "Sheet1", "B4", 12);
    await settled();
    expect(edits).toMatchObject([{ address: "B4", remote: false }]);
    await stop();
    await type(opened, "Sheet1", "B5", 13);
    await settled();
    expect(edits).toHaveLength(1);
  });
});
