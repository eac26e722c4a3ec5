/** @jest-environment jsdom */
import { browserMemory } from "../../src/taskpane/browserMemory";
import { fromMemory } from "../../src/taskpane/state/memory";
import { renderPane, type RenderedPane } from "./support/renderPane";
import { samplePeriods } from "./support/samplePeriods";

let pane: RenderedPane;

afterEach(() => {
  pane.unmount();
  localStorage.clear();
});

async function open(workbook = "plan.xlsx"): Promise<RenderedPane> {
  pane = await renderPane({ periods: samplePeriods, memory: browserMemory(workbook) });
  return pane;
}

const shown = () => pane.find("[role=tab][aria-selected=true]")[0]?.id;

test("the view and what was chosen are there when the pane is opened again", async () => {
  await open();
  await pane.click("[role=tab]", "Läge");
  await pane.choose("Uppföljning", "Helår – november 2024");
  await pane.click("[role=tab]", "Uppföljning");
  await pane.click("input", "Helår – november");
  await pane.choose("Mall", "Vår mall");
  pane.unmount();
  await open();
  expect(shown()).toBe("tab-followUp");
  expect(pane.find("input:checked", "Helår – november")).toHaveLength(1);
  const [template] = pane.find("select", "Mall");
  expect(template).toMatchObject({ value: "Vår mall" });
  await pane.click("[role=tab]", "Läge");
  expect(pane.text()).toContain("Klarmarkerade mål0 av 3");
});

test("opened by the ribbon's button for checking, the pane checks once, wherever it was left", async () => {
  await open();
  await pane.click("[role=tab]", "Läge");
  pane.unmount();
  pane = await renderPane({ memory: browserMemory("plan.xlsx"), checkAtOnce: true });
  expect(shown()).toBe("tab-check");
  expect(pane.text()).toContain("17 samband prövade");
  await pane.click("[role=tab]", "Plan");
  expect([shown(), pane.port.reads()]).toEqual(["tab-plan", 1]);
});

test("another workbook begins afresh", async () => {
  await open();
  await pane.click("[role=tab]", "Läge");
  pane.unmount();
  await open("annan.xlsx");
  expect(shown()).toBe("tab-check");
});

test("a pane whose browser keeps nothing works all the same", async () => {
  const closed = jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  await open();
  expect(shown()).toBe("tab-check");
  closed.mockRestore();
});

test.each([
  "no json",
  "[]",
  "null",
  '{"view":"nowhere","grouping":3,"filter":7,"choice":{"year":"x"}}',
])("what was kept is taken up only as far as it makes sense: %s", async (text) => {
  await open();
  expect(fromMemory(text)).toEqual({ filter: {}, choice: {} });
});
