import { openExcel } from "../../../src/embedded-excel/node";
import { answer, codeOf } from "../support/answers";

const REVIEW = "http://schemas.example.com/review";
const xml = (name: string): string => `<r xmlns='${REVIEW}'><n>${name}</n></r>`;

async function withParts<T>(
  run: (parts: Excel.CustomXmlPartCollection, context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  const { Excel } = await openExcel();
  return Excel.run((context) => run(context.workbook.customXmlParts, context));
}

it("gives back what was added, set and deleted", async () => {
  await withParts(async (parts, context) => {
    const part = parts.add(xml("a"));
    part.load("id,namespaceUri");
    const first = part.getXml();
    await context.sync();
    expect([part.namespaceUri, answer(first)]).toEqual([REVIEW, xml("a")]);
    const again = parts.getItem(part.id);
    again.setXml(xml("b"));
    const second = part.getXml();
    again.delete();
    const gone = parts.getItemOrNullObject(part.id);
    await context.sync();
    expect([answer(second), gone.isNullObject]).toEqual([xml("b"), true]);
    parts.getItem(part.id).getXml();
    expect(await codeOf(context.sync())).toBe("ItemNotFound");
  });
});

it("finds parts by namespace", async () => {
  await withParts(async (parts, context) => {
    parts.add("<plain/>");
    parts.add(xml("a"));
    const scoped = parts.getByNamespace(REVIEW);
    const only = scoped.getOnlyItem().getXml();
    await context.sync();
    expect(answer(only)).toBe(xml("a"));
    parts.add(xml("b"));
    const count = scoped.getCount();
    const none = scoped.getOnlyItemOrNullObject();
    scoped.load("items/namespaceUri");
    await context.sync();
    expect([answer(count), none.isNullObject]).toEqual([2, true]);
    expect(scoped.items.map(({ namespaceUri }) => namespaceUri)).toEqual([REVIEW, REVIEW]);
    scoped.getOnlyItem();
    expect(await codeOf(context.sync())).toBe("InvalidOperation");
    parts.getByNamespace("urn:none").getOnlyItem();
    expect(await codeOf(context.sync())).toBe("ItemNotFound");
  });
});

it.each(["", "text", "<a><b></a>", "<a/><b/>", "<p:a/>"])("refuses %j", async (text) => {
  const adding = withParts(async (parts, context) => {
    parts.add(text);
    await context.sync();
  });
  expect(await codeOf(adding)).toBe("InvalidArgument");
});

it("keeps parts in the file", async () => {
  const opened = await openExcel();
  await opened.Excel.run(async (context) => {
    context.workbook.customXmlParts.add(xml("kept"));
    await context.sync();
  });
  const again = await openExcel(await opened.save());
  await again.Excel.run(async (context) => {
    const part = context.workbook.customXmlParts.getByNamespace(REVIEW).getOnlyItem();
    const text = part.getXml();
    await context.sync();
    expect(answer(text)).toBe(xml("kept"));
  });
});
