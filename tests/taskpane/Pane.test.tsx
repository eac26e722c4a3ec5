/** @jest-environment jsdom */
import { WorkbookError } from "../../src/workbook/workbookError";
import { at, emptyPlan, samplePlan } from "./support/samplePlan";
import { renderPane, type RenderedPane } from "./support/renderPane";

let pane: RenderedPane | undefined;
afterEach(() => pane?.unmount());

async function render(options?: Parameters<typeof renderPane>[0]): Promise<RenderedPane> {
  pane = await renderPane(options);
  return pane;
}

async function renderChecked(options?: Parameters<typeof renderPane>[0]): Promise<RenderedPane> {
  const checked = await render(options);
  await checked.click("button", "Kontrollera planen");
  return checked;
}

describe("before there is a workbook", () => {
  test("shows the shell and says that it is connecting", async () => {
    const { text, find } = await render({ connection: "starting" });
    expect(
      find("[role=tab]").map((tab) => tab.getAttribute("aria-label") ?? tab.textContent)
    ).toEqual(["Kontroll", "Plan", "Uppföljning", "Läge", "Inställningar"]);
    expect(text()).toContain("Ansluter till Excel");
    expect(find("button", /Ansluter/)[0]?.getAttribute("aria-disabled")).toBe("true");
  });

  test("says where to open it when it is not in Excel", async () => {
    const { text } = await render({ connection: "outside" });
    expect(text()).toContain("Öppna Plankoll i Excel");
  });

  test("reads nothing before it is asked to", async () => {
    const { port } = await render();
    expect(port.reads()).toBe(0);
  });
});

describe("checking", () => {
  test("shows the counts, the groups and what could not be checked", async () => {
    const { text } = await renderChecked();
    expect(text()).toContain("1fel2varningar1upplysning");
    expect(text()).toContain("17 samband prövade · 3 kunde inte prövas");
    expect(text()).toMatch(/Fel1.*Varningar2.*Upplysningar1/);
  });

  test("a click goes to the cell, opens the finding, keeps the focus and says where", async () => {
    const { click, port, find, text } = await renderChecked();
    await click("button", /^Budget!C7/);
    expect(port.visited).toEqual([at(6, 2)]);
    expect(document.activeElement?.textContent).toMatch(/^Budget!C7/);
    expect(document.activeElement?.getAttribute("aria-current")).toBe("true");
    expect(find("[role=status]")[0]?.textContent).toBe("Cell C7 på bladet Budget är markerad.");
    expect(text()).toContain("284,55–284,65");
    expect(text()).toMatch(/Ändra andelen från 57 till 58\u00a0%\./);
  });

  test("the details open and close without moving in the workbook", async () => {
    const { click, port, text, find } = await renderChecked();
    await click("button", "Visa mer om Budget!C7");
    expect(text()).toContain("Uträkning");
    expect(find("button", "Visa mindre om Budget!C7")[0]?.getAttribute("aria-expanded")).toBe(
      "true"
    );
    await click("button", "Visa mindre om Budget!C7");
    expect(text()).not.toContain("Uträkning");
    expect(port.visited).toEqual([]);
  });

  test("arrow keys move between findings across the groups and stop at the ends", async () => {
    const { click, press } = await renderChecked();
    await click("button", /^Budget!C7/);
    await press("ArrowUp");
    expect(document.activeElement?.textContent).toMatch(/^Budget!C7/);
    await press("ArrowDown");
    expect(document.activeElement?.textContent).toMatch(/^Budget!B12/);
  });

  test("an edit says that the result is older than the workbook until it is checked again", async () => {
    const { port, happen, text, click } = await renderChecked();
    await happen(port.edit);
    expect(text()).toContain("Arbetsboken har ändrats");
    await click("button", "Kontrollera igen");
    expect(text()).not.toContain("Arbetsboken har ändrats");
    expect(port.reads()).toBe(2);
  });

  test("a workbook without tables says what is looked for", async () => {
    const { text } = await renderChecked({ plan: emptyPlan });
    expect(text()).toContain("Inga tabeller hittades");
  });

  test("a workbook without tables can be given those of an empty plan, to write in at once", async () => {
    const { click, port, find } = await renderChecked({ plan: emptyPlan });
    await click("button", "Infoga en tom plan");
    expect(port.visited).toEqual([{ sheet: "Budget", row: 3, column: 0 }]);
    expect(port.reads()).toBe(2);
    expect(find("[aria-live=polite]", /Cell A4 på bladet Budget är markerad/)).toHaveLength(1);
  });

  test("a workbook without tables can be given an example plan", async () => {
    const { click, port } = await renderChecked({ plan: emptyPlan });
    await click("button", "Infoga en exempelplan");
    expect(port.visited).toEqual([{ sheet: "Budget", row: 3, column: 0 }]);
    expect(port.examples).toEqual([true]);
  });

  test("no findings is not a pass when nothing could be checked", async () => {
    const { text } = await renderChecked({ result: { findings: [], checked: 0, unchecked: 4 } });
    expect(text()).toContain("Inget samband kunde prövas");
    expect(text()).not.toContain("Inga anmärkningar");
  });

  test("an error says what to do, and trying again does it", async () => {
    const { port, click, text, find } = await render();
    port.fail(new WorkbookError("cellEditMode", "Range.values"));
    await click("button", "Kontrollera planen");
    expect(find("[role=alert]")[0]?.textContent).toContain("Tryck Enter");
    port.recover();
    await click("button", "Försök igen");
    expect(find("[role=alert]")).toEqual([]);
    expect(text()).toContain("17 samband prövade");
  });
});

describe("a workbook that is read-only", () => {
  const isClosed = (element: HTMLElement | undefined) =>
    element?.getAttribute("aria-disabled") === "true" || element?.matches(":disabled") === true;

  test("is checked, and says why nothing can be written", async () => {
    const { click, find, text, port } = await render({ judgement: { isReadOnly: true } });
    expect(text()).toContain("Arbetsboken är skrivskyddad");
    await click("button", "Kontrollera planen");
    expect(text()).toContain("17 samband prövade");
    for (const name of ["Infoga rapport", "Markera i cellerna", "Ta bort markeringar"])
      expect([name, isClosed(find("button", name)[0])]).toEqual([name, true]);
    expect(isClosed(find("button", "Kontrollera igen")[0])).toBe(false);
    await click("[role=tab]", "Uppföljning");
    for (const name of ["Infoga uppföljningsblad", "Infoga en mall att ändra i"])
      expect([name, isClosed(find("button", name)[0])]).toEqual([name, true]);
    await click("button", "Infoga uppföljningsblad");
    expect(port.requests).toEqual([]);
    await click("[role=tab]", "Inställningar");
    expect(isClosed(find("select", "Språk i panelen och på bladen")[0])).toBe(true);
  });

  test("is not what other workbooks are taken for", async () => {
    const { click, find, text } = await render();
    await click("button", "Kontrollera planen");
    expect(text()).not.toContain("skrivskyddad");
    expect(isClosed(find("button", "Infoga rapport")[0])).toBe(false);
  });
});

describe("following up", () => {
  test("previews in words and inserts what is chosen", async () => {
    const { click, text, port, wait } = await render();
    await click("[role=tab]", "Uppföljning");
    await wait(300);
    expect(text()).toContain(
      "3 nya blad läggs till: Mål 1 delår 2024, Mål 2 delår 2024, Mål 3 delår 2024"
    );
    await click("input", "1. Näringsliv");
    await click("button", "Infoga uppföljningsblad");
    expect(port.requests).toMatchObject([{ period: "interim", year: 2024, goals: [2, 3] }]);
    expect(text()).toContain("Uppföljningsbladen är klara");
    await click("button", "Mål 3 delår 2024");
    expect(port.visited).toEqual([at(0, 0, "Mål 3 delår 2024")]);
  });

  test("says which sheets stay because the plan has lost their goal", async () => {
    const { click, find, port, wait } = await render();
    const values = { name: "Mål 4 Hamn – delår", number: 4 };
    const reason = { key: "followup.change.removedGoal", values } as const;
    const stays = { kind: "stay", sheet: values.name, reason, remarks: [] } as const;
    Object.assign(port, { previewFollowUp: () => Promise.resolve([stays]) });
    await click("[role=tab]", "Uppföljning");
    await wait(300);
    expect(find("li", /Mål 4 Hamn/).map(({ textContent }) => textContent)).toEqual([
      "Bladet ”Mål 4 Hamn – delår” lämnas som det är: mål 4 finns inte längre i planen.",
    ]);
  });

  test("cannot insert without a goal", async () => {
    const { click, text, port } = await render();
    await click("[role=tab]", "Uppföljning");
    await click("input", "Alla mål");
    expect(text()).toContain("Välj minst ett mål.");
    await click("button", "Infoga uppföljningsblad");
    expect(port.requests).toEqual([]);
  });

  test("offers the workbook's own follow-ups and how the sheets are made", async () => {
    const { click, port } = await render();
    await click("[role=tab]", "Uppföljning");
    await click("input", "Helår – november");
    await click("input", "Avsnitt om ekonomi");
    await click("button", "Infoga uppföljningsblad");
    expect(port.requests).toMatchObject([{ period: "annual", settings: { economy: true } }]);
  });

  test("makes the sheets from the template that is chosen, and tells what of it is not known", async () => {
    const { click, choose, find, port } = await render();
    await click("[role=tab]", "Uppföljning");
    expect(find("button", "Gå till Mall!D2")).toHaveLength(1);
    await choose("Mall", "Standardblad");
    expect(find("button", "Gå till Mall!D2")).toEqual([]);
    await click("button", "Infoga uppföljningsblad");
    await choose("Mall", "Vår mall");
    await click("button", "Infoga uppföljningsblad");
    await click("button", "Infoga en mall att ändra i");
    expect(port.visited).toEqual([at(0, 0, "Mall (2)")]);
    await click("button", "Infoga uppföljningsblad");
    expect(port.requests.map(({ settings }) => settings?.template)).toEqual([
      ...["", "Vår mall", "Mall (2)"],
    ]);
  });

  test("asks before anything that is filled in is removed, and can be told to keep it", async () => {
    const { click, text } = await render();
    await click("[role=tab]", "Uppföljning");
    await click("button", "Ta bort uppföljningsblad …");
    expect(text()).toContain("Ett blad är ifyllt eller ändrat: Mål 1 Näringsliv – delår.");
    expect(document.activeElement?.getAttribute("role")).toBe("group");
    await click("button", "Behåll alla");
    expect(text()).not.toContain("borttag");
    await click("button", "Ta bort uppföljningsblad …");
    await click("button", "Ta bort 2 orörda blad");
    expect(text()).toContain("2 blad är borttagna.");
    await click("button", "Ta bort uppföljningsblad …");
    await click("button", "Ta bort bladet med det ifyllda");
    expect(text()).toContain("Ett blad är borttaget.");
    await click("button", "Ta bort uppföljningsblad …");
    expect(text()).toContain("Arbetsboken har inga uppföljningsblad.");
  });

  test("says what is missing in a workbook without goals", async () => {
    const { click, text } = await render({ plan: emptyPlan });
    await click("[role=tab]", "Uppföljning");
    expect(text()).toContain("Inga mål hittades");
  });
});

describe("the plan", () => {
  test("is read when it is first shown, and only then", async () => {
    const { click, port } = await render();
    await click("[role=tab]", "Plan");
    await click("[role=tab]", "Kontroll");
    await click("[role=tab]", "Plan");
    expect(port.reads()).toBe(1);
  });

  test("lists tables and what was not understood, and goes there", async () => {
    const { click, port, text } = await render();
    await click("[role=tab]", "Plan");
    expect(text()).toContain("Kommunstyrelsens uppdragsplan 2024");
    expect(text()).toContain("'Politiskt program'!A4:C40");
    await click("button", /Kan inte läsas som ett tal/);
    expect(port.visited).toMatchObject([at(12, 2)]);
  });

  test("a number that was not read tells what it may stand for and what to do", async () => {
    const [item] = samplePlan.notUnderstood;
    const readings = [
      { digits: 1350n, decimals: 3 },
      { digits: 1350n, decimals: 0 },
    ];
    const fault = { ...item, text: "1,350", reason: "ambiguousNumber", detail: "decimalMark" };
    const notUnderstood = [{ ...fault, readings }] as typeof samplePlan.notUnderstood;
    const { click, text } = await render({ plan: { ...samplePlan, notUnderstood } });
    await click("[role=tab]", "Plan");
    expect(text()).toMatch(
      /”1,350” kan betyda 1,350 eller 1\u202f350, .*Skriv in värdet som ett tal/
    );
  });

  test("a failed reading is not tried over and over", async () => {
    const { click, port, find } = await render();
    port.fail(new WorkbookError("busy", ""));
    await click("[role=tab]", "Plan");
    expect(port.reads()).toBe(1);
    expect(find("[role=alert]")).toHaveLength(1);
  });
});

test("says of an error without a text of its own that it was not expected, never its code", async () => {
  const { click, port, find } = await render();
  port.fail(Object.assign(new Error("new obstacle"), { kind: "neverHeardOf" }));
  await click("button", "Kontrollera planen");
  expect(find("[role=alert]")[0]?.textContent).toContain("new obstacle");
  expect(find("[role=alert]")[0]?.textContent).not.toContain("neverHeardOf");
});

test("tabs follow the arrow keys and go round", async () => {
  const { find, press } = await render();
  find("[role=tab]", "Kontroll")[0]?.focus();
  await press("ArrowLeft");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Inställningar");
  expect(document.activeElement?.getAttribute("aria-selected")).toBe("true");
  await press("ArrowRight");
  expect(document.activeElement?.textContent).toBe("Kontroll");
});

test("speaks English when asked to", async () => {
  const { text, click } = await render({ language: "en" });
  await click("button", "Check the plan");
  expect(text()).toContain("17 relations checked · 3 could not be checked");
  expect(text()).not.toMatch(/Kontroll|Varning/);
});
