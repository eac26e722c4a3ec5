// Renders assets/source/*.svg to the PNG icons that the manifest names. Needs Chromium; the PNG files are committed.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";

const assets = join(__dirname, "..", "assets");
/** Below this many pixels every size has a drawing of its own, on its own pixel grid. */
const firstLargeSize = 32;
const ribbonSizes = [16, 20, 24, 32, 40, 48, 64, 80];
const marks: Readonly<Record<string, readonly number[]>> = {
  icon: [...ribbonSizes, 128],
  check: ribbonSizes,
  sheets: ribbonSizes,
};

async function render(page: Page, mark: string, size: number): Promise<void> {
  const drawing = size < firstLargeSize ? size : "large";
  const svg = readFileSync(join(assets, "source", `${mark}-${drawing}.svg`), "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`
  );
  const png = await page.screenshot({ omitBackground: true, type: "png" });
  writeFileSync(join(assets, `${mark}-${size}.png`), png);
}

async function renderAll(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
    ],
  });
  try {
    const page = await browser.newPage();
    for (const [mark, sizes] of Object.entries(marks)) {
      for (const size of sizes) await render(page, mark, size);
    }
  } finally {
    await browser.close();
  }
}

renderAll().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
