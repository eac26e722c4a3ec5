/** @jest-environment jsdom */
import { WorkbookError } from "../../src/workbook/workbookError";
import { sheet, workbook } from "../plan/support/snapshot";
import { renderPane, type RenderedPane } from "./support/renderPane";

// A person corrects how tables are read, in the Plan view, over the real recognition.

const BUDGET = sheet(
  "Ramar",
  [
    ["Verksamhet", "Belopp", "Andel"],
    ["Skola", 57, "57 %"],
    ["Vård", 43, "43 %"],
    ["Allt", 100, "100 %"],
  ],
  { tables: { Ramar: "A1:C4" } }
);
const LOOSE = sheet("Övrigt", [
  ["Cykelvägar", "mer"],
  ["Bredband", "snabbare"],
]);
const snapshot = workbook(BUDGET, LOOSE);

let pane: RenderedPane | undefined;
afterEach(() => pane?.unmount());

async function open(options: Parameters<typeof renderPane>[0] = {}): Promise<RenderedPane> {
  pane = await renderPane({ snapshot, ...options });
  await pane.click("[role=tab]", "Plan");
  await pane.wait(200);
  return pane;
}

async function openEditor(): Promise<RenderedPane> {
  const opened = await open();
  await opened.click("button", "Rätta Ramar");
  await opened.wait(200);
  return opened;
}

const ITEM = /^Budget/;

test("a unit, a column and a total are corrected, told and restored", async () => {
  const { choose, click, text, find, wait } = await openEditor();
  await choose("Beloppens enhet", "Tusental kronor (tkr)");
  await choose("C Andel", "Läses inte");
  await click("input", "Allt");
  await click("button", "Spara");
  await wait(100);
  expect(find("button", ITEM)[0]?.textContent).toBe("Budget · RättadRamar!A1:C4 · Ramar");
  expect(find("form")).toEqual([]);
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Rätta Ramar");
  expect(find("[role=status]")[0]?.textContent).toBe("Planen är läst på nytt med dina rättelser.");
  await click("button", "Rätta Ramar");
  const chosen = (label: string): string | undefined =>
    (find("select", label)[0] as HTMLSelectElement).selectedOptions[0]?.text;
  expect(chosen("Beloppens enhet")).toBe("Tusental kronor (tkr)");
  expect(chosen("C Andel")).toBe("Läses inte");
  expect((find("input", "Allt")[0] as HTMLInputElement).checked).toBe(true);
  await click("button", "Återställ Ramar");
  await wait(100);
  expect(text()).not.toContain("Rättad");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Rätta Ramar");
});

test("a table that is left out stays on the list and comes back", async () => {
  const { click, text, wait } = await openEditor();
  expect(document.activeElement?.parentElement?.textContent).toBe("Räkna inte med tabellen");
  await click("input", "Räkna inte med tabellen");
  expect(text()).not.toContain("Kolumner");
  await click("button", "Spara");
  await wait(100);
  expect(text()).toContain("Budget · Räknas inte medRamar!A1:C4");
  await click("button", "Återställ Ramar");
  await wait(100);
  expect(text()).not.toContain("Räknas inte med");
});

test("another kind asks for other columns", async () => {
  const { choose, find, click, text, wait } = await openEditor();
  await choose("Tabellen innehåller", "Politiskt program");
  expect(find("select", "Beloppens enhet")).toEqual([]);
  await choose("A Verksamhet", "Text");
  await choose("B Belopp", "Nummer");
  await click("button", "Spara");
  await wait(100);
  expect(text()).toContain("3 programpunkter");
});

test("cells that were not read as a table can be called one", async () => {
  const { click, choose, text, wait } = await open();
  expect(text()).toContain("1 område som inte lästes som tabell");
  await click("button", "Rätta Övrigt");
  await wait(200);
  await choose("Tabellen innehåller", "Kommunfullmäktiges mål");
  await choose("A", "Namn");
  await choose("B", "Bidrag");
  await click("button", "Spara");
  await wait(100);
  expect(text()).toContain("Kommunfullmäktiges mål · RättadÖvrigt!A1:B2");
  expect(text()).not.toContain("område som inte");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Rätta Övrigt");
});

test("nothing is saved by cancelling, by Escape or when nothing was changed", async () => {
  const { click, press, choose, find, text } = await openEditor();
  for (const leave of [() => click("button", "Avbryt"), () => press("Escape")]) {
    await choose("Beloppens enhet", "Kronor (kr)");
    await leave();
    expect(find("form")).toEqual([]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Rätta Ramar");
    await click("button", "Rätta Ramar");
  }
  await click("button", "Spara");
  expect(text()).not.toContain("Rättad");
});

test("a failure keeps what was filled in", async () => {
  const { port, click, choose, find, wait, text } = await openEditor();
  await choose("Beloppens enhet", "Kronor (kr)");
  port.fail(new WorkbookError("cellEditMode", ""));
  await click("button", "Spara");
  expect(find("[role=alert]")[0]?.textContent).toContain("Tryck Enter");
  expect((find("select", "Beloppens enhet")[0] as HTMLSelectElement).value).toBe("kronor");
  port.recover();
  await click("button", "Försök igen");
  await wait(100);
  expect(text()).toContain("Budget · Rättad");
});

/** The corrections of a workbook whose only table was then renamed, so that they fit nothing. */
async function staleCorrections(): Promise<string> {
  const { changeCorrections } = await import("../../src/plan/changeCorrections");
  const { readPlan } = await import("../../src/plan/readPlan");
  const [table] = readPlan(snapshot).tables;
  if (table === undefined) throw new Error("no table");
  return changeCorrections(snapshot, { table, correction: { ignore: true } });
}

test("a correction that no longer fits is shown with its place and can be removed", async () => {
  const renamed = { ...BUDGET, tables: BUDGET.tables.map((one) => ({ ...one, name: "Nytt" })) };
  const corrections = await staleCorrections();
  const { text, click, port, wait } = await open({
    snapshot: { ...workbook(renamed), corrections },
  });
  expect(text()).toContain("Rättelser som inte längre passar");
  expect(text()).toContain("Budget");
  await click("button", /^RamarRamar!A1:C4/);
  expect(port.visited).toMatchObject([{ sheet: "Ramar", row: 0, column: 0 }]);
  await click("button", "Ta bort rättelsen av Ramar");
  await wait(100);
  expect(text()).not.toContain("inte längre passar");
});

test("a correction whose sheet is gone tells where it stood", async () => {
  const corrections = await staleCorrections();
  const { text } = await open({ snapshot: { ...workbook(LOOSE), corrections } });
  expect(text()).toContain("stod i Ramar!A1:C4");
});

test("corrections that cannot be read are told, and a person can begin anew", async () => {
  const { text, click, wait } = await open({ snapshot: { ...snapshot, corrections: "skräp" } });
  expect(text()).toContain("De sparade rättelserna går inte att läsa och används inte");
  await click("button", "Börja om utan rättelser");
  await wait(100);
  expect(text()).toContain("Alla tabeller kunde tolkas.");
});
