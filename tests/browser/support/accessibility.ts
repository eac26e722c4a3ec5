import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The frame of the task pane. */
export function paneFrame(page: Page): Frame {
  const [, frame] = page.frames();
  if (frame === undefined) throw new Error("The workbench shows no pane.");
  return frame;
}

/** Waits until colours have changed: halfway, they contrast with nothing. What turns for ever is not waited for. */
async function settled(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter((one) => one.effect?.getComputedTiming().iterations !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

/** What axe finds wrong in the pane against WCAG 2.2 AA, each with the elements it is about. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const frame = paneFrame(page);
  await frame.evaluate(settled);
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(
    (tags) =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly: tags,
      }),
    WCAG
  );
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(" ")})`
  );
}

/** The elements of the pane that reach outside its width. What only screen readers see, in a box of a pixel, may. */
export function clipped(page: Page): Promise<readonly string[]> {
  return paneFrame(page).evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isSeen = (element: Element) =>
      (element.parentElement?.getBoundingClientRect().width ?? 0) > 1;
    return [...document.body.querySelectorAll("*")]
      .filter(isSeen)
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}
