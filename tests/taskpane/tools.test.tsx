/** @jest-environment jsdom */
import { WorkbookError } from "../../src/workbook/workbookError";
import { renderPane, type RenderedPane } from "./support/renderPane";
import { at, samplePlan } from "./support/samplePlan";
import { sampleResult } from "./support/sampleResult";

let pane: RenderedPane | undefined;
afterEach(() => pane?.unmount());

async function renderChecked(): Promise<RenderedPane> {
  pane = await renderPane();
  await pane.click("button", "Kontrollera planen");
  return pane;
}

test("marks what is listed, by severity, and says how many", async () => {
  const { click, port, find } = await renderChecked();
  await click("button", /^2varningar$/);
  await click("button", "Markera i cellerna");
  expect(port.marked).toEqual([
    [
      { cell: at(11, 1), severity: "warning" },
      { cell: at(91, 3, "Politiskt program"), severity: "warning" },
    ],
  ]);
  expect(find("[aria-live=polite]", /Cellerna är markerade2 celler är markerade/)).toHaveLength(1);
});

test("takes marks away and tells of sheets that did not let it", async () => {
  const { click, text } = await renderChecked();
  await click("button", "Ta bort markeringar");
  expect(text()).toContain("Det fanns inga markeringar. Skyddade blad ändrades inte: Låst.");
  await click("button", "Markera i cellerna");
  await click("button", "Ta bort markeringar");
  expect(text()).toContain("1 cell ser ut som förut.");
});

test("inserts a report of the whole result, dated today, and shows its sheet", async () => {
  const { click, port, text } = await renderChecked();
  await click("button", /^1fel$/);
  await click("button", "Infoga rapport");
  const [reported] = port.reports;
  expect(reported).toMatchObject({ plan: samplePlan, result: { ...sampleResult, dismissed: [] } });
  expect(reported?.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(text()).toContain("Det är ett nytt blad.");
  await click("button", "Visa bladet Kontrollrapport");
  expect(port.visited).toEqual([at(0, 0, "Kontrollrapport")]);
  await click("button", "Infoga rapport");
  expect(text()).toContain("Det förra bladet var orört och har ersatts.");
});

test("what was done is told until something else is begun", async () => {
  const { click, text } = await renderChecked();
  await click("button", "Infoga rapport");
  await click("button", "Kontrollera igen");
  expect(text()).not.toContain("Rapporten är infogad");
});

test("an obstacle is told with what to do, and trying again does it", async () => {
  const { click, port, find, text } = await renderChecked();
  port.fail(new WorkbookError("cellEditMode", ""));
  await click("button", "Infoga rapport");
  expect(find("[role=alert]")[0]?.textContent).toContain("Tryck Enter");
  port.recover();
  await click("button", "Försök igen");
  expect(text()).toContain("Rapporten är infogad");
});

test("charts the change that a finding is about, and offers it for no other", async () => {
  const [, bridge] = sampleResult.findings;
  const line = { label: "A", weight: 1, stated: "1", lower: "1", upper: "1", cell: at(11, 1) };
  const change = {
    ...(bridge ?? sampleResult.findings[0]),
    ...{ rule: "amount-bridge", calculation: [{ ...line, isTotal: true }] },
  } as (typeof sampleResult.findings)[number];
  pane = await renderPane({
    result: { ...sampleResult, findings: [change, ...sampleResult.findings] },
  });
  await pane.click("button", "Kontrollera planen");
  await pane.click("button", "Visa mer om Budget!C7");
  expect(pane.find("button", "Infoga diagram")).toEqual([]);
  const [first] = pane.find("button", "Visa mer om Budget!B12");
  await pane.happen(() => first?.click());
  await pane.click("button", "Infoga diagram");
  expect(pane.port.charts).toEqual([change]);
  expect(pane.text()).toContain("Diagrammet är infogat");
});
