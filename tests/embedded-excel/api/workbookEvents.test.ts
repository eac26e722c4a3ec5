import { withSheet } from "../support/withSheet";

/** Lets events that are due be delivered. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test("the workbook tells of a new selection until its handler is removed", async () => {
  await withSheet(async ({ context, sheet }) => {
    let count = 0;
    const handler = context.workbook.onSelectionChanged.add(() => {
      count += 1;
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("B2").select();
    await context.sync();
    await turn();
    expect(count).toBe(1);
    handler.remove();
    await context.sync();
    sheet.getRange("C3").select();
    await context.sync();
    await turn();
    expect(count).toBe(1);
  });
});

test("a handler that was added after the failing action of a request is not called", async () => {
  await withSheet(async ({ context, sheet, refusal }) => {
    let count = 0;
    await refusal(() => {
      context.workbook.tables.getItem("None").delete();
      context.workbook.onSelectionChanged.add(() => {
        count += 1;
        return Promise.resolve();
      });
    });
    sheet.getRange("B2").select();
    await context.sync();
    await turn();
    expect(count).toBe(0);
  });
});

test("settings tell of a change", async () => {
  await withSheet(async ({ context }) => {
    let changed = false;
    context.workbook.settings.onSettingsChanged.add(() => {
      changed = true;
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.settings.add("a", 1);
    await context.sync();
    await turn();
    expect(changed).toBe(true);
  });
});

test("the document of the common API tells of selections", async () => {
  await withSheet(async ({ context, opened, sheet }) => {
    const seen: string[] = [];
    const { document } = opened.Office.context;
    await new Promise((resolve) =>
      document.addHandlerAsync(
        opened.Office.EventType.DocumentSelectionChanged,
        (args: { readonly type: string }) => seen.push(args.type),
        resolve
      )
    );
    sheet.getRange("B2").select();
    await context.sync();
    await turn();
    expect(seen).toEqual(["documentSelectionChanged"]);
    document.removeHandlerAsync(opened.Office.EventType.DocumentSelectionChanged);
    sheet.getRange("C3").select();
    await context.sync();
    await turn();
    expect(seen).toHaveLength(1);
  });
});

test("formula changes tell what the formulas were, and results that follow are no changes", async () => {
  await withSheet(async ({ context, sheet }) => {
    sheet.getRange("A1:B1").formulas = [[1, "=A1"]];
    const seen: unknown[] = [];
    sheet.onFormulaChanged.add(({ formulaDetails }) => {
      seen.push(formulaDetails);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("A1").values = [[2]];
    sheet.getRange("A1:C1").formulas = [[3, "=A1+1", "=B1"]];
    sheet.getRange("C1").values = [["gone"]];
    await context.sync();
    await turn();
    expect(seen).toEqual([
      [
        { cellAddress: "B1", previousFormula: "=A1" },
        { cellAddress: "C1", previousFormula: "" },
      ],
      [{ cellAddress: "C1", previousFormula: "=B1" }],
    ]);
  });
});

test("rows that are hidden and shown are told of", async () => {
  await withSheet(async ({ context, sheet }) => {
    const seen: unknown[] = [];
    sheet.onRowHiddenChanged.add(({ address, changeType }) => {
      seen.push([address, changeType]);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("2:3").rowHidden = true;
    sheet.getRange("A2:B3").rowHidden = false;
    sheet.getRange("C:C").columnHidden = true;
    await context.sync();
    await turn();
    expect(seen).toEqual([
      ["2:3", "Hidden"],
      ["A2:B3", "Unhidden"],
    ]);
  });
});
