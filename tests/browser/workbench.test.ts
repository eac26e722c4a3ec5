import { en } from "../../src/locales/en";
import { sv } from "../../src/locales/sv";
import { findChromium } from "./support/chromium";
import {
  openWorkbench,
  serveWorkbench,
  sheetTabs,
  typeInGrid,
  waitForSelection,
  type OpenWorkbench,
  type ServedWorkbench,
} from "./support/workbench";
import { openFile, workbookFile } from "./support/workbooks";

const chromium = findChromium();
const describeInBrowser = chromium === undefined ? describe.skip : describe;

const FINDING = /^Kommunstyrelsen övrigt: 57/;
const WAIT = { timeout: 15_000 };

describeInBrowser("the workbench", () => {
  let served: ServedWorkbench;
  let bench: OpenWorkbench;

  beforeAll(async () => {
    served = await serveWorkbench(chromium ?? "");
  });
  afterAll(() => served.close());
  beforeEach(async () => {
    bench = await openWorkbench(served);
  });
  afterEach(async () => {
    await bench.page.close();
    expect(bench.troubles).toEqual([]);
  });

  async function check(): Promise<void> {
    await bench.pane.getByRole("button", { name: sv["pane.check.run"] }).click();
    await bench.pane.getByText(FINDING).waitFor(WAIT);
  }

  it("takes the grid to the cell of a finding that is clicked in the pane", async () => {
    const { page, pane } = bench;
    await waitForSelection(page, "Läs mig", "A1");
    await check();
    await pane.getByText(FINDING).click();
    await waitForSelection(page, "Budget", "D8");
  });

  it("shows a tab for each follow-up sheet that the pane inserts", async () => {
    const { page, pane } = bench;
    const before = await sheetTabs(page);
    await pane.getByRole("tab", { name: sv["pane.view.followUp"] }).click();
    await pane.getByRole("button", { name: sv["pane.followUp.insert"] }).click();
    await pane.getByText(sv["pane.followUp.done.title"]).first().waitFor(WAIT);
    const tabs = await sheetTabs(page);
    expect(tabs.slice(0, before.length)).toEqual(before);
    const goals = tabs.filter((name) => /^Mål [1-8] /.test(name));
    expect(goals).toHaveLength(8);
  });

  it("makes the goals' sheets from a template that is inserted and chosen in the pane", async () => {
    const { page, pane } = bench;
    await pane.getByRole("tab", { name: sv["pane.view.followUp"] }).click();
    await pane.getByRole("button", { name: sv["followUp.template.insert"] }).click();
    await waitForSelection(page, "Mall", "A1");
    await typeInGrid(page, "{{målets namn}} {{mål.namn}}");
    // The view is read anew when it is shown again.
    await pane.getByRole("tab", { name: sv["pane.view.check"] }).click();
    await pane.getByRole("tab", { name: sv["pane.view.followUp"] }).click();
    await pane.getByRole("button", { name: "Gå till Mall!A1" }).waitFor(WAIT);
    expect(await pane.getByLabel(sv["followUp.template"], { exact: true }).inputValue()).toBe(
      "Mall"
    );
    await pane.getByRole("button", { name: sv["pane.followUp.insert"] }).click();
    await pane.getByText(sv["pane.followUp.done.title"]).first().waitFor(WAIT);
    const heading = await page.frames()[1]?.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Mål 1 Näringsliv – delår");
        const cell = sheet.getRange("A1").load("values");
        await context.sync();
        return cell.values[0]?.[0] as unknown;
      })
    );
    expect(heading).toBe("{{målets namn}} Näringsliv");
  });

  it("tells how far the follow-up has come, goes to what is missing and copies a summary", async () => {
    const { page, pane } = bench;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await pane.getByRole("tab", { name: sv["pane.view.followUp"] }).click();
    await pane.getByRole("button", { name: sv["pane.followUp.insert"] }).click();
    await pane.getByText(sv["pane.followUp.done.title"]).first().waitFor(WAIT);
    await pane.getByRole("tab", { name: sv["pane.view.progress"] }).click();
    await pane.getByText("0 av 8").first().waitFor(WAIT);
    await pane.getByRole("button", { name: /^Status A: gå till 'Mål 2 / }).click();
    await page.locator(".ic-sheet-tab--selected", { hasText: /^Mål 2 / }).waitFor(WAIT);
    await pane.getByRole("button", { name: sv["progress.copy"] }).click();
    await pane.getByText(sv["progress.copied.done"]).waitFor(WAIT);
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType("text/html"))?.text();
    });
    expect(html).toContain("Klarmarkerade mål: 0 av 8");
  });

  it("tells the pane of what a person types in the grid", async () => {
    const { page, pane } = bench;
    await check();
    await pane.getByText(FINDING).click();
    await waitForSelection(page, "Budget", "D8");
    await typeInGrid(page, "58%");
    await pane.getByText(sv["pane.check.outdated.title"]).waitFor(WAIT);
    await pane.getByRole("button", { name: sv["pane.check.runAgain"] }).click();
    await pane.getByText(sv["pane.check.outdated.title"]).waitFor({ state: "hidden", ...WAIT });
    expect(await pane.getByText(/^Kommunstyrelsen övrigt:/).count()).toBe(0);
  });

  it("keeps how a person corrects a table in the workbook, and checks by it", async () => {
    const { page, pane } = bench;
    const button = (name: string) => pane.getByRole("button", { name });
    await pane.getByRole("tab", { name: sv["pane.view.plan"] }).click();
    await button("Rätta Budgetram").click();
    await pane.getByLabel(sv["reading.edit.unit"]).selectOption("thousandKronor");
    await pane.getByLabel("Summa budgetram").uncheck();
    await pane.getByLabel("D Andel").selectOption("unknown");
    await button(sv["reading.edit.save"]).click();
    await pane.getByText("Budget · Rättad").waitFor(WAIT);
    expect(await button("Rätta Budgetram").evaluate((one) => one === document.activeElement)).toBe(
      true
    );
    const kept = await page.frames()[1]?.evaluate(() =>
      Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem("plankoll.corrections").load("value");
        await context.sync();
        return JSON.parse(setting.value as string) as unknown;
      })
    );
    expect(kept).toMatchObject({
      tables: [{ correction: { unit: "thousandKronor", totals: [], roles: { andel: "unknown" } } }],
    });
    await pane.getByRole("tab", { name: sv["pane.view.check"] }).click();
    await button(sv["pane.check.run"]).click();
    await button(sv["pane.check.runAgain"]).waitFor(WAIT);
    expect(await pane.getByText(FINDING).count()).toBe(0);
    await pane.getByRole("tab", { name: sv["pane.view.plan"] }).click();
    await button("Återställ Budgetram").click();
    await pane.getByText("Budget · Rättad").waitFor({ state: "hidden", ...WAIT });
    await pane.getByRole("tab", { name: sv["pane.view.check"] }).click();
    await button(sv["pane.check.runAgain"]).click();
    await pane.getByText(FINDING).waitFor(WAIT);
  });

  it("keeps what a person is typing when the add-in writes", async () => {
    const { page } = bench;
    await waitForSelection(page, "Läs mig", "A1");
    await page.locator(".ic-workbook-container").focus();
    await page.keyboard.type("halvfär");
    await page.frames()[1]?.evaluate(async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getFirst().getRange("C3").values = [["från tillägget"]];
        await context.sync();
      });
    });
    await page.keyboard.type("digt");
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowUp");
    await page.locator(".ic-formula-bar-root").getByText("halvfärdigt").first().waitFor(WAIT);
  });

  it("checks a large workbook in a thread beside the pane", async () => {
    const { page, pane } = bench;
    const started = page.waitForEvent("worker", WAIT);
    await page.frames()[1]?.evaluate(() =>
      Excel.run(async (context) => {
        const rows = Array.from({ length: 6_000 }, (_, row) => [`Konto ${row}`, row % 97, 3, 4]);
        const sheet = context.workbook.worksheets.add("Konton");
        sheet.getRange("A1:D6001").values = [
          ["Konto", "Utfall 2023", "Budget 2024", "Plan 2025"],
          ...rows,
        ];
        await context.sync();
      })
    );
    await pane.getByRole("button", { name: sv["pane.check.run"] }).click();
    expect((await started).url()).toContain(served.address);
    await pane.getByText(FINDING).waitFor({ timeout: 60_000 });
  }, 90_000);

  it("changes language in the pane and around it", async () => {
    const { page, pane } = bench;
    await page.getByRole("combobox", { name: "Språk" }).selectOption("en");
    await pane.getByRole("button", { name: en["pane.check.run"] }).waitFor(WAIT);
    await page.getByRole("button", { name: "Download" }).waitFor(WAIT);
    expect(await page.getAttribute("html", "lang")).toBe("en");
  });

  it("speaks the language that the workbook is set to, whatever Office speaks", async () => {
    const { page, pane } = bench;
    await pane.getByRole("tab", { name: sv["pane.view.settings"] }).click();
    await pane.getByLabel(sv["settings.language"]).selectOption("en");
    await pane.getByLabel(en["settings.language"]).waitFor(WAIT);
    await page.frames()[1]?.evaluate(() => location.reload());
    // The pane opens again where it was left.
    await pane.getByLabel(en["settings.language"]).waitFor(WAIT);
    await pane.getByRole("tab", { name: en["pane.view.check"] }).click();
    await pane.getByRole("button", { name: en["pane.check.run"] }).waitFor(WAIT);
  });

  it("follows the theme that is chosen", async () => {
    const { page, pane } = bench;
    const background = (): Promise<string> =>
      pane
        .getByRole("tab")
        .first()
        .evaluate((tab) => {
          let element: Element | null = tab;
          let color = "rgba(0, 0, 0, 0)";
          while (element !== null && color === "rgba(0, 0, 0, 0)") {
            color = getComputedStyle(element).backgroundColor;
            element = element.parentElement;
          }
          return color;
        });
    const light = await background();
    await page.getByRole("button", { name: "Mörkt tema" }).click();
    await page.waitForTimeout(300);
    expect(await background()).not.toBe(light);
  });

  it("lets a request wait or fail while a cell is being edited", async () => {
    const { page, pane } = bench;
    await page.getByRole("switch", { name: "Cellredigering" }).click();
    await pane.getByRole("button", { name: sv["pane.check.run"] }).click();
    await page.waitForTimeout(500);
    expect(await pane.getByText(FINDING).count()).toBe(0);
    await page.getByRole("switch", { name: "Cellredigering" }).click();
    const again = pane.getByRole("button", { name: sv["pane.check.run"] });
    if (await again.isVisible()) await again.click();
    await pane.getByText(FINDING).waitFor(WAIT);
  });

  it("draws a few of five thousand findings, and keeps the focus while they are scrolled", async () => {
    const { page, pane } = bench;
    const points = Array.from({ length: 5_000 }, (_, index) => [
      ...[index + 1, `Punkt om sak ${index + 1}`],
      ...[`Hanteras via uppdragsplanens mål ${(index % 900) + 10} Annat.`, "Pågår"],
    ]);
    const rows = [
      ...[
        ["Mål nr", "Namn", "Målformulering", ""],
        [1, "Hälsa", "Invånarna mår bättre.", ""],
      ],
      ["", "", "", ""],
      ["Nr", "Programpunkt", "Hantering", "Status"],
      ...points,
    ];
    await openFile(page, "många.xlsx", await workbookFile("Program", rows));
    await pane.getByRole("button", { name: sv["pane.check.run"] }).click();
    const items = pane.locator("[aria-posinset]");
    await items.first().waitFor({ timeout: 60_000 });
    const all = Number(await items.first().getAttribute("aria-setsize"));
    expect(all).toBeGreaterThanOrEqual(5_000);
    expect(await items.count()).toBeLessThan(400);
    await items.first().getByRole("button").first().focus();
    for (let step = 0; step < 60; step += 1) await page.keyboard.press("ArrowDown");
    const focused = pane.locator("[aria-posinset]:focus-within");
    expect(await focused.getAttribute("aria-posinset")).toBe("61");
    // The heights of what has not been drawn are guessed: the end is reached in some steps.
    const last = pane.locator(`[aria-posinset="${all}"]`);
    for (let step = 0; step < 20 && (await last.count()) === 0; step += 1) {
      await pane.locator("body").evaluate(() => {
        window.scrollTo(0, document.documentElement.scrollHeight);
      });
      await page.waitForTimeout(200);
    }
    expect(await last.count()).toBe(1);
    expect(await focused.getAttribute("aria-posinset")).toBe("61");
    expect(await items.count()).toBeLessThan(400);
  }, 120_000);
});
