import { mkdir } from "node:fs/promises";
import path from "node:path";
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

async function findings({ page, pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole("button", { name: sv["pane.check.run"] }).click();
  await pane.getByText(FINDING).click();
  await waitForSelection(page, "Budget", "D8");
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(FOLDER, "workbench.png") });
}

async function followUp({ page, pane }: OpenWorkbench): Promise<void> {
  await pane.getByRole("tab", { name: sv["pane.view.followUp"] }).click();
  await pane.getByRole("button", { name: sv["pane.followUp.insert"] }).click();
  await pane.getByText(sv["pane.followUp.done.title"]).first().waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(FOLDER, "workbench-follow-up.png") });
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
  } finally {
    await served.close();
  }
}

void takePictures();
