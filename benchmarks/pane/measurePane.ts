import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { area } from "../../src/embedded-excel/model/area";
import { clearArea } from "../../src/embedded-excel/model/clear";
import { paneAddress } from "../../src/embedded-excel/browser";
import type { OpenedExcel } from "../../src/embedded-excel/node";
import { sv } from "../../src/locales/sv";
import { serveFolder } from "../../tests/browser/support/serveFolder";
import { IN_PAGE } from "./inPage";
import { longestTask } from "./longestTask";
import { hostRoute } from "./serveHost";

/** How long the pane's own thread was kept from answering whoever uses it. */
export interface Kept {
  readonly what: string;
  readonly rows: number;
  /** From the click to the answer, in milliseconds: the host, the thread beside the pane and other programs included. */
  readonly waitMs: number;
  /** Tasks above 50 ms, as the browser tells them to the page. */
  readonly longTasks: number;
  /** The longest of them in milliseconds, 0 where there is none: with what other programs took meanwhile. */
  readonly longestMs: number;
  /** What the longest task took of the processor, in milliseconds. */
  readonly longestProcessorMs: number;
}

const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const OFFICE_FILES = join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const WAIT = { timeout: 300_000 };
/** A long task is told some time after it has ended. */
const SETTLE = 1000;

/** Opens the built pane in a browser on a workbook in this process, and uses it as a person does. */
export async function measurePane(
  browser: Browser,
  site: string,
  opened: OpenedExcel,
  rows: number
): Promise<Kept[]> {
  const served = await serveFolder(site, {}, hostRoute(opened));
  // The page's policy allows no requests of its own; those to the host stand for what Excel has within itself.
  const context = await browser.newContext({ locale: "sv-SE", bypassCSP: true });
  const page = await context.newPage();
  await page.addInitScript(IN_PAGE);
  await page.route(`${OFFICE_CDN}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
    const body = await readFile(join(OFFICE_FILES, name));
    await route.fulfill({ body, contentType: "text/javascript" });
  });
  const measured: Kept[] = [];
  for (const [what, run] of steps(page, opened, served.address)) {
    await browser.startTracing(page, { categories: ["toplevel"] });
    const start = performance.now();
    await run();
    const waitMs = Math.round(performance.now() - start);
    await page.waitForTimeout(SETTLE);
    const longestProcessorMs = longestTask(await browser.stopTracing());
    const tasks = await page.evaluate("window.longTasks.splice(0)");
    measured.push({ what, rows, waitMs, ...summed(tasks as number[]), longestProcessorMs });
  }
  await context.close();
  await served.close();
  return measured;
}

function summed(tasks: readonly number[]): Pick<Kept, "longTasks" | "longestMs"> {
  return { longTasks: tasks.length, longestMs: Math.round(Math.max(0, ...tasks)) };
}

type Step = readonly [what: string, run: () => Promise<unknown>];

function steps(page: Page, opened: OpenedExcel, address: string): readonly Step[] {
  const click = (key: keyof typeof sv) => page.getByRole("button", { name: sv[key] }).click();
  const again = page.getByRole("button", { name: sv["pane.check.runAgain"] });
  return [
    [
      "open the pane",
      async () => {
        await page.goto(`${address}/${paneAddress("taskpane.html", "sv-SE")}`);
        await page.getByRole("button", { name: sv["pane.check.run"] }).waitFor(WAIT);
      },
    ],
    [
      "check",
      async () => {
        await click("pane.check.run");
        await again.waitFor(WAIT);
      },
    ],
    [
      "check again after an edit",
      async () => {
        edit(opened);
        await page.getByText(sv["pane.check.outdated.title"]).waitFor(WAIT);
        await again.click();
        await page.getByText(sv["pane.check.outdated.title"]).waitFor({ ...WAIT, state: "hidden" });
      },
    ],
    [
      "insert the report",
      async () => {
        await click("check.report");
        await page.getByText(sv["check.report.new"]).waitFor(WAIT);
      },
    ],
    [
      "open the plan view",
      async () => {
        await page.getByRole("tab", { name: sv["pane.view.plan"] }).click();
        await page.getByRole("button", { name: sv["pane.plan.readAgain"] }).waitFor(WAIT);
      },
    ],
  ];
}

/** A person empties a cell of the grid. */
function edit({ host: { workbook } }: OpenedExcel): void {
  const [sheet] = workbook.sheets;
  if (sheet !== undefined) clearArea(workbook, sheet, area(3, 1, 1, 1), "Contents");
}
