import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { version } from "../../package.json";
import { sv } from "../../src/locales/sv";
import { paneFrame } from "./support/accessibility";
import { findChromium, launchChromium } from "./support/chromium";
import { serveFolder, type ServedFolder } from "./support/serveFolder";
import { openWorkbench, serveWorkbench, type ServedWorkbench } from "./support/workbench";

const chromium = findChromium();
const describeInBrowser = chromium === undefined ? describe.skip : describe;

const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const ROOT = join(__dirname, "../..");
const OFFICE_FILES = join(ROOT, "node_modules/@microsoft/office-js/dist");
const BASE_URL = "https://addins.kommunen.se/plankoll/";
const WAIT = { timeout: 15_000 };

/** What a page asked for and what its policy stopped. */
interface Watched {
  readonly requests: string[];
  readonly violations: string[];
}

function watch(page: Page): Watched {
  const watched: Watched = { requests: [], violations: [] };
  page.on("request", (request) => watched.requests.push(request.url()));
  page.on("console", (message) => {
    if (/Content.Security.Policy/i.test(message.text())) watched.violations.push(message.text());
  });
  return watched;
}

describeInBrowser("the pages of the add-in as npm run package makes them", () => {
  let folder: string;
  let served: ServedFolder;
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "published-"));
    const run = join(ROOT, "scripts", "run.cjs");
    const script = join(ROOT, "scripts", "package.ts");
    const env = { ...process.env, PLANKOLL_BASE_URL: BASE_URL };
    await promisify(execFile)(process.execPath, [run, script, folder], { env, cwd: ROOT });
    const servers = await readFile(join(folder, "servers", "staticwebapp.config.json"), "utf8");
    const { globalHeaders } = JSON.parse(servers) as { globalHeaders: Record<string, string> };
    served = await serveFolder(join(folder, "site"), globalHeaders);
    browser = await launchChromium(chromium ?? "");
  }, 600_000);
  afterAll(async () => {
    await browser.close();
    await served.close();
    await rm(folder, { recursive: true });
  });

  /** Opens a page; the CDN of office.js is answered from the package with the same files. */
  async function open(file: string): Promise<{ page: Page; watched: Watched }> {
    const page = await browser.newPage({ locale: "sv-SE" });
    await page.route(`${OFFICE_CDN}**`, async (route) => {
      const name = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
      await route.fulfill({
        body: await readFile(join(OFFICE_FILES, name)),
        contentType: "text/javascript",
      });
    });
    const watched = watch(page);
    await page.goto(`${served.address}/${file}`);
    return { page, watched };
  }

  it("ask for nothing but office.js and their own files", async () => {
    const { page, watched } = await open("taskpane.html");
    await page.getByText(sv["pane.outsideExcel.title"]).waitFor(WAIT);
    const elsewhere = watched.requests.filter((url) => !url.startsWith(served.address));
    expect(elsewhere).toContain(`${OFFICE_CDN}office.js`);
    expect(elsewhere.filter((url) => !url.startsWith(OFFICE_CDN))).toEqual([]);
    expect(watched.violations).toEqual([]);
    await page.close();
  });

  it("tell their version at the foot", async () => {
    const { page } = await open("taskpane.html");
    await page.getByText(`Plankoll ${version}`).waitFor(WAIT);
    await page.close();
  });

  it("are shown in no frame but those of Office", async () => {
    const others = await mkdtemp(join(tmpdir(), "others-"));
    const address = `${served.address}/taskpane.html`;
    await writeFile(join(others, "index.html"), `<iframe src="${address}"></iframe>`);
    const foreign = await serveFolder(others);
    const page = await browser.newPage();
    const watched = watch(page);
    await page.goto(`${foreign.address}/index.html`);
    await page.waitForTimeout(500);
    expect(watched.violations.join(" ")).toContain("frame-ancestors");
    expect(await page.frameLocator("iframe").locator("#root").count()).toBe(0);
    await page.close();
    await foreign.close();
    await rm(others, { recursive: true });
  });

  it.each(["taskpane.html", "commands.html"])(
    "%s can send nothing, load nothing from others and run no text as code",
    async (file) => {
      const { page, watched } = await open(file);
      const own = `${served.address}/help.html`;
      const outcomes = await page.evaluate(async (ownPage) => {
        const tryFetch = (url: string) =>
          fetch(url).then(
            () => "sent",
            () => "stopped"
          );
        const load = (kind: "img" | "script" | "iframe", url: string) =>
          new Promise<string>((resolve) => {
            document.addEventListener("securitypolicyviolation", () => resolve("stopped"), {
              once: true,
            });
            const element = document.createElement(kind);
            element.onload = () => resolve("loaded");
            element.src = url;
            document.body.append(element);
          });
        const inline = document.createElement("script");
        inline.textContent = "window.planted = true";
        document.body.append(inline);
        return [
          await tryFetch("https://elsewhere.invalid/"),
          await tryFetch(ownPage),
          await load("img", "https://elsewhere.invalid/pixel.png"),
          await load("script", "https://elsewhere.invalid/code.js"),
          await load("iframe", "https://elsewhere.invalid/"),
          "planted" in window ? "ran" : "stopped",
        ];
      }, own);
      expect(outcomes).toEqual(Array.from({ length: 6 }, () => "stopped"));
      expect(watched.violations.length).toBeGreaterThan(0);
      await page.close();
    }
  );
});

describeInBrowser("text from a plan in the pane", () => {
  let served: ServedWorkbench;

  beforeAll(async () => {
    served = await serveWorkbench(chromium ?? "");
  });
  afterAll(() => served.close());

  it("is shown as it is written and never becomes markup", async () => {
    const bench = await openWorkbench(served);
    const { page, pane, troubles } = bench;
    const markup = `<img src=x onerror="window.planted=1"><a href="https://elsewhere.invalid">57 %</a>`;
    await paneFrame(page).evaluate((text) => {
      return Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Budget").getRange("B8").values = [[text]];
        await context.sync();
      });
    }, markup);
    await pane.getByRole("button", { name: sv["pane.check.run"] }).click();
    await pane.getByText(markup.slice(0, 30)).first().waitFor(WAIT);
    const planted = await paneFrame(page).evaluate(() => [
      document.querySelectorAll("img, a[href^='https://elsewhere']").length,
      "planted" in window,
    ]);
    expect(planted).toEqual([0, false]);
    expect(troubles).toEqual([]);
    await page.close();
  });
});
