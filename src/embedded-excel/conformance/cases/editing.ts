import { addressOf, valuesOf } from "../bench";
import { family } from "../conformanceCase";
import { refuses, same } from "../expectations";

/** Inserting, deleting, copying and moving cells. */
export const editing = family("editing", "1.1", [
  {
    id: "insert-down",
    title: "Inserted cells push those below down",
    compares: "the inserted range and the values around it",
    run: async (context, bench) => {
      const sheet = bench.filled([
        [1, 2],
        [3, 4],
      ]);
      const inserted = sheet.getRange("A1").insert("Down");
      same(await addressOf(context, inserted), "A1", "inserted range");
      same(
        await valuesOf(context, sheet.getRange("A1:B3")),
        [
          ["", 2],
          [1, 4],
          [3, ""],
        ],
        "values"
      );
    },
  },
  {
    id: "insert-right",
    title: "Inserted cells push those beside right",
    compares: 'values after insert("Right")',
    run: async (context, bench) => {
      const sheet = bench.filled([
        [1, 2],
        [3, 4],
      ]);
      sheet.getRange("A2").insert("Right");
      same(
        await valuesOf(context, sheet.getRange("A1:C2")),
        [
          [1, 2, ""],
          ["", 3, 4],
        ],
        "values"
      );
    },
  },
  {
    id: "delete",
    title: "Deleted cells are closed up",
    compares: 'values after delete("Up") and delete("Left")',
    run: async (context, bench) => {
      const sheet = bench.filled([
        [1, 2],
        [3, 4],
      ]);
      sheet.getRange("A1").delete("Up");
      same(
        await valuesOf(context, sheet.getRange("A1:B2")),
        [
          [3, 2],
          ["", 4],
        ],
        "up"
      );
      sheet.getRange("A1").delete("Left");
      same(
        await valuesOf(context, sheet.getRange("A1:B2")),
        [
          [2, ""],
          ["", 4],
        ],
        "left"
      );
    },
  },
  {
    id: "copy",
    title: "Copied formulas move with their cell",
    compares: "formulas after copyFrom",
    requirementSet: "1.9",
    run: async (context, bench) => {
      const sheet = bench.filled([
        [1, "=A1*2"],
        [5, ""],
      ]);
      sheet.getRange("B2").copyFrom("B1");
      const cell = sheet.getRange("B2");
      cell.load("formulas,values");
      await context.sync();
      same([cell.formulas, cell.values], [[["=A2*2"]], [[10]]], "copy");
    },
  },
  {
    id: "copy-values",
    title: "Only values or only formats are copied when asked for",
    compares: "formulas and fill after copyFrom with a type",
    requirementSet: "1.9",
    run: async (context, bench) => {
      const sheet = bench.filled([[4, "=A1*2"]]);
      sheet.getRange("B1").format.fill.color = "#FF0000";
      const [byValue, byFormat] = [sheet.getRange("D1"), sheet.getRange("E1")];
      byValue.copyFrom("B1", "Values");
      byFormat.copyFrom("B1", "Formats");
      byValue.load("formulas,format/fill/color");
      byFormat.load("formulas,format/fill/color");
      await context.sync();
      same([byValue.formulas, byValue.format.fill.color], [[[8]], "#FFFFFF"], "values");
      same([byFormat.formulas, byFormat.format.fill.color], [[[""]], "#FF0000"], "formats");
    },
  },
  {
    id: "copy-transposed",
    title: "A copy can be transposed and skip blanks",
    compares: "values after copyFrom with skipBlanks and transpose",
    requirementSet: "1.9",
    run: async (context, bench) => {
      const sheet = bench.filled([
        [1, "", 3],
        ["", "", ""],
        ["k", "k", "k"],
      ]);
      sheet.getRange("A3").copyFrom("A1:C1", "All", true, false);
      same(await valuesOf(context, sheet.getRange("A3:C3")), [[1, "k", 3]], "blanks skipped");
      sheet.getRange("E1").copyFrom("A1:C1", "Values", false, true);
      same(await valuesOf(context, sheet.getRange("E1:E3")), [[1], [""], [3]], "transposed");
    },
  },
  {
    id: "move",
    title: "Moved cells take references along",
    compares: "formulas of a cell that refers to what was moved",
    requirementSet: "1.11",
    run: async (context, bench) => {
      const sheet = bench.filled([[1, "=A1"]]);
      sheet.getRange("A1").moveTo("D4");
      const cell = sheet.getRange("B1");
      cell.load("formulas");
      same(await valuesOf(context, sheet.getRange("D4")), [[1]], "moved value");
      same(cell.formulas, [["=D4"]], "reference");
    },
  },
  {
    id: "fill",
    title: "autoFill continues a series and moves formulas",
    compares: "values and formulas after autoFill",
    requirementSet: "1.9",
    run: async (context, bench) => {
      const sheet = bench.filled([
        [1, "=A1*10"],
        [3, ""],
      ]);
      sheet.getRange("A1:A2").autoFill("A1:A4", "FillDefault");
      sheet.getRange("B1").autoFill("B1:B4");
      const range = sheet.getRange("A1:B4");
      range.load("formulas");
      await context.sync();
      same(
        range.formulas,
        [
          [1, "=A1*10"],
          [3, "=A2*10"],
          [5, "=A3*10"],
          [7, "=A4*10"],
        ],
        "formulas"
      );
    },
  },
  {
    id: "duplicates",
    title: "removeDuplicates keeps the first of equal rows",
    compares: "values and the counts",
    requirementSet: "1.9",
    run: async (context, bench) => {
      const range = bench
        .filled([
          ["k", "v"],
          ["a", 1],
          ["b", 2],
          ["A", 3],
        ])
        .getRange("A1:B4");
      const result = range.removeDuplicates([0], true);
      result.load("removed,uniqueRemaining");
      same(
        await valuesOf(context, range),
        [
          ["k", "v"],
          ["a", 1],
          ["b", 2],
          ["", ""],
        ],
        "values"
      );
      same([result.removed, result.uniqueRemaining], [1, 2], "counts");
    },
  },
  {
    id: "merge-across",
    title: "Merging across merges each row",
    compares: "areas of getMergedAreasOrNullObject",
    requirementSet: "1.13",
    run: async (context, bench) => {
      const range = bench.sheet().getRange("A1:B2");
      range.merge(true);
      same(await addressOf(context, range.getMergedAreasOrNullObject()), "A1:B1,A2:B2", "areas");
      range.unmerge();
      const none = range.getMergedAreasOrNullObject();
      none.load("address");
      await context.sync();
      same(none.isNullObject, true, "no merged areas");
    },
  },
  {
    id: "hyperlink",
    title: "A hyperlink shows its text",
    compares: "hyperlink and values",
    requirementSet: "1.7",
    run: async (context, bench) => {
      const cell = bench.sheet().getRange("A1");
      cell.hyperlink = {
        address: "https://example.com/",
        screenTip: "Tip",
        textToDisplay: "Example",
      };
      cell.load("hyperlink,values");
      await context.sync();
      same(
        [cell.hyperlink.address, cell.hyperlink.screenTip, cell.values],
        ["https://example.com/", "Tip", [["Example"]]],
        "hyperlink"
      );
    },
  },
  {
    id: "outline",
    title: "Grouped rows are folded and unfolded by level",
    compares: "rowHidden after showOutlineLevels",
    requirementSet: "1.10",
    run: async (context, bench) => {
      const sheet = bench.filled([[1], [2], [3]]);
      const rows = sheet.getRange("2:3");
      rows.group("ByRows");
      sheet.showOutlineLevels(1, 0);
      rows.load("rowHidden");
      await context.sync();
      same(rows.rowHidden, true, "folded");
      sheet.showOutlineLevels(2, 0);
      rows.load("rowHidden");
      await context.sync();
      same(rows.rowHidden, false, "unfolded");
    },
  },
  {
    id: "table-conflict",
    title: "Cells that would tear a table apart are not inserted",
    compares: "the error code",
    run: async (context, bench) => {
      const { sheet } = bench.table();
      await refuses(
        context,
        ["InsertDeleteConflict", "InvalidOperation", "GeneralException"],
        () => {
          sheet.getRange("A2:B2").insert("Down");
        }
      );
    },
  },
]);
