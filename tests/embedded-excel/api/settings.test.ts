import fc from "fast-check";
import { withSheet } from "../support/withSheet";

test("settings keep any JSON and dates", async () => {
  const value = fc.oneof(fc.jsonValue(), fc.date({ noInvalidDate: true }));
  await withSheet(async ({ context }) => {
    const { settings } = context.workbook;
    await fc.assert(
      fc.asyncProperty(value, async (given) => {
        const item = settings.add("key", given);
        item.load("value");
        await context.sync();
        expect(JSON.stringify(item.value)).toBe(JSON.stringify(given));
      }),
      { numRuns: 50 }
    );
  });
});

test("adding a key again replaces its value", async () => {
  await withSheet(async ({ context }) => {
    const { settings } = context.workbook;
    settings.add("a", 1);
    settings.add("b", 2);
    settings.add("a", 3);
    settings.load("items/key,items/value");
    const count = settings.getCount();
    await context.sync();
    expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([
      ["a", 3],
      ["b", 2],
    ]);
    expect(count.value).toBe(2);
  });
});

test("missing keys are not found", async () => {
  await withSheet(async ({ context, refusal }) => {
    const none = context.workbook.settings.getItemOrNullObject("none");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect(await refusal(() => context.workbook.settings.getItem("none").delete())).toBe(
      "ItemNotFound"
    );
  });
});

test("custom properties of a sheet are found without regard to case, up to 255 characters", async () => {
  await withSheet(async ({ context, sheet, refusal }) => {
    const { customProperties } = sheet;
    customProperties.add("Goal", "7");
    const property = customProperties.getItem("goal");
    property.load("key,value");
    await context.sync();
    expect([property.key, property.value]).toEqual(["Goal", "7"]);
    expect(await refusal(() => customProperties.add("x".repeat(256), "1"))).toBe("InvalidArgument");
    expect(await refusal(() => customProperties.add("", "1"))).toBe("InvalidArgument");
  });
});

test("settings of the document and of the workbook are the same", async () => {
  await withSheet(async ({ context, opened }) => {
    const { settings } = opened.Office.context.document;
    settings.set("year", 2024);
    await new Promise((resolve) => settings.saveAsync(resolve));
    const item = context.workbook.settings.getItem("year");
    item.load("value");
    await context.sync();
    expect(item.value).toBe(2024);
  });
});
