import { addressOf, fill, valuesOf } from "../bench";
import { family } from "../conformanceCase";
import { holds, refuses, same } from "../expectations";

/** What cells hold and how it is written. */
export const values = family("values", "1.1", [
  {
    id: "kinds",
    title: "Numbers, texts and truth values come back as they were written",
    compares: "values and valueTypes",
    run: async (context, bench) => {
      const range = bench.sheet().getRange("A1:D1");
      range.values = [[1.5, "two", true, ""]];
      range.load("values,valueTypes");
      await context.sync();
      same(range.values, [[1.5, "two", true, ""]], "values");
      same(range.valueTypes, [["Double", "String", "Boolean", "Empty"]], "valueTypes");
    },
  },
  {
    id: "single",
    title: "A single value is written to every cell",
    compares: "values after values = 7",
    run: async (context, bench) => {
      const range = bench.sheet().getRange("A1:B2");
      range.values = 7 as never;
      same(
        await valuesOf(context, range),
        [
          [7, 7],
          [7, 7],
        ],
        "values"
      );
    },
  },
  {
    id: "null-keeps",
    title: "null leaves a cell as it is",
    compares: "values after writing [[null, 5]]",
    run: async (context, bench) => {
      const range = bench.filled([[1, 2]]).getRange("A1:B1");
      range.values = [[null, 5]];
      same(await valuesOf(context, range), [[1, 5]], "values");
    },
  },
  {
    id: "empty-clears",
    title: "An empty text empties a cell",
    compares: 'valueTypes after writing ""',
    run: async (context, bench) => {
      const range = bench.filled([[1, 2]]).getRange("A1:B1");
      range.values = [["", 2]];
      range.load("valueTypes");
      await context.sync();
      same(range.valueTypes, [["Empty", "Double"]], "valueTypes");
    },
  },
  {
    id: "size",
    title: "An array of another size is refused",
    compares: "the error code for 1×3 values in a 2×2 range",
    run: async (context, bench) => {
      const range = bench.sheet().getRange("A1:B2");
      await refuses(context, "InvalidArgument", () => {
        range.values = [[1, 2, 3]];
      });
    },
  },
  {
    id: "ragged",
    title: "Lines of different lengths are refused",
    compares: "the error code for [[1, 2], [3]]",
    run: async (context, bench) => {
      const range = bench.sheet().getRange("A1:B2");
      await refuses(context, "InvalidArgument", () => {
        range.values = [[1, 2], [3]];
      });
    },
  },
  {
    id: "typed",
    title: "Texts are taken as they are when typed: numbers, percentages, truth values",
    compares: 'values after writing "12", "50%" and "TRUE"',
    run: async (context, bench) => {
      const range = bench.sheet().getRange("A1:C1");
      range.values = [["12", "50%", "TRUE"]];
      same(await valuesOf(context, range), [[12, 0.5, true]], "values");
    },
  },
  {
    id: "apostrophe",
    title: "An apostrophe keeps a text",
    compares: 'values after writing "\'007"',
    run: async (context, bench) => {
      const range = bench.sheet().getRange("A1");
      range.values = [["'007"]];
      range.load("values,valueTypes");
      await context.sync();
      same([range.values, range.valueTypes], [[["007"]], [["String"]]], "text");
    },
  },
  {
    id: "text-format",
    title: "A cell with the format @ keeps what looks like a number",
    compares: 'values after writing "007"',
    run: async (context, bench) => {
      const range = bench.sheet().getRange("A1");
      range.numberFormat = [["@"]];
      range.values = [["007"]];
      same(await valuesOf(context, range), [["007"]], "values");
    },
  },
  {
    id: "iso-date",
    title: "A date in ISO form becomes a serial with a date format",
    compares: 'values and numberFormat after writing "2024-03-05"',
    run: async (context, bench) => {
      const range = bench.sheet().getRange("A1");
      range.values = [["2024-03-05"]];
      range.load("values,numberFormat");
      await context.sync();
      same(range.values, [[45356]], "serial");
      holds(range.numberFormat[0]?.[0] !== "General", "the format is one of a date");
    },
  },
  {
    id: "used-range",
    title: "The used range counts formats, unless only values are asked for",
    compares: "addresses of getUsedRange() and getUsedRange(true)",
    requirementSet: "1.2",
    run: async (context, bench) => {
      const sheet = bench.sheet();
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D5").format.fill.color = "#FF0000";
      same(await addressOf(context, sheet.getUsedRange()), "B2:D5", "with formats");
      same(await addressOf(context, sheet.getUsedRange(true)), "B2", "values only");
    },
  },
  {
    id: "used-range-empty",
    title: "An empty sheet has no used range, or its first cell",
    compares: "getUsedRangeOrNullObject and getUsedRange of an empty sheet",
    requirementSet: "1.4",
    run: async (context, bench) => {
      const sheet = bench.sheet();
      const none = sheet.getUsedRangeOrNullObject(true);
      same(await addressOf(context, sheet.getUsedRange()), "A1", "used range");
      holds(none.isNullObject, "the used range is a null object");
    },
  },
  {
    id: "unbounded-read",
    title: "Values of a whole column are null",
    compares: "values of A:A",
    run: async (context, bench) => {
      const range = bench.filled([[1]]).getRange("A:A");
      range.load("values,rowCount");
      await context.sync();
      same(range.values, null, "values");
    },
  },
  {
    id: "large",
    title: "More than 1,500 cells are written in one go",
    compares: "the last cells of a 600×3 write",
    run: async (context, bench) => {
      const sheet = bench.sheet();
      const lines = Array.from({ length: 600 }, (_, row) => [row, row * 2, `r${row}`]);
      fill(sheet.getRange("A1"), lines);
      same(await valuesOf(context, sheet.getRange("A600:C600")), [[599, 1198, "r599"]], "values");
    },
  },
  {
    id: "merged",
    title: "Merging keeps the first value",
    compares: "values of a merged range",
    requirementSet: "1.2",
    run: async (context, bench) => {
      const range = bench
        .filled([
          [1, 2],
          [3, 4],
        ])
        .getRange("A1:B2");
      range.merge();
      same(
        await valuesOf(context, range),
        [
          [1, ""],
          ["", ""],
        ],
        "values"
      );
    },
  },
]);
