/** @jest-environment jsdom */
import { WorkbookError } from "../../src/workbook/workbookError";
import { renderPane, type RenderedPane } from "./support/renderPane";

let pane: RenderedPane;

async function showSettings(settings?: string): Promise<RenderedPane> {
  pane = await renderPane(settings === undefined ? {} : { judgement: { settings } });
  await pane.click("[role=tab]", "Inställningar");
  return pane;
}

/** What the workbook keeps. */
async function kept(): Promise<unknown> {
  return JSON.parse((await pane.port.readJudgement()).settings ?? "null");
}

async function choose(file: File): Promise<void> {
  const [input] = pane.find("input[type=file]");
  Object.defineProperty(input, "files", { value: [file], configurable: true });
  await pane.happen(() => input?.dispatchEvent(new Event("change", { bubbles: true })));
  await pane.wait(50);
}

function textOfBlob(this: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(this);
  });
}

beforeEach(() => {
  // jsdom has neither.
  Object.assign(URL, { createObjectURL: () => "blob:settings", revokeObjectURL: () => undefined });
  Object.defineProperty(Blob.prototype, "text", { configurable: true, value: textOfBlob });
});
afterEach(() => {
  pane.unmount();
});

test("keeps language, rounding, re-check and rules in the workbook at once", async () => {
  await showSettings();
  await pane.choose("Språk i panelen och på bladen", "English");
  await pane.choose("Hur planens tal har avrundats", "Avhuggna: 0,9 blir 0");
  await pane.click("input[type=checkbox]", /^Kontrollera igen/);
  await pane.choose("Luckor i numreringen", "Av");
  expect(await kept()).toEqual({
    language: "en",
    rounding: "truncation",
    recheck: true,
    rules: { "number-gap": "off" },
  });
  expect(pane.text()).toContain("En regel är ändrad.");
});

test("a setting that is taken back is left out again", async () => {
  await showSettings('{"rounding":"truncation","rules":{"number-gap":"off"}}');
  await pane.choose("Hur planens tal har avrundats", "Till närmaste (standard)");
  await pane.choose("Luckor i numreringen", "Standard");
  expect(await kept()).toEqual({ rules: {} });
});

test("every rule has a name and all choices", async () => {
  await showSettings();
  const lists = pane.find("details select");
  expect(lists.length).toBeGreaterThan(30);
  expect([...(lists[0]?.querySelectorAll("option") ?? [])].map(({ text }) => text)).toEqual([
    ...["Standard", "Fel", "Varning", "Upplysning", "Av"],
  ]);
  expect(
    pane.find("details label").filter(({ textContent }) => /^rule\./.test(textContent))
  ).toEqual([]);
});

test("says what of damaged settings cannot be used, and works by the defaults", async () => {
  await showSettings('{"rounding":"up","rules":{"number-gap":"off"}}');
  expect(pane.text()).toContain("Standardvärden används för: rounding.");
  expect(pane.find("select", "Hur planens tal har avrundats")[0]).toMatchObject({ value: "" });
  expect(pane.find("select", "Luckor i numreringen")[0]).toMatchObject({ value: "off" });
});

test("tells the periods, levels and how sheets are made, and goes to where they are changed", async () => {
  await showSettings();
  expect(pane.text()).toContain("Delår – juni (delår)");
  expect(pane.text()).toContain("Från 90 %: Delvis uppfyllt");
  expect(pane.text()).toContain("Planens text låst: ja");
  await pane.click("button", "Ändra Perioder i Listor!A15");
  expect(pane.port.visited).toEqual([{ sheet: "Listor", row: 14, column: 0 }]);
});

describe("a file of settings", () => {
  const json = (text: string) => new File([text], "regler.json");

  test("is saved, and shown for frames that save nothing", async () => {
    await showSettings('{"rounding":"halfEven"}');
    await pane.click("button", "Spara som fil");
    const [area] = pane.find("textarea");
    expect(JSON.parse((area as HTMLTextAreaElement).value)).toEqual({ rounding: "halfEven" });
  });

  test("replaces what the workbook keeps", async () => {
    await showSettings('{"rounding":"halfEven"}');
    await choose(json('{"rules":{"number-gap":"error"}}'));
    expect(await kept()).toEqual({ rules: { "number-gap": "error" } });
    expect(pane.text()).toContain("Inställningarna från regler.json är sparade");
  });

  test.each([
    ["inte json", "regler.json är ingen fil med inställningar."],
    ['{"rules":{"number-gap":"loud"}}', "inte går att använda: rules.number-gap."],
    [" ".repeat(100_001), "regler.json är för stor"],
  ])("changes nothing when it is damaged: %.30s", async (text, words) => {
    await showSettings('{"rounding":"halfEven"}');
    await choose(json(text));
    expect(pane.find("[role=alert]")[0]?.textContent).toContain(words);
    expect(await kept()).toEqual({ rounding: "halfEven" });
  });
});

test("a workbook that refuses says so, and the choice can be tried again", async () => {
  await showSettings();
  pane.port.fail(new WorkbookError("accessDenied", ""));
  await pane.choose("Hur planens tal har avrundats", "Avhuggna: 0,9 blir 0");
  expect(pane.find("[role=alert]")[0]?.textContent).toContain("skrivskyddad");
  pane.port.recover();
  await pane.click("button", "Försök igen");
  expect(await kept()).toEqual({ rounding: "truncation" });
});

test("an earlier check is told to be outdated once settings have changed", async () => {
  pane = await renderPane();
  await pane.click("button", "Kontrollera planen");
  await pane.click("[role=tab]", "Inställningar");
  await pane.choose("Luckor i numreringen", "Av");
  await pane.click("[role=tab]", "Kontroll");
  expect(pane.text()).toContain("Arbetsboken har ändrats");
});

test.each([
  ['{"language":"en"}', "en"],
  ["{}", undefined],
])("asks for the language that the workbook wants: %s", async (settings, language) => {
  const wanted: unknown[] = [];
  pane = await renderPane({ judgement: { settings }, onLanguage: (one) => wanted.push(one) });
  expect(wanted.at(-1)).toBe(language);
});

test("a workbook that wants to be checked again after edits has that chosen in the view Kontroll", async () => {
  pane = await renderPane({ judgement: { settings: '{"recheck":true}' } });
  await pane.click("button", "Kontrollera planen");
  expect(pane.find("input[type=checkbox]:checked").length).toBeGreaterThan(0);
});
