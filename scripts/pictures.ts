import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { en } from "../src/locales/en";
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

/** How the pane looks to others: in English, in the dark theme and as narrow as it gets. */
async function otherLooks({ page, pane }: OpenWorkbench): Promise<void> {
  await page.getByRole("combobox", { name: "Panelens bredd" }).selectOption("320");
  await page.getByRole("button", { name: "Mörkt tema" }).click();
  await page.getByRole("combobox", { name: "Språk" }).selectOption("en");
  await pane.getByRole("button", { name: en["pane.check.run"] }).click();
  await pane.getByText(/^Kommunstyrelsen övrigt/).waitFor();
  await page.waitForTimeout(500);
  const picture = path.join(FOLDER, "pane-check-dark-en.png");
  await page.locator("iframe").screenshot({ path: picture });
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
    await otherLooks(await openWorkbench(served));
  } finally {
    await served.close();
  }
}

const SOURCE = path.join(__dirname, "..", "samples", "uppdragsplan-2024.xlsx");
const START = path.join(__dirname, "..", "bin", "plankoll.cjs");
const run = promisify(execFile);

/** A page of a printed workbook: how it begins, and what it is called as a picture. */
interface Printed {
  readonly name: string;
  readonly title: string;
  readonly holds: string;
}
const INTERIM: readonly Printed[] = [
  { name: "overview", title: "Översikt över målen", holds: "Delår" },
  { name: "goal-sheet", title: "Mål 1 Näringsliv", holds: "Delår" },
];
const ANNUAL: readonly Printed[] = [
  { name: "goal-sheet-annual", title: "Mål 1 Näringsliv", holds: "Helår" },
];

/** Prints the follow-ups of the sample with LibreOffice and pictures the overview and the first goal. */
async function printSheets(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), "plankoll-"));
  try {
    const interim = await insertPeriod(SOURCE, "interim", folder);
    await picturePages(interim, INTERIM);
    await picturePages(await insertPeriod(interim, "annual", folder), ANNUAL);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function insertPeriod(source: string, period: string, folder: string): Promise<string> {
  const workbook = path.join(folder, `${period}.xlsx`);
  await run("node", [START, "follow-up", source, "--period", period, "--output", workbook]);
  return workbook;
}

async function picturePages(workbook: string, wanted: readonly Printed[]): Promise<void> {
  const folder = path.dirname(workbook);
  await run("soffice", ["--headless", "--convert-to", "pdf", "--outdir", folder, workbook]);
  const pdf = workbook.replace(/xlsx$/u, "pdf");
  const pages = (await run("pdftotext", ["-layout", pdf, "-"])).stdout.split("\f");
  for (const { name, title, holds } of wanted) {
    const found = pages.findIndex((text) => startsWith(text, title) && text.includes(holds));
    const page = String(1 + found);
    const range = ["-f", page, "-l", page, "-singlefile"];
    await run("pdftoppm", ["-r", "96", ...range, "-png", pdf, path.join(FOLDER, name)]);
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
