import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { makePackage } from "../scripts/package/makePackage";
import { findChromium, launchChromium } from "../tests/browser/support/chromium";
import { largeWorkbook } from "./pane/largeWorkbook";
import { measurePane, type Kept } from "./pane/measurePane";
import { record } from "./record";

/** Measures how long the published pane keeps a browser from answering. Its host is in this process and counts for nothing. */

const ROWS = [100, 1_000, 10_000, 100_000];

/** `BENCH_SITE` is a folder with the pane's files; one is made where it is missing. */
async function withSite<T>(work: (site: string) => Promise<T>): Promise<T> {
  const given = process.env["BENCH_SITE"];
  if (given !== undefined) return work(given);
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  process.env["PLANKOLL_BASE_URL"] ??= "https://addins.kommunen.se/plankoll/";
  await makePackage(folder);
  const result = await work(join(folder, "site"));
  await rm(folder, { recursive: true });
  return result;
}

/** Nothing for a size that the machine is too slow or too busy for, and why: the other sizes are recorded all the same. */
async function measuredOrTold(browser: Browser, site: string, rows: number): Promise<Kept[]> {
  try {
    return await measurePane(browser, site, await largeWorkbook(rows), rows);
  } catch (error) {
    console.log(`Not measured at ${rows} rows: ${String(error).split("\n")[0] ?? ""}`);
    return [];
  }
}

async function main(): Promise<void> {
  const chromium = findChromium();
  if (chromium === undefined) {
    console.log("No Chromium: the pane is not measured.");
    return;
  }
  const largest = Number(process.env["BENCH_LARGEST"] ?? Infinity);
  const pane = await withSite(async (site) => {
    const measured: Kept[] = [];
    const browser = await launchChromium(chromium);
    for (const rows of ROWS.filter((size) => size <= largest))
      measured.push(...(await measuredOrTold(browser, site, rows)));
    await browser.close();
    return measured;
  });
  console.table(pane);
  record({ pane });
}

void main();
