/** @jest-environment jsdom */
import { renderPane, type RenderedPane } from "./support/renderPane";
import { samplePeriods } from "./support/samplePeriods";
import { WorkbookError } from "../../src/workbook/workbookError";

let pane: RenderedPane;

async function showProgress(periods = samplePeriods, language: "sv" | "en" = "sv") {
  pane = await renderPane({ periods, language });
  await pane.click("[role=tab]", language === "sv" ? "Läge" : "Progress");
  return pane;
}

afterEach(() => {
  pane.unmount();
});

/** Lets the copy event run in jsdom, which has no clipboard. */
function giveClipboard(kept: Map<string, string> | undefined): void {
  const execCommand = () => {
    if (kept === undefined) return false;
    const clipboardData = { setData: (type: string, words: string) => kept.set(type, words) };
    document.dispatchEvent(Object.assign(new Event("copy"), { clipboardData }));
    return true;
  };
  Object.assign(document, { execCommand });
}

test("says how many are ready, who is missing, and what has changed", async () => {
  const { text } = await showProgress();
  expect(text()).toContain("Klarmarkerade mål1 av 3");
  expect(text()).toContain("Ansvarig: Eva Lind");
  expect(text()).toContain("Mål utan blad: Mål 2 Kompetensförsörjning");
  expect(text()).toContain("Punkt A Pågår → Försenad");
  expect(text()).toContain("Vi har tagit fram en handlingsplan");
});

test("a click goes to the cell and keeps the focus", async () => {
  const { click, port } = await showProgress();
  await click("button", /^Status B: gå till/);
  expect(port.visited).toEqual([{ sheet: "Mål 1 Näringsliv – delår", row: 16, column: 2 }]);
  expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Status B/);
});

test("shows the follow-up that is chosen", async () => {
  const { choose, text } = await showProgress();
  await choose("Uppföljning", "Helår – november 2024");
  expect(text()).toContain("Klarmarkerade mål0 av 3");
});

test("reads again when asked to, and says when the workbook has changed since", async () => {
  const { port, happen, click, text } = await showProgress();
  expect(text()).not.toContain("Arbetsboken har ändrats");
  await happen(() => port.edit());
  expect(text()).toContain("Arbetsboken har ändrats");
  await click("button", "Läs om");
  expect(text()).not.toContain("Arbetsboken har ändrats");
});

test("says what the view is for while there are no sheets", async () => {
  const { text } = await showProgress([]);
  expect(text()).toContain("Inga uppföljningsblad än");
});

test("a reading that fails can be tried again", async () => {
  pane = await renderPane({ periods: samplePeriods });
  pane.port.fail(new WorkbookError("cellEditMode", ""));
  await pane.click("[role=tab]", "Läge");
  expect(pane.find("[role=alert]")[0]?.textContent).toContain("Tryck Enter");
  pane.port.recover();
  await pane.click("button", "Försök igen");
  expect(pane.text()).toContain("Klarmarkerade mål");
});

test("copies the summary as formatted and as plain text", async () => {
  const kept = new Map<string, string>();
  giveClipboard(kept);
  const { click, text } = await showProgress();
  await click("button", "Kopiera sammanfattning");
  expect(text()).toContain("Sammanfattningen är kopierad.");
  expect(kept.get("text/plain")).toContain("Klarmarkerade mål: 1 av 3");
  expect(kept.get("text/html")).toContain("<table");
});

test("shows the summary, selected, where the clipboard is closed", async () => {
  giveClipboard(undefined);
  const { click, find } = await showProgress();
  await click("button", "Kopiera sammanfattning");
  const [area] = find("textarea");
  expect(document.activeElement).toBe(area);
  expect((area as HTMLTextAreaElement).value).toContain("Klarmarkerade mål: 1 av 3");
});

test("speaks English", async () => {
  const { text } = await showProgress(samplePeriods, "en");
  expect(text()).toContain("Goals marked ready1 of 3");
});
