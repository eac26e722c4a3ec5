import { openExcel } from "../../../src/embedded-excel/node";
import { answer, codeOf } from "../support/answers";

async function withProperties<T>(
  run: (properties: Excel.DocumentProperties, context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  const { Excel } = await openExcel();
  return Excel.run((context) => run(context.workbook.properties, context));
}

it("writes what can be written and gives it back", async () => {
  await withProperties(async (properties, context) => {
    properties.set({ title: "Plan", author: "Ekonomi", keywords: "mål", revisionNumber: 3 });
    properties.load();
    await context.sync();
    expect([
      properties.title,
      properties.author,
      properties.keywords,
      properties.revisionNumber,
      properties.company,
    ]).toEqual(["Plan", "Ekonomi", "mål", 3, ""]);
  });
});

it("gives the creation date as a date", async () => {
  const opened = await openExcel();
  opened.host.workbook.properties.creationDate = Date.UTC(2024, 0, 15, 8);
  await opened.Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.load("creationDate");
    await context.sync();
    expect(new Date(properties.creationDate).toISOString()).toBe("2024-01-15T08:00:00.000Z");
  });
});

it("keeps custom properties by key without regard to case, with their types", async () => {
  await withProperties(async ({ custom }, context) => {
    custom.add("Goal", 1);
    custom.add("goal", "two");
    custom.add("Share", 0.5);
    custom.add("Year", 2024);
    custom.add("Ready", true);
    custom.load("items/key,items/value,items/type");
    const missing = custom.getItemOrNullObject("none");
    await context.sync();
    expect(custom.items.map(({ key, value, type }) => [key, value as unknown, type])).toEqual([
      ["Goal", "two", "String"],
      ["Share", 0.5, "Float"],
      ["Year", 2024, "Number"],
      ["Ready", true, "Boolean"],
    ]);
    expect(missing.isNullObject).toBe(true);
    custom.getItem("GOAL").delete();
    const count = custom.getCount();
    await context.sync();
    expect(answer(count)).toBe(3);
    custom.deleteAll();
    const none = custom.getCount();
    await context.sync();
    expect(answer(none)).toBe(0);
  });
});

it("shortens long keys and values as Excel does", async () => {
  await withProperties(async ({ custom }, context) => {
    const item = custom.add("k".repeat(300), "v".repeat(300));
    item.load("key,value");
    await context.sync();
    expect([item.key.length, String(item.value).length]).toEqual([255, 255]);
    custom.add("", 1);
    expect(await codeOf(context.sync())).toBe("InvalidArgument");
  });
});
