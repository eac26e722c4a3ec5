import { openExcel } from "../../src/embedded-excel/node";
import { followUpChanges } from "../../src/followup/followUpChanges";
import { planSheets } from "../../src/followup/existing";
import type { SheetChange } from "../../src/followup/changes";
import { followUpRemoval } from "../../src/followup/removal";
import { isTemplate, templateFaults } from "../../src/followup/template/template";
import { followUpTexts } from "../../src/followup/texts";
import { translate } from "../../src/locales";
import { insertFollowUp } from "../../src/workbook/insertFollowUp";
import { insertStarterTemplate } from "../../src/workbook/insertStarterTemplate";
import { journalKey } from "../../src/workbook/marks";
import { readWorkbook } from "../../src/workbook/readWorkbook";
import { runCommand } from "../../src/workbook/runtime";
import { criterion, goal, plan, swedish as text, words } from "../followup/support/plans";
import { changingActions, spread } from "./support/changingActions";
import { read, type, type Opened } from "./support/followUp";
import { wholeOf } from "./support/whole";

/** A failure is tried at so many actions of an insertion, spread over all of them. */
const SAMPLES = Number(process.env["PLANKOLL_INTERRUPTIONS"] ?? 9);

const rows = [
  ["{{plan.namn}} – {{period}}", "", "", ""],
  ["Mål {{mål.nummer}}: {{mål.namn}}", "", "", "{{okänd}}"],
  ["Bedömning", "{{bedömning}}", "Motiv", "{{motivering}}"],
  ["Bokstav", "Kriterium", "Läge", "Vårt"],
  ["{{måluppfyllelse.bokstav}}", "{{måluppfyllelser}}", "{{måluppfyllelse.status}}", ""],
  ["Punkter", "", "", ""],
  ["{{punkt.nummer}}", "{{punkter}}", "{{punkt.läge}}", ""],
  ["Klart", "{{klarmarkerad}}", "", ""],
];

async function withTemplate(name = "Mall"): Promise<Opened> {
  const opened = await openExcel(undefined, { calculate: false });
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.getRange("A1:D8").values = rows;
    sheet.getRange("A2").format.font.size = 22;
    sheet.getRange("A5:D5").format.fill.color = "#DDEEFF";
    sheet.getRange("A:A").format.columnWidth = 99;
    sheet.getRange("5:5").format.rowHeight = 45;
    await context.sync();
  });
  return opened;
}

function insert({ Excel }: Opened, from = plan(), template?: string): Promise<SheetChange[]> {
  return runCommand(Excel, async (context) => {
    const settings = template === undefined ? {} : { template };
    const options = { period: "interim", settings, text };
    const changes = followUpChanges(await readWorkbook(context), from, options);
    await insertFollowUp(context, changes);
    return changes;
  });
}

const sheet = "Mål 1 Näringsliv – delår";

async function valuesOf(opened: Opened): Promise<unknown[][]> {
  const found = (await read(opened)).sheets.find(({ snapshot }) => snapshot.name === sheet);
  return found?.snapshot.values.map((line) => [...line]) ?? [];
}

describe("a template of one's own", () => {
  it("is copied with its formats and filled from the plan", async () => {
    const opened = await withTemplate();
    await insert(opened);
    expect(await valuesOf(opened)).toEqual([
      ["Kommunstyrelsens uppdragsplan 2024 – Delår – juni 2024", null, null, null],
      ["Mål 1: Näringsliv", null, null, "{{okänd}}"],
      ["Bedömning", null, "Motiv", null],
      ["Bokstav", "Kriterium", "Läge", "Vårt"],
      ["A", "Fler företag växer.", null, null],
      ["B", "Handläggningen går fortare.", null, null],
      ["Punkter", null, null, null],
      [8, "Minska den kommunala konkurrensen", null, null],
      [19, "Kartlägg kompetens", null, null],
      ["Klart", null, null, null],
    ]);
    await opened.Excel.run(async (context) => {
      const made = context.workbook.worksheets.getItem(sheet);
      const title = made.getRange("A2").format.font.load("size");
      const second = made.getRange("D6").format.fill.load("color");
      const width = made.getRange("A1").format.load("columnWidth");
      const height = made.getRange("A6").format.load("rowHeight");
      const choice = made.getRange("C6").dataValidation.load("type");
      await context.sync();
      expect([title.size, second.color, width.columnWidth, height.rowHeight, choice.type]).toEqual([
        ...[22, "#DDEEFF", 99, 45, "List"],
      ]);
    });
  });

  it("tells of unknown placeholders with their cells, and of a template that is not there", async () => {
    const opened = await withTemplate();
    const [first] = await insert(opened);
    expect(first?.remarks).toEqual([
      { key: "followup.change.placeholder", values: { cell: "Mall!D2", placeholder: "{{okänd}}" } },
    ]);
    const other = await withTemplate("Vår mall");
    const [missing] = await insert(other, plan(), "Annan");
    expect(missing?.remarks[0]?.key).toBe("followup.change.noTemplate");
    const chosen = await withTemplate("Vår mall");
    expect((await insert(chosen, plan(), "vår mall"))[0]).toMatchObject({
      blueprint: { template: { sheet: "Vår mall" } },
    });
  });

  it("writes nothing when it is done again, and keeps what was typed when the plan changes", async () => {
    const opened = await withTemplate();
    await insert(opened);
    await type(opened, sheet, "D5", "Nio nya.");
    await type(opened, sheet, "D6", "Två veckor.");
    opened.host.resetCounters();
    expect(new Set((await insert(opened)).map(({ kind }) => kind))).toEqual(new Set(["keep"]));
    expect(opened.host.counters.writes).toBe(0);
    const criteria = [
      criterion("A", "Nytt i år."),
      criterion("B", "Många fler företag växer."),
      criterion("C", "Besöken blir fler.", { indicator: words("Antal") }),
    ];
    await insert(opened, plan({ goals: [goal(1, "Näringsliv", { criteria })] }));
    expect((await valuesOf(opened)).slice(4, 8)).toEqual([
      ["B", "Många fler företag växer.\n(Tidigare lydelse: Fler företag växer.)", null, "Nio nya."],
      ["B\nutgår", "Handläggningen går fortare.", null, "Två veckor."],
      ["A", "Nytt i år.", null, null],
      ["C", "Besöken blir fler.", null, null],
    ]);
  });

  it("is refreshed also after somebody has put a column of their own into its rows", async () => {
    const opened = await withTemplate();
    await insert(opened);
    await opened.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange("B:B").insert("Right");
      await context.sync();
    });
    await type(opened, sheet, "B5", "Eget om företag");
    await type(opened, sheet, "B6", "Eget om tider");
    const criteria = [
      criterion("A", "Handläggningen går fortare."),
      criterion("B", "Fler företag växer i år."),
      criterion("C", "Besöken blir fler."),
    ];
    const from = plan({ goals: [goal(1, "Näringsliv", { criteria })] });
    await insert(opened, from);
    await opened.Excel.run(async (context) => {
      const status = context.workbook.worksheets.getItem(sheet).getRange("D7").dataValidation;
      const [above, own] = ["D6", "B7"].map((address) =>
        context.workbook.worksheets
          .getItem(sheet)
          .getRange(address)
          .dataValidation.load("type,rule")
      );
      status.load("type,rule");
      await context.sync();
      expect([status.type, status.rule]).toEqual(["List", above?.rule]);
      expect(own?.type).toBe("None");
    });
    const lines = (await valuesOf(opened)).slice(4, 7).map((line) => line.slice(0, 3));
    expect(lines).toEqual([
      [
        ...["B", "Eget om företag"],
        "Fler företag växer i år.\n(Tidigare lydelse: Fler företag växer.)",
      ],
      ["A", "Eget om tider", "Handläggningen går fortare."],
      ["C", null, "Besöken blir fler."],
    ]);
    opened.host.resetCounters();
    await insert(opened, from);
    expect(opened.host.counters.writes).toBe(0);
  });

  it("gives new rows the drop-downs and formulas of columns that are somebody's own", async () => {
    const opened = await withTemplate();
    await insert(opened);
    await opened.Excel.run(async (context) => {
      const made = context.workbook.worksheets.getItem(sheet);
      made.getRange("C:C").insert("Right");
      for (const row of [5, 6]) {
        const own = made.getRange(`C${row}`);
        own.dataValidation.rule = { list: { inCellDropDown: true, source: "Hög,Låg" } };
        own.values = [["Hög"]];
        made.getRange(`F${row}`).formulas = [[`=LEN(B${row})`]];
      }
      await context.sync();
    });
    const criteria = [
      criterion("A", "Fler företag växer."),
      criterion("B", "Handläggningen går fortare."),
      criterion("C", "Besöken blir fler."),
    ];
    const from = plan({ goals: [goal(1, "Näringsliv", { criteria })] });
    await insert(opened, from);
    await opened.Excel.run(async (context) => {
      const row = context.workbook.worksheets.getItem(sheet).getRange("A7:F7").load("formulas");
      const rules = [2, 3].map((column) => row.getCell(0, column).dataValidation.load("type,rule"));
      await context.sync();
      expect(row.formulas[0]).toEqual(["C", "Besöken blir fler.", "", "", "", "=LEN(B7)"]);
      expect(rules.map(({ type }) => type)).toEqual(["List", "List"]);
      expect(rules[0]?.rule.list?.source).toBe("Hög,Låg");
    });
    opened.host.resetCounters();
    await insert(opened, from);
    expect(opened.host.counters.writes).toBe(0);
  });

  it("is no part of the plan, is not removed, and its copies are", async () => {
    const opened = await withTemplate();
    await insert(opened);
    const removal = followUpRemoval(await read(opened), plan(), text);
    const names = removal.untouched.map(({ snapshot }) => snapshot.name);
    expect(names).toContain(sheet);
    expect(names).not.toContain("Mall");
  });

  it.each(["at the end", "first, renamed"])(
    "never takes a person's copy of a sheet for ours or for the plan: %s",
    async (place) => {
      const opened = await withTemplate();
      await insert(opened);
      await type(opened, sheet, "D5", "Nio nya.");
      await opened.Excel.run(async (context) => {
        const made = context.workbook.worksheets.getItem(sheet);
        if (place === "at the end") made.copy("End");
        else made.copy("Beginning").name = "Vårt utkast";
        await context.sync();
      });
      const copies = [`${sheet} (2)`, "Vårt utkast"];
      const workbook = await read(opened);
      const names = planSheets(workbook).sheets.map(({ name }) => name);
      expect(names).toEqual(["Sheet1"]);
      const copy = workbook.sheets.find(({ snapshot }) => copies.includes(snapshot.name));
      expect([copy?.key, copy?.identityNames]).toEqual([undefined, []]);
      const changes = await insert(opened, plan({ goals: [goal(1, "Näringsliv")] }));
      expect(changes.filter((change) => copies.includes(change.sheet))).toEqual([]);
      expect(await valuesOf(opened)).toContainEqual(expect.arrayContaining(["Nio nya."]));
    }
  );

  it("is completed when it was interrupted between the copy of the template and its mark", async () => {
    const straight = await withTemplate();
    await insert(straight);
    const opened = await withTemplate();
    await opened.Excel.run(async (context) => {
      context.workbook.settings.add(journalKey, ["Mall ("]);
      context.workbook.worksheets.getItem("Mall").copy("End");
      await context.sync();
    });
    await insert(opened);
    expect(await wholeOf(opened)).toEqual(await wholeOf(straight));
  });

  it("is completed by doing it again after a failure at any change", async () => {
    const straight = await withTemplate();
    const indices = spread(await changingActions(straight, () => insert(straight)), SAMPLES);
    const whole = await wholeOf(straight);
    for (const index of indices) {
      const opened = await withTemplate();
      opened.host.faults.failAt(index);
      await insert(opened).catch(() => undefined);
      opened.host.faults.failAtAction = undefined;
      await insert(opened);
      expect([index, await wholeOf(opened)]).toEqual([index, whole]);
    }
    process.stdout.write(`Failed at ${indices.length} single actions of a template's insertion\n`);
  }, 3_600_000);
});

describe("the template to begin with", () => {
  it.each(["sv", "en"] as const)(
    "has only placeholders that are known, in %s",
    async (language) => {
      const opened = await openExcel(undefined, { calculate: false });
      const texts = followUpTexts((key, values) => translate(language, key, values));
      const name = await runCommand(opened.Excel, (context) =>
        insertStarterTemplate(context, texts, language)
      );
      const added = (await read(opened)).sheets.find(({ snapshot }) => snapshot.name === name);
      expect(added && templateFaults(added.snapshot)).toEqual([]);
      expect(added && isTemplate(added.snapshot)).toBe(true);
    }
  );
});
