import { addressOf, valuesOf } from "../bench";
import { family } from "../conformanceCase";
import { holds, refuses, same } from "../expectations";

/** The workbook itself, its settings and the application. */
export const workbook = family("workbook", "1.1", [
  {
    id: "settings",
    title: "Settings keep plain data, and are replaced by adding again",
    compares: "value, count and the error of a missing key",
    requirementSet: "1.4",
    run: async (context, bench) => {
      const { settings } = context.workbook;
      const key = bench.name("Setting");
      settings.add(key, { list: [1, "two"], deep: { yes: true } });
      const item = settings.getItem(key);
      item.load("value");
      await context.sync();
      same(item.value, { list: [1, "two"], deep: { yes: true } }, "value");
      const again = settings.add(key, 5);
      again.load("value");
      await context.sync();
      same(again.value, 5, "value after adding again");
      again.delete();
      const none = settings.getItemOrNullObject(key);
      await context.sync();
      holds(none.isNullObject, "the setting is gone");
      await refuses(context, "ItemNotFound", () => settings.getItem(key).load("value"));
    },
  },
  {
    id: "settings-date",
    title: "A date in settings stays a date",
    compares: "the value's time",
    requirementSet: "1.4",
    run: async (context, bench) => {
      const { settings } = context.workbook;
      const item = settings.add(bench.name("Date"), new Date(Date.UTC(2024, 4, 6)));
      item.load("value");
      await context.sync();
      const value = item.value as unknown;
      same(value instanceof Date && value.getTime(), Date.UTC(2024, 4, 6), "time");
      item.delete();
      await context.sync();
    },
  },
  {
    id: "manual",
    title: "With manual calculation results wait for calculate()",
    compares: "values before and after application.calculate",
    requirementSet: "1.8",
    run: async (context, bench) => {
      const { application } = context.workbook;
      application.load("calculationMode");
      await context.sync();
      const before = application.calculationMode;
      const sheet = bench.filled([[1, "=A1+1"]]);
      const cell = sheet.getRange("B1");
      same(await valuesOf(context, cell), [[2]], "automatic");
      try {
        application.calculationMode = "Manual";
        sheet.getRange("A1").values = [[10]];
        same(await valuesOf(context, cell), [[2]], "manual");
        application.calculate("Recalculate");
        same(await valuesOf(context, cell), [[11]], "calculated");
      } finally {
        application.calculationMode = before;
        await context.sync();
      }
    },
  },
  {
    id: "culture",
    title: "Separators are those of the user's culture",
    compares: "text of a number with decimals and the decimal separator",
    requirementSet: "1.11",
    run: async (context, bench) => {
      const { numberFormat } = context.workbook.application.cultureInfo;
      numberFormat.load("numberDecimalSeparator");
      const cell = bench.filled([[0.5]]).getRange("A1");
      cell.numberFormat = [["0.0"]];
      cell.load("text");
      await context.sync();
      same(cell.text, [[`0${numberFormat.numberDecimalSeparator}5`]], "text");
    },
  },
  {
    id: "selection",
    title: "Selecting a range selects it on its sheet",
    compares: "getSelectedRange and getActiveCell",
    requirementSet: "1.7",
    run: async (context, bench) => {
      const before = context.workbook.worksheets.getActiveWorksheet();
      const sheet = bench.sheet();
      sheet.activate();
      sheet.getRange("B2:C3").select();
      same(await addressOf(context, context.workbook.getSelectedRange()), "B2:C3", "selection");
      same(await addressOf(context, context.workbook.getActiveCell()), "B2", "active cell");
      before.activate();
      await context.sync();
    },
  },
  {
    id: "error-info",
    title: "An error says where it was",
    compares: "code and debugInfo.errorLocation of a missing table",
    run: async (context, bench) => {
      let seen: unknown = null;
      try {
        context.workbook.tables.getItem(bench.name("Missing")).load("name");
        await context.sync();
      } catch (error) {
        const { code, debugInfo } = error as OfficeExtension.Error;
        seen = [code, debugInfo.errorLocation];
      }
      same(seen, ["ItemNotFound", "TableCollection.getItem"], "error");
    },
  },
  {
    id: "not-undone",
    title: "What was done before an error stays done",
    compares: "values written before a failing call in the same sync",
    run: async (context, bench) => {
      const cell = bench.sheet().getRange("A1");
      await context.sync();
      await refuses(context, "ItemNotFound", () => {
        cell.values = [["kept"]];
        context.workbook.tables.getItem(bench.name("Missing")).delete();
      });
      same(await valuesOf(context, cell), [["kept"]], "value");
    },
  },
]);
