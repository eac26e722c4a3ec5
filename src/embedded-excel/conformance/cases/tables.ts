import { addressOf, valuesOf } from "../bench";
import { family } from "../conformanceCase";
import { refuses, same } from "../expectations";

/** Tables with their rows and columns. */
export const tables = family("tables", "1.1", [
  {
    id: "add",
    title: "A table is made of a range with headers",
    compares: "address, style and what it shows",
    requirementSet: "1.3",
    run: async (context, bench) => {
      const { table } = bench.table();
      table.load("style,showHeaders,showTotals,showBandedRows,showFilterButton");
      same(await addressOf(context, table.getRange()), "A1:C4", "address");
      same(
        [
          table.style,
          table.showHeaders,
          table.showTotals,
          table.showBandedRows,
          table.showFilterButton,
        ],
        ["TableStyleMedium2", true, false, true, true],
        "look"
      );
    },
  },
  {
    id: "add-by-address",
    title: "The workbook's tables.add takes an address with a sheet",
    compares: "the sheet of the table",
    requirementSet: "1.2",
    run: async (context, bench) => {
      const sheet = bench.filled([["a"], [1]]);
      sheet.load("name");
      await context.sync();
      const table = context.workbook.tables.add(`${sheet.name}!A1:A2`, true);
      table.worksheet.load("name");
      await context.sync();
      same(table.worksheet.name, sheet.name, "sheet");
    },
  },
  {
    id: "without-headers",
    title: "Without headers a header row is inserted",
    compares: "address and how many rows of data there are",
    requirementSet: "1.4",
    run: async (context, bench) => {
      const table = bench
        .filled([
          [1, 2],
          [3, 4],
        ])
        .tables.add("A1:B2", false);
      same(await addressOf(context, table.getRange()), "A1:B3", "address");
      same(
        await valuesOf(context, table.getDataBodyRange()),
        [
          [1, 2],
          [3, 4],
        ],
        "data"
      );
    },
  },
  {
    id: "headers-unique",
    title: "Headers become texts that differ",
    compares: "values of the header row",
    run: async (context, bench) => {
      const table = bench
        .filled([
          ["x", "x", 5],
          [1, 2, 3],
        ])
        .tables.add("A1:C2", true);
      same(await valuesOf(context, table.getHeaderRowRange()), [["x", "x2", "5"]], "headers");
    },
  },
  {
    id: "empty",
    title: "A table of headers alone takes its first row below them",
    compares: "address and count after rows.add",
    requirementSet: "1.4",
    run: async (context, bench) => {
      const table = bench.filled([["a", "b"]]).tables.add("A1:B1", true);
      table.rows.add(undefined, [
        [1, 2],
        [3, 4],
      ]);
      table.rows.load("count");
      same(
        await valuesOf(context, table.getRange()),
        [
          ["a", "b"],
          [1, 2],
          [3, 4],
        ],
        "values"
      );
      same(table.rows.count, 2, "rows");
    },
  },
  {
    id: "rows-add-end",
    title: "Rows are added at the end",
    compares: "values and index of the new row",
    run: async (context, bench) => {
      const { table } = bench.table();
      const row = table.rows.add(undefined, [["ink", 5, 40]]);
      row.load("index,values");
      same(await addressOf(context, table.getRange()), "A1:C5", "address");
      same([row.index, row.values], [3, [["ink", 5, 40]]], "row");
    },
  },
  {
    id: "rows-add-index",
    title: "Rows are added at an index, and push what is below down",
    compares: "values of the data and of a cell below",
    run: async (context, bench) => {
      const { sheet, table } = bench.table();
      sheet.getRange("A7").values = [["below"]];
      table.rows.add(0, [["ink", 5, 40]]);
      same(
        await valuesOf(context, sheet.getRange("A2:A8")),
        [["ink"], ["pen"], ["book"], ["lamp"], [""], [""], ["below"]],
        "first column"
      );
    },
  },
  {
    id: "rows-add-size",
    title: "A row with another number of cells is refused",
    compares: "the error code",
    run: async (context, bench) => {
      const { table } = bench.table();
      await context.sync();
      await refuses(context, "InvalidArgument", () => table.rows.add(undefined, [["ink", 5]]));
    },
  },
  {
    id: "rows-delete",
    title: "A deleted row closes up",
    compares: "values after getItemAt(1).delete()",
    run: async (context, bench) => {
      const { table } = bench.table();
      table.rows.getItemAt(1).delete();
      same(
        await valuesOf(context, table.getDataBodyRange()),
        [
          ["pen", 3, 10],
          ["lamp", 2, 250],
        ],
        "values"
      );
    },
  },
  {
    id: "rows-missing",
    title: "There is no row beyond the last",
    compares: "the error code of getItemAt(9)",
    run: async (context, bench) => {
      const { table } = bench.table();
      await context.sync();
      await refuses(context, ["ItemNotFound", "InvalidArgument"], () => {
        table.rows.getItemAt(9).load("values");
      });
    },
  },
  {
    id: "columns-add",
    title: "A column is added with header and values",
    compares: "values and names",
    run: async (context, bench) => {
      const { table } = bench.table();
      table.columns.add(1, [["Colour"], ["red"], ["blue"], ["green"]]);
      table.columns.load("items/name");
      same(
        await valuesOf(context, table.getRange().getRow(1)),
        [["pen", "red", 3, 10]],
        "first row"
      );
      same(
        table.columns.items.map(({ name }) => name),
        ["Item", "Colour", "Count", "Price"],
        "names"
      );
    },
  },
  {
    id: "columns-by-name",
    title: "A column is found by name without regard to case",
    compares: "index and data of columns.getItem",
    run: async (context, bench) => {
      const { table } = bench.table();
      const column = table.columns.getItem("COUNT");
      column.load("index,values");
      same(await valuesOf(context, column.getDataBodyRange()), [[3], [1], [2]], "data");
      same([column.index, column.values], [1, [["Count"], [3], [1], [2]]], "column");
    },
  },
  {
    id: "columns-rename",
    title: "Header cell and column name are one, and formulas follow",
    compares: "name, header and a structured reference",
    requirementSet: "1.2",
    run: async (context, bench) => {
      const { sheet, table } = bench.table();
      table.load("name");
      await context.sync();
      const cell = sheet.getRange("E1");
      cell.formulas = [[`=SUM(${table.name}[Count])`]];
      table.columns.getItem("Count").name = "Pieces";
      cell.load("formulas,values");
      same(await valuesOf(context, sheet.getRange("B1")), [["Pieces"]], "header");
      same([cell.formulas, cell.values], [[[`=SUM(${table.name}[Pieces])`]], [[6]]], "formula");
      sheet.getRange("B1").values = [["Number"]];
      const column = table.columns.getItemAt(1);
      column.load("name");
      await context.sync();
      same(column.name, "Number", "name");
    },
  },
  {
    id: "columns-delete",
    title: "A deleted column closes up",
    compares: "address and headers",
    run: async (context, bench) => {
      const { table } = bench.table();
      table.columns.getItem("Count").delete();
      same(await addressOf(context, table.getRange()), "A1:B4", "address");
      same(await valuesOf(context, table.getHeaderRowRange()), [["Item", "Price"]], "headers");
    },
  },
  {
    id: "totals",
    title: "A total row is shown and hidden",
    compares: "address and the total of the last column",
    run: async (context, bench) => {
      const { table } = bench.table();
      table.showTotals = true;
      same(await addressOf(context, table.getRange()), "A1:C5", "with totals");
      const totals = await valuesOf(context, table.getTotalRowRange());
      same(totals[0]?.[2], 350, "total");
      table.showTotals = false;
      same(await addressOf(context, table.getRange()), "A1:C4", "without totals");
    },
  },
  {
    id: "totals-missing",
    title: "Without totals there is no total row",
    compares: "the error code of getTotalRowRange",
    run: async (context, bench) => {
      const { table } = bench.table();
      await context.sync();
      await refuses(context, ["ItemNotFound", "GeneralException"], () => {
        table.getTotalRowRange().load("address");
      });
    },
  },
  {
    id: "resize",
    title: "A table is resized around its header row",
    compares: "address, and the error code when the header would move",
    requirementSet: "1.13",
    run: async (context, bench) => {
      const { table } = bench.table();
      table.resize("A1:D6");
      same(await addressOf(context, table.getRange()), "A1:D6", "address");
      await refuses(context, "InvalidArgument", () => table.resize("A2:C4"));
    },
  },
  {
    id: "convert",
    title: "convertToRange leaves the cells",
    compares: "values and the number of tables",
    requirementSet: "1.4",
    run: async (context, bench) => {
      const { sheet, table } = bench.table();
      table.convertToRange();
      const count = sheet.tables.getCount();
      same(await valuesOf(context, sheet.getRange("A2:C2")), [["pen", 3, 10]], "values");
      same(count.value, 0, "tables");
    },
  },
  {
    id: "names",
    title: "Table names are unique and have no spaces",
    compares: "error codes of a taken name and of one with a space",
    run: async (context, bench) => {
      const { sheet, table } = bench.table();
      table.load("name");
      const other = sheet.tables.add("F1:F2", true);
      await context.sync();
      const codes = ["InvalidArgument", "ItemAlreadyExists"];
      await refuses(context, codes, () => {
        other.name = table.name.toUpperCase();
      });
      await refuses(context, "InvalidArgument", () => {
        other.name = "two words";
      });
    },
  },
  {
    id: "overlap",
    title: "Tables do not overlap",
    compares: "the error code of a second table over the first",
    run: async (context, bench) => {
      const { sheet } = bench.table();
      await context.sync();
      await refuses(context, "InvalidArgument", () => sheet.tables.add("B2:D9", true));
    },
  },
  {
    id: "insert-row-through",
    title: "A sheet row that is inserted goes through the table",
    compares: "address",
    run: async (context, bench) => {
      const { sheet, table } = bench.table();
      sheet.getRange("3:3").insert("Down");
      same(await addressOf(context, table.getRange()), "A1:C5", "address");
    },
  },
  {
    id: "of-range",
    title: "Tables of a range are found",
    compares: "getTables with and without fullyContained",
    requirementSet: "1.9",
    run: async (context, bench) => {
      const { sheet } = bench.table();
      const touched = sheet.getRange("C4:D9").getTables(false).getCount();
      const contained = sheet.getRange("C4:D9").getTables(true).getCount();
      await context.sync();
      same([touched.value, contained.value], [1, 0], "counts");
    },
  },
  {
    id: "structured",
    title: "Structured references mean this row and whole columns",
    compares: "values of two formulas",
    requirementSet: "1.2",
    run: async (context, bench) => {
      const { sheet, table } = bench.table();
      table.load("name");
      await context.sync();
      const range = sheet.getRange("E2:E3");
      range.formulas = [
        [`=${table.name}[@Count]*${table.name}[@Price]`],
        [`=SUM(${table.name}[[Count]:[Price]])`],
      ];
      same(await valuesOf(context, range), [[30], [356]], "values");
    },
  },
]);
