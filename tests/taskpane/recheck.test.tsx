/** @jest-environment jsdom */
import { WorkbookError } from "../../src/workbook/workbookError";
import { renderPane, type RenderedPane } from "./support/renderPane";

let pane: RenderedPane | undefined;
afterEach(() => pane?.unmount());

const LINE = "Kontrollera igen när arbetsboken ändras";
const PAUSE = 1700;

async function open(chosen = true): Promise<RenderedPane> {
  pane = await renderPane();
  await pane.click("button", "Kontrollera planen");
  if (chosen) await pane.click("input", LINE);
  return pane;
}

test("checks again once after a pause, however many edits came before it", async () => {
  const { port, happen, wait, text } = await open();
  await happen(port.edit);
  await wait(800);
  await happen(port.edit);
  await wait(900);
  expect(port.reads()).toBe(1);
  await wait(PAUSE);
  expect(port.reads()).toBe(2);
  expect(text()).not.toContain("Arbetsboken har ändrats");
});

test("writes nothing, keeps what is open and the focus where it is", async () => {
  const { port, happen, wait, click, text } = await open();
  await click("button", "Visa mer om Budget!C7");
  const focused = document.activeElement;
  await happen(port.edit);
  await wait(PAUSE);
  expect(text()).toContain("Uträkning");
  expect(document.activeElement).toBe(focused);
  expect([port.applied, port.marked, port.reports]).toEqual([[], [], []]);
});

test("does nothing unless it is chosen", async () => {
  const { port, happen, wait } = await open(false);
  await happen(port.edit);
  await wait(PAUSE);
  expect(port.reads()).toBe(1);
});

test("an obstacle is left for the next edit, without a message", async () => {
  const { port, happen, wait, find, text } = await open();
  port.fail(new WorkbookError("cellEditMode", ""));
  await happen(port.edit);
  await wait(PAUSE);
  expect(find("[role=alert]")).toEqual([]);
  expect(text()).toContain("Arbetsboken har ändrats");
  port.recover();
  await happen(port.edit);
  await wait(PAUSE);
  expect(text()).not.toContain("Arbetsboken har ändrats");
});
