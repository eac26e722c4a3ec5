/** @jest-environment jsdom */
import { WorkbookError } from "../../src/workbook/workbookError";
import { sheet, workbook } from "../plan/support/snapshot";
import { renderPane, type RenderedPane } from "./support/renderPane";
import { at } from "./support/samplePlan";

// A person sets findings aside and repairs cells, in the Kontroll view, over the real rules.

const budget = (total: number) =>
  workbook(
    sheet(
      "Ramar",
      [
        ["Verksamhet", "Belopp (mnkr)"],
        ["Skola", 40.5],
        ["Vård", 35.5],
        ["Summa", total],
      ],
      { tables: { Ramar: "A1:B4" } }
    ),
    sheet("Mer", [
      ["Verksamhet", "Belopp (mnkr)"],
      ["Kultur", 10.5],
      ["Fritid", 10.5],
      ["Summa", 22.5],
    ])
  );

let pane: RenderedPane | undefined;
afterEach(() => pane?.unmount());

async function open(total = 67): Promise<RenderedPane> {
  pane = await renderPane({ snapshot: budget(total) });
  await pane.click("button", "Kontrollera planen");
  await pane.wait(200);
  return pane;
}

const places = ({ find }: RenderedPane) =>
  find("button[aria-current]").map((button) => /^\S+/.exec(button.textContent)?.[0]);
const status = ({ find }: RenderedPane) => find("[role=status]")[0]?.textContent;
const focused = () => document.activeElement?.textContent;

describe("dismissing", () => {
  test("asks for a reason, sets the finding aside, says so and goes on to the next", async () => {
    const opened = await open();
    expect(places(opened)).toEqual(["Ramar!B4", "Mer!B4"]);
    await opened.click("button", "Visa mer om Ramar!B4");
    await opened.click("button", "Avfärda …");
    expect(document.activeElement).toBe(opened.find("input", "Skäl till att avfärda")[0]);
    await opened.click("button[type=submit]", "Avfärda");
    expect(opened.text()).toContain("Skriv varför anmärkningen avfärdas.");
    await opened.type("Skäl till att avfärda", "Beslutat så i KS");
    await opened.click("button[type=submit]", "Avfärda");
    expect(places(opened)).toEqual(["Mer!B4"]);
    expect(status(opened)).toBe("Anmärkningen är avfärdad.");
    expect(focused()).toMatch(/^Mer!B4/);
    expect(opened.text()).toMatch(/Avfärdade \(1\).*Beslutat så i KS \(\d{4}-\d\d-\d\d\)/);
  });

  test("a dismissed finding is restored, and stays dismissed until then", async () => {
    const opened = await open();
    await opened.click("button", "Visa mer om Mer!B4");
    await opened.click("button", "Avfärda …");
    await opened.type("Skäl till att avfärda", "Känt");
    await opened.click("button[type=submit]", "Avfärda");
    await opened.click("button", "Kontrollera igen");
    await opened.wait(100);
    expect(places(opened)).toEqual(["Ramar!B4"]);
    await opened.click("button", "Återställ anmärkningen om Mer!B4");
    expect(places(opened)).toEqual(["Ramar!B4", "Mer!B4"]);
    expect(opened.text()).not.toContain("Avfärdade");
    expect(focused()).toMatch(/^Ramar!B4/);
  });

  test("a failure keeps the reason that was written, and trying again saves it", async () => {
    const opened = await open();
    await opened.click("button", "Visa mer om Ramar!B4");
    await opened.click("button", "Avfärda …");
    await opened.type("Skäl till att avfärda", "Känt");
    opened.port.fail(new WorkbookError("cellEditMode", ""));
    await opened.click("button[type=submit]", "Avfärda");
    expect(opened.text()).toContain("Tryck Enter");
    expect((opened.find("input", "Skäl till att avfärda")[0] as HTMLInputElement).value).toBe(
      "Känt"
    );
    opened.port.recover();
    await opened.click("button", "Försök igen");
    expect(places(opened)).toEqual(["Mer!B4"]);
  });

  test("cancelling goes back to where it was asked for", async () => {
    const opened = await open();
    await opened.click("button", "Visa mer om Ramar!B4");
    await opened.click("button", "Avfärda …");
    await opened.click("button", "Avbryt");
    expect(focused()).toBe("Avfärda …");
  });
});

const PREVIEW = /^Rätta: Summa: två siffror har bytt plats/;

describe("repairing", () => {
  test("shows old and new before anything is written, writes, says so and can undo", async () => {
    const opened = await open();
    await opened.click("button", "Visa mer om Ramar!B4");
    await opened.click("button", PREVIEW);
    expect(opened.text()).toContain("Ramar!B4 67 → 76");
    expect(opened.port.applied).toEqual([]);
    await opened.click("button", "Ändra i cellen");
    await opened.wait(100);
    expect(opened.port.applied).toMatchObject([
      [{ cell: at(3, 1, "Ramar"), before: { content: 67 }, after: { content: 76 } }],
    ]);
    expect(status(opened)).toBe("Ramar!B4 är rättad.");
    expect(opened.port.reads()).toBe(2);
    await opened.click("button", "Ångra rättelsen");
    await opened.wait(100);
    expect(opened.port.undone).toHaveLength(1);
    expect(opened.text()).not.toContain("Ångra rättelsen");
    expect(status(opened)).toBe("Rättelsen är ångrad.");
  });

  test("cancelling writes nothing and goes back to where it was asked for", async () => {
    const opened = await open();
    await opened.click("button", "Visa mer om Ramar!B4");
    await opened.click("button", PREVIEW);
    await opened.click("button", "Avbryt");
    expect(opened.port.applied).toEqual([]);
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(PREVIEW);
  });

  test("what cannot be undone is told and no longer offered", async () => {
    const opened = await open();
    await opened.click("button", "Visa mer om Ramar!B4");
    await opened.click("button", PREVIEW);
    await opened.click("button", "Ändra i cellen");
    await opened.wait(100);
    opened.port.fail(new WorkbookError("changedSince", "Ramar!B4"));
    await opened.click("button", "Ångra rättelsen");
    expect(opened.find("[role=alert]")[0]?.textContent).toContain(
      "Ramar!B4 har ändrats sedan dess"
    );
    expect(opened.find("button", "Ångra rättelsen")).toEqual([]);
  });
});

test("a check tells what of what it keeps cannot be read", async () => {
  pane = await renderPane({
    result: {
      ...{ findings: [], checked: 1, unchecked: 0, dismissed: [], kept: [] },
      ...{ unusableSettings: ["rounding"], damagedDismissals: true },
    },
  });
  await pane.click("button", "Kontrollera planen");
  expect(pane.text()).toContain("Standardvärden används för dem: rounding.");
  expect(pane.text()).toContain("De avfärdade anmärkningarna i arbetsboken går inte att läsa.");
});
