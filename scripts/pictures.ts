import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { sv } from "../src/locales/sv";
import { findChromium } from "../tests/browser/support/chromium";
import {
  openWorkbench,
  serveWorkbench,
  waitForSelection,
  type OpenWorkbench,
} from "../tests/browser/support/workbench";

const FOLDER = path.join(__dirname, "..", "docs", "images");
const FINDING = /^Kommunstyrelsen övrigt: 57/;

const PANES = {
  "pane.view.plan": "pane-plan.png",
  "pane.view.progress": "pane-progress.png",
  "pane.view.settings": "pane-settings.png",
} as const;
type ViewKey = keyof typeof PANES;

async function findings({ page, pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole("button", { name: sv["pane.check.run"] }).click();
  await pane.getByText(FINDING).click();
  await waitForSelection(page, "Budget", "D8");
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(FOLDER, "workbench.png") });
  const preview = pane.getByText(sv["check.repair.preview"]).first();
  await preview.click();
  await pane.getByText(sv["check.repair.apply"]).first().scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  await page.locator("iframe").screenshot({ path: path.join(FOLDER, "pane-repair.png") });
}

async function followUp({ page, pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole("tab", { name: sv["pane.view.followUp"] }).click();
  await pane.getByRole("button", { name: sv["pane.followUp.insert"] }).click();
  await pane.getByText(sv["pane.followUp.done.title"]).first().waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(FOLDER, "workbench-follow-up.png") });
}

/** The views of the pane, one after the other, each as the pane alone. */
async function views({ page, pane }: OpenWorkbench): Promise<void> {
  for (const [view, file] of Object.entries(PANES) as (readonly [ViewKey, string])[]) {
    await pane.getByRole("tab", { name: sv[view] }).click();
    await page.waitForTimeout(1500);
    await page.locator("iframe").screenshot({ path: path.join(FOLDER, file) });
  }
}

/** Takes the pictures of the documentation from the real workbench. */
async function takePictures(): Promise<void> {
  const chromium = findChromium();
  if (chromium === undefined) throw new Error("Chromium is needed to take pictures.");
  await mkdir(FOLDER, { recursive: true });
  const served = await serveWorkbench(chromium);
  try {
    const bench = await openWorkbench(served);
    await findings(bench);
    await followUp(bench);
    await views(bench);
  } finally {
    await served.close();
  }
}

const SOURCE = path.join(__dirname, "..", "samples", "uppdragsplan-2024.xlsx");
/** Pages of the printed workbook by what is first on them. */
const printed = { overview: "Översikt över målen", "goal-sheet": "Mål 1 Näringsliv" } as const;

/** Prints the follow-up of the sample with LibreOffice and pictures its overview and first goal. */
async function printSheets(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "plankoll-"));
  const workbook = path.join(folder, "follow-up.xlsx");
  const start = path.join(__dirname, "..", "bin", "plankoll.cjs");
  const run = promisify(execFile);
  try {
    await run("node", [start, "follow-up", SOURCE, "--period", "interim", "--output", workbook]);
    await run("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, workbook]);
    const pdf = path.join(folder, "follow-up.pdf");
    const pages = (await run("pdftotext", ["-layout", pdf, "-"])).stdout.split("\f");
    for (const [name, title] of Object.entries(printed)) {
      const page = String(1 + pages.findIndex((text) => startsWith(text, title)));
      const picture = path.join(FOLDER, name);
      await run("pdftoppm", [
        "-r",
        "96",
        "-f",
        page,
        "-l",
        page,
        "-singlefile",
        "-png",
        pdf,
        picture,
      ]);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

function startsWith(page: string, title: string): boolean {
  return page
    .split("\n")
    .slice(0, 8)
    .some((line) => line.trim().startsWith(title));
}

async function makeAll(): Promise<void> {
  await printSheets();
  if (!process.argv.includes("--print-only")) await takePictures();
}

void makeAll();
