/** @jest-environment jsdom */
import type { Finding } from "../../src/validation/finding";
import { renderPane, type RenderedPane } from "./support/renderPane";
import { at } from "./support/samplePlan";
import { sampleResult } from "./support/sampleResult";

const [, warning] = sampleResult.findings;
const findings = Array.from({ length: 5000 }, (_, row): Finding => {
  if (warning === undefined) throw new Error("no warning");
  return { ...warning, cells: [at(row, 1)] };
});

/** What the list watches: whether its parts are near what is seen. */
class Watcher {
  static readonly all: Watcher[] = [];
  element: Element | undefined;
  constructor(readonly tell: (entries: readonly unknown[]) => void) {
    Watcher.all.push(this);
  }
  observe(element: Element): void {
    this.element = element;
  }
  disconnect(): void {
    Watcher.all.splice(Watcher.all.indexOf(this), 1);
  }
  near(isIntersecting: boolean, height = 3000): void {
    this.tell([{ isIntersecting, boundingClientRect: { height } }]);
  }
}

let pane: RenderedPane | undefined;
beforeEach(() => Object.assign(globalThis, { IntersectionObserver: Watcher }));
afterEach(() => {
  pane?.unmount();
  Reflect.deleteProperty(globalThis, "IntersectionObserver");
});

async function open(): Promise<RenderedPane> {
  pane = await renderPane({ result: { ...sampleResult, findings } });
  await pane.click("button", "Kontrollera planen");
  return pane;
}

const drawn = ({ find }: RenderedPane) => find("li[data-finding]");

test("of 5,000 findings only those near what is seen are drawn, each with its place in the list", async () => {
  const opened = await open();
  expect(opened.text()).toContain("5000varningar");
  expect(drawn(opened)).toHaveLength(40);
  expect(drawn(opened)[39]?.getAttribute("aria-posinset")).toBe("40");
  expect(drawn(opened)[39]?.getAttribute("aria-setsize")).toBe("5000");
  await opened.happen(() => Watcher.all[2]?.near(true));
  expect(drawn(opened)).toHaveLength(80);
  expect(drawn(opened)[40]?.getAttribute("aria-posinset")).toBe("81");
});

test("what is left out takes up the height that it had", async () => {
  const opened = await open();
  const block = Watcher.all[0]?.element;
  await opened.happen(() => Watcher.all[0]?.near(false, 3456));
  expect(drawn(opened)).toHaveLength(0);
  expect((block as HTMLElement | undefined)?.style.height).toBe("3456px");
});

test("what has the focus is never taken away", async () => {
  const opened = await open();
  await opened.click("button", /^Budget!B3/);
  await opened.happen(() => Watcher.all[0]?.near(false));
  expect(document.activeElement?.textContent).toMatch(/^Budget!B3/);
});

test("arrow keys go on from one part of the list to the next", async () => {
  const opened = await open();
  await opened.happen(() => Watcher.all[1]?.near(true));
  await opened.click("button", /^Budget!B40 /);
  await opened.press("ArrowDown");
  expect(document.activeElement?.textContent).toMatch(/^Budget!B41/);
});
