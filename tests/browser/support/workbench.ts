import type { Browser, FrameLocator, Page } from "playwright-core";
import { buildWorkbench, removeWorkbench, WORKBENCH_FOLDER } from "./builtWorkbench";
import { launchChromium } from "./chromium";
import { serveFolder } from "./serveFolder";

/** A built workbench that is served, and a browser to open it in. */
export interface ServedWorkbench {
  readonly address: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Serves the workbench built for this run of the tests, else one built now, and starts a browser. */
export async function serveWorkbench(chromium: string): Promise<ServedWorkbench> {
  const shared = process.env[WORKBENCH_FOLDER];
  const folder = shared ?? (await buildWorkbench());
  const served = await serveFolder(folder);
  const browser = await launchChromium(chromium);
  return {
    address: served.address,
    browser,
    close: async () => {
      await browser.close();
      await served.close();
      if (shared === undefined) await removeWorkbench(folder);
    },
  };
}

/** The workbench in a page of its own. */
export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's task pane. */
  readonly pane: FrameLocator;
  /** What went wrong in the page or its pane, and what was fetched from elsewhere. */
  readonly troubles: string[];
}

/** Opens the workbench and waits until the pane has connected to the workbook. */
export async function openWorkbench({ browser, address }: ServedWorkbench): Promise<OpenWorkbench> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (message) => {
    if (/Content.Security.Policy/i.test(message.text())) troubles.push(message.text());
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && url.startsWith("http")) troubles.push(`fetched ${url}`);
  });
  await page.goto(`${address}/workbench.html`);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("tab").first().waitFor();
  return { page, pane, troubles };
}

/** Waits until the grid shows a selection: the sheet's tab is chosen and the address stands beside the formula. */
export async function waitForSelection(page: Page, sheet: string, address: string): Promise<void> {
  const exactly = (text: string) => ({ hasText: new RegExp(`^${text}$`) });
  await page.locator(".ic-sheet-tab--selected .ic-sheet-tab-name", exactly(sheet)).waitFor();
  await page.locator(".ic-formula-bar-menu-trigger", exactly(address)).waitFor();
}

/** The names of the sheets on the grid's tabs, in order. */
export function sheetTabs(page: Page): Promise<string[]> {
  return page.locator(".ic-sheet-tab .ic-sheet-tab-name").allInnerTexts();
}

/** Types into the selected cell of the grid as a person does. */
export async function typeInGrid(page: Page, text: string): Promise<void> {
  await page.locator(".ic-workbook-container").focus();
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}
