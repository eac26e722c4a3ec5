import { mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";

// Pictures of the pane's views from the story page, to be looked at: test-output/story/*.png.
const folder = path.resolve("test-output/story");
const story = pathToFileURL(path.join(folder, "story.html")).href;

/** Names of scenes on the command line; all of them when there is none. */
const wanted = process.argv.slice(2);

type Steps = (page: Page) => Promise<unknown>;
interface Scene {
  readonly query: string;
  readonly steps?: Steps;
}

const press = (name: string) => (page: Page) =>
  page.getByRole("button", { name, exact: true }).click();
const show = (name: string) => (page: Page) => page.getByRole("tab", { name }).click();
const inOrder =
  (...steps: Steps[]): Steps =>
  async (page) => {
    for (const step of steps) await step(page);
  };
const check = press("Kontrollera planen");
const openFirst: Steps = (page) => page.getByRole("button", { name: /^Budget!C7/ }).click();
const insert = press("Infoga uppföljningsblad");

const scenes: Record<string, Scene> = {
  starting: { query: "state=starting" },
  outside: { query: "state=outside" },
  "first-run": { query: "" },
  checking: { query: "pause=60000", steps: check },
  findings: { query: "", steps: check },
  finding: { query: "", steps: inOrder(check, openFirst) },
  outdated: {
    query: "",
    steps: inOrder(check, (page) =>
      page.evaluate(() => (window as unknown as { port: { edit(): void } }).port.edit())
    ),
  },
  clean: { query: "plan=clean", steps: check },
  empty: { query: "plan=empty", steps: check },
  failure: { query: "fail=cellEditMode", steps: check },
  plan: { query: "", steps: show("Plan") },
  settings: {
    query: "",
    steps: inOrder(show("Inställningar"), (page) => page.getByText("Regler").click()),
  },
  progress: { query: "", steps: show("Läge") },
  "follow-up": { query: "", steps: show("Uppföljning") },
  removal: {
    query: "",
    steps: inOrder(show("Uppföljning"), press("Ta bort uppföljningsblad …")),
  },
  inserting: {
    query: "pause=900",
    steps: inOrder(show("Uppföljning"), (page) => page.waitForTimeout(1200), insert),
  },
  inserted: { query: "", steps: inOrder(show("Uppföljning"), insert) },
};

async function picture(
  page: Page,
  name: string,
  { query, steps }: Scene,
  look: string
): Promise<void> {
  await page.goto(`${story}?${query}${look === "dark" ? "&dark=1" : ""}`);
  await steps?.(page);
  await page.waitForTimeout(700);
  const { width } = page.viewportSize() ?? { width: 0 };
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  );
  if (overflow > 0) process.stdout.write(`${name} at ${width}: ${overflow} px too wide\n`);
  await page.screenshot({
    path: path.join(folder, `${name}-${width}-${look}.png`),
    fullPage: true,
  });
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
    ],
  });
  for (const [width, look] of [
    [350, "light"],
    [320, "dark"],
  ] as const) {
    const page = await browser.newPage({ viewport: { width, height: 620 } });
    page.on(
      "console",
      (message) => message.type() === "error" && process.stdout.write(`${message.text()}\n`)
    );
    for (const [name, scene] of Object.entries(scenes)) {
      if (wanted.length === 0 || wanted.includes(name)) await picture(page, name, scene, look);
    }
    await page.close();
  }
  await browser.close();
}

void main();
