import { openExcel } from "../../src/embedded-excel/node";
import type { Plan, Text } from "../../src/plan/plan";
import { goal, plan, criterion, point, words } from "../followup/support/plans";
import { insert, read, type Opened } from "./support/followUp";
import { HOSTILE } from "./support/hostile";

/** A plan whose every text is hostile. */
function hostilePlan(text: string): Plan {
  const council = {
    number: 3,
    name: words(text),
    references: [{ number: 1, cell: words("").cell }],
  };
  return plan({
    title: words(text),
    body: text,
    caseNumber: words(text),
    goals: [goal(1, text, { text: words(text), criteria: [criterion("A", text, facts(text))] })],
    councilGoals: [council],
    points: [{ ...point(8, text, [1]), status: words(text), handling: words(text) }],
  });
}

function facts(text: string): Record<string, Text> {
  const value = words(text);
  return { indicator: value, baseline: value, target: value, owner: value, due: value };
}

async function inserted(from: Plan): Promise<Opened> {
  const opened = await openExcel();
  await insert(opened, from);
  return opened;
}

/** The formulas of every sheet without the names of the sheets that they lead to. */
async function formulasOf(opened: Opened): Promise<readonly string[]> {
  const { sheets } = await read(opened);
  return sheets
    .flatMap(({ snapshot }) => snapshot.formulas.flat())
    .filter((formula) => formula !== "")
    .map((formula) => formula.replace(/'(?:[^']|'')+'!/g, "SHEET!"));
}

describe("text from a plan, whatever it says", () => {
  let benign: readonly string[];
  beforeAll(async () => {
    benign = await formulasOf(await inserted(hostilePlan("Näringsliv")));
  });

  it.each(HOSTILE)("%j becomes no formula", async (text) => {
    expect(await formulasOf(await inserted(hostilePlan(text)))).toEqual(benign);
  });

  it.each(HOSTILE)("%j is shown as it is written", async (text) => {
    const { sheets } = await read(await inserted(hostilePlan(text)));
    const made = sheets.find(({ key }) => key === "goal:1:interim:2024");
    const shown = made?.snapshot.values.flat().map(String) ?? [];
    expect(shown.filter((value) => value === text).length).toBeGreaterThan(2);
  });

  it.each(HOSTILE)("%j makes no link", async (text) => {
    const opened = await inserted(hostilePlan(text));
    const links = opened.host.workbook.sheets.flatMap((sheet) => sheet.hyperlinks);
    expect(links.filter(({ address }) => (address ?? "") !== "")).toEqual([]);
  });

  it.each(HOSTILE)("%j is no code in headers and footers", async (text) => {
    const opened = await inserted(hostilePlan(text));
    const bands = opened.host.workbook.sheets.flatMap((sheet) =>
      Object.values(sheet.pageLayout.headersFooters.pages.defaultForAllPages ?? {})
    );
    const codes = bands.flatMap((band) => band.replaceAll("&&", "").match(/&./g) ?? []);
    expect(codes.length).toBeGreaterThan(0);
    expect([...new Set(codes)].sort()).toEqual(["&N", "&P"]);
  });

  it.each(HOSTILE)("%j gives a sheet a name that formulas can lead to", async (text) => {
    const opened = await inserted(hostilePlan(text));
    const { sheets } = await read(opened);
    const names = sheets.map(({ snapshot }) => snapshot.name);
    for (const name of names) expect(name).toMatch(/^(?!')[^\\/?*:[\]\p{C}]{1,31}(?<!')$/u);
    const values = sheets.flatMap(({ snapshot }) => snapshot.values.flat().map(String));
    expect(values.filter((value) => /^#(REF|NAME|VALUE)/.test(value))).toEqual([]);
  });
});
