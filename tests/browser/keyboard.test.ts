import { sv } from "../../src/locales/sv";
import { findChromium } from "./support/chromium";
import {
  openWorkbench,
  serveWorkbench,
  sheetTabs,
  waitForSelection,
  type OpenWorkbench,
  type ServedWorkbench,
} from "./support/workbench";

const chromium = findChromium();
const describeInBrowser = chromium === undefined ? describe.skip : describe;

const FINDING = /Kommunstyrelsen övrigt: 57/;
const WAIT = { timeout: 15_000 };
/** More stops than the way to anything in a view should have. */
const MOST_STOPS = 60;

/** The accessible words of what has the focus in the pane. */
async function focused({ page }: OpenWorkbench): Promise<string> {
  const words = await page.frames()[1]?.evaluate(() => {
    const { activeElement: element, body } = document;
    if (element === body) return "";
    return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
  });
  return words ?? "";
}

/** Presses a key until what has the focus has the words. */
async function move(bench: OpenWorkbench, key: string, words: RegExp | string): Promise<void> {
  const found = async () => {
    const text = await focused(bench);
    return typeof words === "string" ? text === words : words.test(text);
  };
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await found()) return;
    await bench.page.keyboard.press(key);
  }
  throw new Error(`${String(words)} cannot be reached with ${key}; at: ${await focused(bench)}`);
}

describeInBrowser("the pane, by keyboard alone", () => {
  let served: ServedWorkbench;

  beforeAll(async () => {
    served = await serveWorkbench(chromium ?? "");
  });
  afterAll(() => served.close());

  it("checks, opens a finding, goes to its cell and inserts a follow-up", async () => {
    const bench = await openWorkbench(served);
    const { page, pane } = bench;
    const { keyboard } = page;
    await pane.getByRole("button", { name: sv["pane.check.run"] }).waitFor(WAIT);
    // As F6 moves into the pane in Excel.
    await pane.getByRole("tab", { selected: true }).focus();
    await move(bench, "Tab", sv["pane.check.run"]);
    await keyboard.press("Enter");
    await pane.getByText(FINDING).first().waitFor(WAIT);

    await move(bench, "Tab", FINDING);
    await keyboard.press("Enter");
    await waitForSelection(page, "Budget", "D8");
    await pane.getByText(sv["pane.finding.calculation"]).first().waitFor(WAIT);

    await move(bench, "Shift+Tab", sv["pane.view.check"]);
    await move(bench, "ArrowRight", sv["pane.view.followUp"]);
    await move(bench, "Tab", sv["pane.followUp.insert"]);
    await keyboard.press("Enter");
    await pane.getByText(sv["pane.followUp.done.title"]).first().waitFor(WAIT);
    expect((await sheetTabs(page)).filter((name) => /^Mål [1-8] /.test(name))).toHaveLength(8);
    expect(bench.troubles).toEqual([]);
    await page.close();
  }, 120_000);
});
