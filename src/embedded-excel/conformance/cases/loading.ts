import { family } from "../conformanceCase";
import { holds, refuses, same } from "../expectations";

/** Ways to ask for properties, and what an object knows of itself. */
export const loading = family("loading", "1.1", [
  {
    id: "comma-list",
    title: "load takes a list with commas and paths",
    compares: 'values and a nested property after load("values, format/fill/color")',
    run: async (context, bench) => {
      const range = bench.sheet().getRange("A1:B1");
      range.values = [[1, 2]];
      range.load("values, format/fill/color");
      await context.sync();
      same([range.values, range.format.fill.color], [[[1, 2]], "#FFFFFF"], "loaded properties");
    },
  },
  {
    id: "array",
    title: "load takes an array of names",
    compares: "rowCount and columnCount after load([…])",
    run: async (context, bench) => {
      const range = bench.sheet().getRange("B2:D5");
      range.load(["rowCount", "columnCount"]);
      await context.sync();
      same([range.rowCount, range.columnCount], [4, 3], "size");
    },
  },
  {
    id: "object",
    title: "load takes an object with true for what is wanted",
    compares: "a font property after load({ format: { font: { bold: true } } })",
    run: async (context, bench) => {
      const range = bench.sheet().getRange("A1");
      range.format.font.bold = true;
      range.load({ rowIndex: true, format: { font: { bold: true } } });
      await context.sync();
      same([range.rowIndex, range.format.font.bold], [0, true], "loaded properties");
    },
  },
  {
    id: "all-scalars",
    title: "{ $all: true } loads every scalar property",
    compares: "properties of a sheet after load({ $all: true })",
    requirementSet: "1.8",
    run: async (context, bench) => {
      const sheet = bench.sheet();
      sheet.load({ $all: true });
      await context.sync();
      holds(sheet.name.startsWith("Conf_"), "name is loaded");
      same([sheet.visibility, sheet.showGridlines], ["Visible", true], "scalars");
    },
  },
  {
    id: "nothing",
    title: "load() without arguments loads every scalar property",
    compares: "properties of a range after load()",
    run: async (context, bench) => {
      const range = bench.sheet().getRange("C3:D4");
      range.load();
      await context.sync();
      same(
        [range.rowIndex, range.columnIndex, range.cellCount, range.values],
        [
          2,
          2,
          4,
          [
            ["", ""],
            ["", ""],
          ],
        ],
        "scalars"
      );
    },
  },
  {
    id: "items-path",
    title: "Properties of items and of their items are loaded by path",
    compares: 'column names of tables after load("items/columns/items/name")',
    run: async (context, bench) => {
      const { sheet } = bench.table();
      sheet.tables.load("items/name,items/columns/items/name");
      await context.sync();
      const names = sheet.tables.items.map(({ columns }) => columns.items.map(({ name }) => name));
      same(names, [["Item", "Count", "Price"]], "column names");
    },
  },
  {
    id: "items-implied",
    title: "A path on a collection without items/ is meant for its items",
    compares: 'names of tables after load("name")',
    run: async (context, bench) => {
      const { sheet, table } = bench.table();
      sheet.tables.load("name");
      table.load("name");
      await context.sync();
      same(
        sheet.tables.items.map(({ name }) => name),
        [table.name],
        "table names"
      );
    },
  },
  {
    id: "top-skip",
    title: "top and skip page through a collection",
    compares: "items after load({ select, top: 1, skip: 1 })",
    run: async (context, bench) => {
      const { table } = bench.table();
      table.columns.load({ select: "name", top: 1, skip: 1 } as never);
      await context.sync();
      same(
        table.columns.items.map(({ name }) => name),
        ["Count"],
        "names"
      );
    },
  },
  {
    id: "not-loaded",
    title: "Reading what was not loaded throws",
    compares: "the error code PropertyNotLoaded",
    run: async (context, bench) => {
      const range = bench.sheet().getRange("A1");
      range.load("address");
      await context.sync();
      await refuses(context, "PropertyNotLoaded", () => range.values);
    },
  },
  {
    id: "to-json",
    title: "toJSON gives what is loaded",
    compares: "keys of toJSON",
    run: async (context, bench) => {
      const range = bench.sheet().getRange("A1");
      range.load("rowIndex,format/font/bold");
      await context.sync();
      same(range.toJSON(), { rowIndex: 0, format: { font: { bold: false } } }, "toJSON");
    },
  },
  {
    id: "set-many",
    title: "set() takes several properties, also nested ones",
    compares: "properties after set({ values, format: { … } })",
    run: async (context, bench) => {
      const range = bench.sheet().getRange("A1:B1");
      range.set({
        values: [[1, 2]],
        format: { font: { bold: true, color: "#112233" }, horizontalAlignment: "Center" },
      });
      range.load("values,format/font/bold,format/font/color,format/horizontalAlignment");
      await context.sync();
      const { font, horizontalAlignment } = range.format;
      same(
        [range.values, font.bold, font.color, horizontalAlignment],
        [[[1, 2]], true, "#112233", "Center"],
        "properties"
      );
    },
  },
  {
    id: "null-object",
    title: "A null object is known without load, and what hangs on it is null too",
    compares: "isNullObject of a missing sheet and of its range",
    requirementSet: "1.4",
    run: async (context, bench) => {
      const missing = context.workbook.worksheets.getItemOrNullObject(bench.sheetName());
      const range = missing.getRange("A1");
      range.load("values");
      await context.sync();
      same([missing.isNullObject, range.isNullObject], [true, true], "isNullObject");
    },
  },
  {
    id: "null-object-method",
    title: "A method of a null object does nothing",
    compares: "deleting a sheet that is not there",
    requirementSet: "1.4",
    run: async (context, bench) => {
      const missing = context.workbook.worksheets.getItemOrNullObject(bench.sheetName());
      missing.delete();
      await context.sync();
      holds(missing.isNullObject, "the sheet is missing");
    },
  },
  {
    id: "tracked",
    title: "An object stays usable from sync to sync and moves with its cell",
    compares: "address and values after a row was inserted above",
    run: async (context, bench) => {
      const sheet = bench.sheet();
      const cell = sheet.getRange("B2");
      cell.values = [["here"]];
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      cell.load("rowIndex,values");
      await context.sync();
      same([cell.rowIndex, cell.values], [2, [["here"]]], "cell");
    },
  },
]);
