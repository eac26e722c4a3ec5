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
  expect(text()).toContain("Rapporten är ett nytt blad.");
  await click("button", "Visa bladet Kontrollrapport");
  expect(port.visited).toEqual([at(0, 0, "Kontrollrapport")]);
  await click("button", "Infoga rapport");
  expect(text()).toContain("Den förra rapporten var orörd och har ersatts.");
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
