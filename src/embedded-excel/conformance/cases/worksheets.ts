import { addressOf, valuesOf, withoutSheet } from "../bench";
import { family } from "../conformanceCase";
import { holds, refuses, same } from "../expectations";

/** Sheets of the workbook. */
export const worksheets = family("worksheets", "1.1", [
  {
    id: "add-last",
    title: "A new sheet is the last one and is not activated",
    compares: "position and the active sheet",
    run: async (context, bench) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      const all = context.workbook.worksheets;
      active.load("id");
      const sheet = bench.sheet();
      sheet.load("id,position");
      all.load("items/id");
      await context.sync();
      same(all.items.at(-1)?.id, sheet.id, "last sheet");
      holds(active.id !== sheet.id, "another sheet is active");
    },
  },
  {
    id: "by-id-and-name",
    title: "A sheet is found by id and by name without regard to case",
    compares: "ids of getItem",
    run: async (context, bench) => {
      const sheet = bench.sheet();
      sheet.load("id,name");
      await context.sync();
      const all = context.workbook.worksheets;
      const found = [all.getItem(sheet.id), all.getItem(sheet.name.toUpperCase())];
      for (const one of found) one.load("id");
      await context.sync();
      same(
        found.map(({ id }) => id),
        [sheet.id, sheet.id],
        "ids"
      );
    },
  },
  {
    id: "missing",
    title: "A missing sheet is not found",
    compares: "the error code of getItem",
    run: async (context, bench) => {
      await refuses(context, "ItemNotFound", () => {
        context.workbook.worksheets.getItem(bench.sheetName()).load("name");
      });
    },
  },
  {
    id: "names",
    title: "Names that Excel does not allow are refused",
    compares: "error codes for ten names",
    run: async (context, bench) => {
      const sheet = bench.sheet();
      await context.sync();
      const bad = ["a/b", "a\\b", "a?b", "a*b", "a:b", "a[b", "a]b", "'a", "a'", "x".repeat(32)];
      for (const name of bad) {
        await refuses(context, "InvalidArgument", () => {
          sheet.name = name;
        });
      }
    },
  },
  {
    id: "same-name",
    title: "Two sheets cannot have the same name",
    compares: "the error code of add with a name in capitals",
    run: async (context, bench) => {
      const sheet = bench.sheet();
      sheet.load("name");
      await context.sync();
      await refuses(context, "ItemAlreadyExists", () => {
        context.workbook.worksheets.add(sheet.name.toUpperCase());
      });
    },
  },
  {
    id: "neighbours",
    title: "Neighbours follow the tabs",
    compares: "names of getNext and getPreviousOrNullObject",
    requirementSet: "1.5",
    run: async (context, bench) => {
      const first = bench.sheet();
      const second = bench.sheet();
      const next = first.getNext();
      const last = second.getNextOrNullObject();
      for (const sheet of [first, second, next, last]) sheet.load("name");
      await context.sync();
      same([next.name, last.isNullObject], [second.name, true], "neighbours");
    },
  },
  {
    id: "move",
    title: "A sheet is moved by its position",
    compares: "position before and after",
    run: async (context, bench) => {
      const first = bench.sheet();
      const second = bench.sheet();
      first.load("position");
      await context.sync();
      const { position } = first;
      second.position = position;
      first.load("position");
      second.load("position");
      await context.sync();
      same([second.position, first.position], [position, position + 1], "positions");
    },
  },
  {
    id: "copy",
    title: "A copy has the contents and a name of its own",
    compares: 'position, name and values of copy("After")',
    requirementSet: "1.7",
    run: async (context, bench) => {
      const sheet = bench.filled([[1, "=A1+1"]]);
      const copy = sheet.copy("After", sheet);
      sheet.load("name,position");
      copy.load("name,position");
      same(await valuesOf(context, copy.getRange("A1:B1")), [[1, 2]], "values");
      same([copy.name, copy.position], [`${sheet.name} (2)`, sheet.position + 1], "copy");
    },
  },
  {
    id: "visibility",
    title: "A hidden sheet cannot be activated",
    compares: "visibility and the error code",
    run: async (context, bench) => {
      const sheet = bench.sheet();
      sheet.visibility = "Hidden";
      sheet.load("visibility");
      await context.sync();
      same(sheet.visibility, "Hidden", "visibility");
      await refuses(context, ["InvalidOperation", "GeneralException"], () => sheet.activate());
    },
  },
  {
    id: "very-hidden",
    title: "A very hidden sheet cannot be deleted",
    compares: "the error code of delete",
    run: async (context, bench) => {
      const sheet = bench.sheet();
      sheet.visibility = "VeryHidden";
      await context.sync();
      await refuses(context, "InvalidOperation", () => sheet.delete());
    },
  },
  {
    id: "tab-colour",
    title: "A tab has a colour or none",
    compares: "tabColor",
    requirementSet: "1.7",
    run: async (context, bench) => {
      const sheet = bench.sheet();
      sheet.tabColor = "#FFA500";
      sheet.load("tabColor");
      await context.sync();
      same(sheet.tabColor, "#FFA500", "colour");
      sheet.tabColor = "";
      sheet.load("tabColor");
      await context.sync();
      same(sheet.tabColor, "", "no colour");
    },
  },
  {
    id: "freeze",
    title: "Panes are frozen by rows, columns and range",
    compares: "addresses of freezePanes.getLocationOrNullObject",
    requirementSet: "1.7",
    run: async (context, bench) => {
      const { freezePanes } = bench.sheet();
      const location = async (): Promise<string | null> => {
        const range = freezePanes.getLocationOrNullObject();
        range.load("address");
        await context.sync();
        return range.isNullObject ? null : withoutSheet(range.address);
      };
      freezePanes.freezeRows(2);
      same(await location(), "1:2", "rows");
      freezePanes.freezeColumns(1);
      same(await location(), "A:A", "columns");
      freezePanes.unfreeze();
      same(await location(), null, "nothing");
      freezePanes.freezeAt("A1:B3");
      same(await location(), "A1:B3", "range");
    },
  },
  {
    id: "gridlines",
    title: "Gridlines and headings can be turned off",
    compares: "showGridlines and showHeadings",
    requirementSet: "1.8",
    run: async (context, bench) => {
      const sheet = bench.sheet();
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.load("showGridlines,showHeadings");
      await context.sync();
      same([sheet.showGridlines, sheet.showHeadings], [false, false], "shown");
    },
  },
  {
    id: "custom-properties",
    title: "Custom properties are kept, and not copied with the sheet",
    compares: "value by key without regard to case; the copy's properties",
    requirementSet: "1.12",
    run: async (context, bench) => {
      const sheet = bench.sheet();
      sheet.customProperties.add("Goal", "7");
      const property = sheet.customProperties.getItem("GOAL");
      property.load("value");
      const copied = sheet.copy("End").customProperties.getItemOrNullObject("Goal");
      copied.load("value");
      await context.sync();
      same([property.value, copied.isNullObject], ["7", true], "property");
    },
  },
  {
    id: "delete",
    title: "A deleted sheet leaves #REF! where it was referred to",
    compares: "values of a formula",
    run: async (context, bench) => {
      const gone = bench.filled([[1]]);
      gone.load("name");
      await context.sync();
      const cell = bench.sheet().getRange("A1");
      cell.formulas = [[`=${gone.name}!A1`]];
      await context.sync();
      gone.delete();
      same(await valuesOf(context, cell), [["#REF!"]], "value");
    },
  },
  {
    id: "find-all",
    title: "findAll gives all matches as areas",
    compares: "address of findAll; null object without match",
    requirementSet: "1.9",
    run: async (context, bench) => {
      const sheet = bench.filled([
        ["done", ""],
        ["", "done"],
        ["undone", ""],
      ]);
      const criteria = { completeMatch: true, matchCase: false };
      same(await addressOf(context, sheet.findAll("done", criteria)), "A1,B2", "matches");
      const none = sheet.findAllOrNullObject("never", criteria);
      await context.sync();
      same(none.isNullObject, true, "no match");
    },
  },
]);
