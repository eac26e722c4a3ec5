import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { allCases } from "../../../src/embedded-excel/conformance";
import { ConformancePage } from "../../../src/embedded-excel/conformance/page/conformancePage";
import { openExcel } from "../../../src/embedded-excel/node";

const TEMPLATE = path.join(__dirname, "../../../src/embedded-excel/conformance/page/index.html");

async function openPage(copy: (text: string) => Promise<void>) {
  const { document } = new JSDOM(readFileSync(TEMPLATE, "utf8")).window;
  const { Excel, Office } = await openExcel();
  const diagnostics = { host: "Excel", version: "16.0", platform: "OfficeOnline" };
  const office = { context: { diagnostics, requirements: Office.context.requirements } };
  const page = new ConformancePage({ document, excel: Excel, office: office as never, copy });
  page.start();
  return { document, page };
}

const textOf = (document: Document, id: string): string =>
  document.getElementById(id)?.textContent ?? "";
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

test("the page runs every case, shows a row for each and copies the results", async () => {
  const copied: string[] = [];
  const { document, page } = await openPage((text) => {
    copied.push(text);
    return Promise.resolve();
  });
  expect(document.getElementById("copy-json")?.hasAttribute("disabled")).toBe(true);
  await page.run();
  expect(document.querySelectorAll("#results tr")).toHaveLength(allCases.length);
  expect(textOf(document, "status")).toBe(`${allCases.length} passed, 0 failed, 0 skipped.`);
  document.getElementById("copy-markdown")?.click();
  document.getElementById("copy-json")?.click();
  await turn();
  expect(copied[0]).toContain("Conformance of Excel 16.0 on OfficeOnline");
  expect(JSON.parse(copied[1] ?? "")).toMatchObject({
    host: "Excel 16.0 on OfficeOnline",
    results: expect.arrayContaining([
      expect.objectContaining({ id: "values/kinds", outcome: "passed" }),
    ]) as unknown,
  });
});

test("where the clipboard is closed, the results are shown as text", async () => {
  const { document, page } = await openPage(() => Promise.reject(new Error("not allowed")));
  await page.run();
  document.getElementById("copy-markdown")?.click();
  await turn();
  const area = document.querySelector("textarea");
  expect(area?.hidden).toBe(false);
  expect(area?.value).toContain("| values/kinds | 1.1 | passed |");
});
