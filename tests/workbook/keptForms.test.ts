import { openExcel } from "../../src/embedded-excel/node";
import { parseRecord } from "../../src/followup/record";
import { formatMapping, parseMapping } from "../../src/plan/mapping";
import {
  readDismissals,
  readsAsDismissals,
  writeDismissals,
} from "../../src/validation/dismissals";
import { judgePlan } from "../../src/validation/judge";
import { readValidationSettings } from "../../src/validation/settings";
import { saveDismissals } from "../../src/workbook/judgement";
import { runCommand } from "../../src/workbook/runtime";
import { damagedDismissalsKey, dismissalsKey } from "../../src/workbook/settings";
import { plan } from "../followup/support/plans";

// Texts as each version has written them into workbooks. A form that was ever written stays here.

const DISMISSAL = { key: '["share-of-total"]', reason: "Känt", date: "2024-02-01" };
const CORRECTED = {
  key: {
    ...{
      excelTable: "Ram",
      headers: ["verksamhet", "belopp"],
      titles: [],
      labels: [],
      figures: [],
    },
    place: { sheet: "Budget", row: 4, column: 1, rowCount: 5, columnCount: 3 },
  },
  correction: { kind: "budget", unit: "thousandKronor", totals: [] },
};

describe("dismissals", () => {
  it.each([
    ["the bare list", JSON.stringify([DISMISSAL])],
    ["version 1", JSON.stringify({ version: 1, dismissals: [DISMISSAL] })],
  ])("are read as %s, and written as version 1", (_, text) => {
    expect(readDismissals(text)).toEqual([DISMISSAL]);
    expect(readsAsDismissals(text)).toBe(true);
    expect(JSON.parse(writeDismissals(readDismissals(text)))).toEqual({
      version: 1,
      dismissals: [DISMISSAL],
    });
  });

  it.each([
    ["a later version", JSON.stringify({ version: 2, dismissals: [DISMISSAL] })],
    ["half a text", '[{"key":'],
    ["something else", '"x"'],
    ["nothing", ""],
  ])("of %s are reported, and none is applied", (_, dismissals) => {
    expect(judgePlan(plan(), { dismissals })).toMatchObject({ damagedDismissals: true, kept: [] });
  });

  it("of a later version are put aside before anything is written in their place", async () => {
    const { Excel } = await openExcel();
    const later = JSON.stringify({ version: 2, dismissals: [DISMISSAL] });
    const kept = await runCommand(Excel, async (context) => {
      const { settings } = context.workbook;
      settings.add(dismissalsKey, later);
      await context.sync();
      await saveDismissals(context, () => writeDismissals([DISMISSAL]));
      const [now, aside] = [dismissalsKey, damagedDismissalsKey].map((key) =>
        settings.getItem(key).load("value")
      );
      await context.sync();
      return [now?.value as unknown, aside?.value as unknown];
    });
    expect(kept).toEqual([writeDismissals([DISMISSAL]), [later]]);
  });
});

describe("corrections", () => {
  const version1 = JSON.stringify({ version: 1, tables: [CORRECTED] });

  it("are read as version 1", () => {
    const mapping = parseMapping(version1);
    expect(mapping?.tables).toMatchObject([CORRECTED]);
    expect(mapping && JSON.parse(formatMapping(mapping))).toEqual(JSON.parse(version1));
  });

  it.each([version1.replace(":1,", ":2,"), version1.slice(0, 30), "[]", '{"tables":[]}'])(
    "are not read as %s",
    (text) => {
      expect(parseMapping(text)).toBeUndefined();
    }
  );
});

describe("settings of the check", () => {
  it("are read as an object, whatever else a later version has put into it", () => {
    const text =
      '{"version":7,"rounding":"truncation","rules":{"number-gap":"off","new-rule":"off"}}';
    expect(readValidationSettings(text)).toEqual({
      settings: { rounding: "truncation", rules: { "number-gap": "off" } },
      unusable: expect.arrayContaining(["version", "rules.new-rule"]) as string[],
    });
  });

  it.each(["", "[]", '{"rounding":'])(
    "that are %j give the defaults, and that is reported",
    (text) => {
      expect(readValidationSettings(text)).toEqual({ settings: {}, unusable: [""] });
    }
  );
});

describe("the record of a follow-up sheet", () => {
  it("is read as version 1", () => {
    expect(parseRecord('{"version":1,"written":{"title":"1x"}}')).toEqual({ title: "1x" });
  });

  it.each(['{"version":2,"written":{"title":"1x"}}', "{", ""])("is not believed as %j", (text) => {
    expect(parseRecord(text)).toBeUndefined();
  });
});
