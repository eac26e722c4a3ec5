import { en } from "../../src/locales/en";
import { sv } from "../../src/locales/sv";
import { axeFindings, clipped } from "./support/accessibility";
import { findChromium } from "./support/chromium";
import {
  openWorkbench,
  serveWorkbench,
  type OpenWorkbench,
  type ServedWorkbench,
} from "./support/workbench";
import { openFile, workbookFile } from "./support/workbooks";

const chromium = findChromium();
const describeInBrowser = chromium === undefined ? describe.skip : describe;

const FINDING = /^Kommunstyrelsen övrigt.*57/;
const TEXTS = { sv, en };
const WAIT = { timeout: 15_000 };

interface Look {
  readonly language: "sv" | "en";
  readonly theme: "light" | "dark" | "forced colours";
  readonly width: 320 | 350;
}
const LOOKS: readonly Look[] = [
  { language: "sv", theme: "light", width: 320 },
  { language: "sv", theme: "dark", width: 350 },
  { language: "en", theme: "light", width: 350 },
  { language: "en", theme: "forced colours", width: 320 },
];

async function wear({ page, pane }: OpenWorkbench, look: Look): Promise<void> {
  await page.getByRole("combobox", { name: "Panelens bredd" }).selectOption(String(look.width));
  if (look.theme === "dark") await page.getByRole("button", { name: "Mörkt tema" }).click();
  if (look.theme === "forced colours") await page.emulateMedia({ forcedColors: "active" });
  await page.getByRole("combobox", { name: "Språk" }).selectOption(look.language);
  const run = TEXTS[look.language]["pane.check.run"];
  await pane.getByRole("button", { name: run }).waitFor(WAIT);
}

async function expectNothingWrong({ page }: OpenWorkbench): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
  expect(await clipped(page)).toEqual([]);
}

/** Tries what can be done with findings, and looks at each step. */
async function judge(bench: OpenWorkbench, texts: (typeof TEXTS)["sv" | "en"]): Promise<void> {
  const { pane } = bench;
  const press = (name: string) =>
    pane.getByRole("button", { name, exact: true }).first().click(WAIT);
  await pane.getByText(texts["check.unchecked.title"]).click();
  await pane.getByText(texts["check.repair.preview"]).first().click();
  await press(texts["check.dismiss"]);
  await press(texts["check.dismiss.save"]);
  await pane.getByText(texts["check.dismiss.missing"]).waitFor(WAIT);
  await expectNothingWrong(bench);
  await press(texts["check.repair.apply"]);
  await pane.getByText(texts["check.undo.title"], { exact: true }).waitFor(WAIT);
  await expectNothingWrong(bench);
  await press(texts["check.undo.button"]);
  await pane.getByText(FINDING).first().waitFor(WAIT);
  await press(texts["check.mark"]);
  await pane.getByText(texts["check.marked.title"]).waitFor(WAIT);
  await press(texts["check.unmark"]);
  await pane.getByText(texts["check.unmarked.title"]).waitFor(WAIT);
  await press(texts["check.report"]);
  await pane.getByText(texts["check.report.title"]).waitFor(WAIT);
  await expectNothingWrong(bench);
}

describeInBrowser("the pane, for everybody", () => {
  let served: ServedWorkbench;

  beforeAll(async () => {
    served = await serveWorkbench(chromium ?? "");
  });
  afterAll(() => served.close());

  it.each(LOOKS)(
    "has no fault that axe can find and nothing clipped: $language, $theme, $width px",
    async (look) => {
      const texts = TEXTS[look.language];
      const bench = await openWorkbench(served);
      const { page, pane } = bench;
      await wear(bench, look);
      await expectNothingWrong(bench);
      await pane.getByRole("button", { name: texts["pane.check.run"] }).click();
      await pane.getByText(FINDING).click(WAIT);
      await expectNothingWrong(bench);
      await judge(bench, texts);
      await pane.getByRole("tab", { name: texts["pane.view.plan"] }).click();
      await pane.getByText("Budget!B5:D9").waitFor(WAIT);
      await expectNothingWrong(bench);
      await pane.getByRole("button", { name: `${texts["pane.plan.correct"]} Budgetram` }).click();
      await pane.getByLabel(texts["reading.edit.kind"]).waitFor(WAIT);
      await expectNothingWrong(bench);
      await pane.getByLabel(texts["reading.edit.unit"]).selectOption("thousandKronor");
      await pane.getByRole("button", { name: texts["reading.edit.save"] }).click();
      await pane.getByText(texts["pane.plan.isCorrected"]).waitFor(WAIT);
      await expectNothingWrong(bench);
      await pane.getByRole("tab", { name: texts["pane.view.followUp"] }).click();
      await pane.getByRole("button", { name: texts["pane.followUp.insert"] }).click();
      await pane.getByText(texts["pane.followUp.done.title"]).first().waitFor(WAIT);
      await expectNothingWrong(bench);
      await pane.getByRole("tab", { name: texts["pane.view.progress"] }).click();
      await pane.getByText(texts["progress.ready"]).waitFor(WAIT);
      await expectNothingWrong(bench);
      await pane.getByRole("tab", { name: texts["pane.view.settings"] }).click();
      await pane.getByText(texts["settings.levels"]).waitFor(WAIT);
      await pane.getByText(texts["settings.rules"]).click();
      await pane.getByRole("button", { name: texts["settings.export"] }).click();
      await expectNothingWrong(bench);
      await page.close();
    },
    180_000
  );

  it.each(LOOKS.filter(({ width }) => width === 320))(
    "has none in what is seldom seen either: $language, $theme, $width px",
    async (look) => {
      const texts = TEXTS[look.language];
      const bench = await openWorkbench(served);
      const { page, pane } = bench;
      await wear(bench, look);
      const press = (name: string) =>
        pane.getByRole("button", { name, exact: true }).first().click(WAIT);
      await press(texts["pane.check.run"]);
      await pane.getByText(FINDING).click(WAIT);
      await press(texts["check.dismiss"]);
      await pane.getByLabel(texts["check.dismiss.reason"]).fill("Ett känt fel.");
      await press(texts["check.dismiss.save"]);
      await pane.getByText(texts["check.dismissed.title"].replace("{count}", "1")).click(WAIT);
      await expectNothingWrong(bench);
      await pane
        .getByText(/^Ökning av budgetramen/)
        .first()
        .click(WAIT);
      await press(texts["check.chart"]);
      await pane.getByText(texts["check.chart.title"]).waitFor(WAIT);
      await expectNothingWrong(bench);
      await pane.getByRole("tab", { name: texts["pane.view.followUp"] }).click();
      await press(texts["pane.followUp.insert"]);
      await pane.getByText(texts["pane.followUp.done.title"]).first().waitFor(WAIT);
      await press(texts["followUp.remove"]);
      await pane.getByRole("button", { name: texts["followUp.remove.keep"] }).waitFor(WAIT);
      await expectNothingWrong(bench);
      await openFile(page, "tom.xlsx", await workbookFile("Blad1"));
      await pane.getByRole("tab", { name: texts["pane.view.check"] }).click(WAIT);
      await press(texts["pane.check.run"]);
      await pane.getByRole("button", { name: texts["pane.empty.insert"] }).waitFor(WAIT);
      await expectNothingWrong(bench);
      await page.close();
    },
    180_000
  );
});
