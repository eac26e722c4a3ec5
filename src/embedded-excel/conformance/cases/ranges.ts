import { addressOf, valuesOf, withoutSheet } from "../bench";
import { family } from "../conformanceCase";
import { refuses, same } from "../expectations";

/** Ranges that are found from other ranges. */
export const ranges = family("ranges", "1.1", [
  {
    id: "relative",
    title: "Offset, resized, cell, row, column and last ones",
    compares: "addresses of ranges derived from B2:D4",
    requirementSet: "1.2",
    run: async (context, bench) => {
      const range = bench.sheet().getRange("B2:D4");
      const derived = [
        range.getOffsetRange(1, -1),
        range.getResizedRange(2, -1),
        range.getCell(0, 2),
        range.getRow(1),
        range.getColumn(0),
        range.getLastCell(),
        range.getLastRow(),
        range.getLastColumn(),
      ];
      for (const one of derived) one.load("address");
      await context.sync();
      same(
        derived.map(({ address }) => withoutSheet(address)),
        ["A3:C5", "B2:C6", "D2", "B3:D3", "B2:B4", "D4", "B4:D4", "D2:D4"],
        "addresses"
      );
    },
  },
  {
    id: "beside",
    title: "Rows and columns beside a range",
    compares: "addresses of four neighbours of C3:D4",
    requirementSet: "1.3",
    run: async (context, bench) => {
      const range = bench.sheet().getRange("C3:D4");
      const beside = [
        range.getRowsAbove(2),
        range.getRowsBelow(1),
        range.getColumnsBefore(1),
        range.getColumnsAfter(2),
      ];
      for (const one of beside) one.load("address");
      await context.sync();
      same(
        beside.map(({ address }) => withoutSheet(address)),
        ["C1:D2", "C5:D5", "B3:B4", "E3:F4"],
        "addresses"
      );
    },
  },
  {
    id: "entire",
    title: "Entire rows and columns",
    compares: "addresses and isEntireRow",
    requirementSet: "1.9",
    run: async (context, bench) => {
      const range = bench.sheet().getRange("B2:C3");
      const [rows, columns] = [range.getEntireRow(), range.getEntireColumn()];
      rows.load("address,isEntireRow");
      columns.load("address,isEntireColumn");
      await context.sync();
      same([withoutSheet(rows.address), rows.isEntireRow], ["2:3", true], "rows");
      same([withoutSheet(columns.address), columns.isEntireColumn], ["B:C", true], "columns");
    },
  },
  {
    id: "intersection",
    title: "Intersections and bounding rectangles",
    compares: "addresses; ItemNotFound without intersection",
    requirementSet: "1.4",
    run: async (context, bench) => {
      const range = bench.sheet().getRange("B2:D4");
      same(await addressOf(context, range.getIntersection("C3:F9")), "C3:D4", "intersection");
      same(await addressOf(context, range.getBoundingRect("F6")), "B2:F6", "bounding rectangle");
      const none = range.getIntersectionOrNullObject("H9");
      await context.sync();
      same(none.isNullObject, true, "no intersection");
      await refuses(
        context,
        "ItemNotFound",
        () => void range.getIntersection("H9").load("address")
      );
    },
  },
  {
    id: "outside",
    title: "A range outside the sheet is refused",
    compares: "the error code of an offset above row 1",
    run: async (context, bench) => {
      const range = bench.sheet().getRange("A1");
      await refuses(context, "InvalidArgument", () => {
        range.getOffsetRange(-1, 0).load("address");
      });
    },
  },
  {
    id: "bad-address",
    title: "What is no address is refused",
    compares: 'the error code of getRange("nonsense 1")',
    run: async (context, bench) => {
      const sheet = bench.sheet();
      await refuses(
        context,
        "InvalidArgument",
        () => void sheet.getRange("nonsense 1").load("address")
      );
    },
  },
  {
    id: "surrounding",
    title: "The surrounding region ends at empty rows and columns",
    compares: "address of getSurroundingRegion",
    requirementSet: "1.7",
    run: async (context, bench) => {
      const sheet = bench.filled([
        [1, 2, ""],
        [3, 4, ""],
        ["", "", ""],
        [9, "", 9],
      ]);
      same(
        await addressOf(context, sheet.getRange("B1").getSurroundingRegion()),
        "A1:B2",
        "region"
      );
    },
  },
  {
    id: "edge",
    title: "Edges are where Ctrl and an arrow go",
    compares: "addresses of getRangeEdge and getExtendedRange",
    requirementSet: "1.13",
    run: async (context, bench) => {
      const sheet = bench.filled([
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ]);
      same(await addressOf(context, sheet.getRange("A1").getRangeEdge("Down")), "A3", "edge");
      same(
        await addressOf(context, sheet.getRange("B1").getExtendedRange("Right")),
        "B1:C1",
        "extended"
      );
    },
  },
  {
    id: "special-cells",
    title: "Special cells are found by kind",
    compares: "addresses of constants, formulas and numbers",
    requirementSet: "1.9",
    run: async (context, bench) => {
      const range = bench.filled([["a", 1, "=1+1"]]).getRange("A1:C1");
      same(await addressOf(context, range.getSpecialCells("Constants")), "A1:B1", "constants");
      same(await addressOf(context, range.getSpecialCells("Formulas")), "C1", "formulas");
      same(await addressOf(context, range.getSpecialCells("Constants", "Text")), "A1", "texts");
      await refuses(context, "ItemNotFound", () => {
        range.getSpecialCells("Blanks").load("address");
      });
    },
  },
  {
    id: "find",
    title: "find gives the first match, or ItemNotFound",
    compares: "addresses of forward, backward and complete matches",
    requirementSet: "1.9",
    run: async (context, bench) => {
      const range = bench.filled([["Pen"], ["pencil"], ["open"]]).getRange("A1:A3");
      same(await addressOf(context, range.find("pen", { matchCase: true })), "A2", "case");
      same(await addressOf(context, range.find("pen", { completeMatch: true })), "A1", "complete");
      same(
        await addressOf(context, range.find("pen", { searchDirection: "Backwards" })),
        "A3",
        "backwards"
      );
      await refuses(context, "ItemNotFound", () => void range.find("ink", {}).load("address"));
    },
  },
  {
    id: "replace",
    title: "replaceAll gives the number of replacements",
    compares: "the count and the values",
    requirementSet: "1.9",
    run: async (context, bench) => {
      const range = bench.filled([["cat"], ["concat"], ["dog"]]).getRange("A1:A3");
      const count = range.replaceAll("cat", "cow", {});
      same(await valuesOf(context, range), [["cow"], ["concow"], ["dog"]], "values");
      same(count.value, 2, "count");
    },
  },
  {
    id: "areas",
    title: "Several areas are formatted and addressed together",
    compares: "areaCount, cellCount and the fill of a member",
    requirementSet: "1.9",
    run: async (context, bench) => {
      const sheet = bench.sheet();
      const areas = sheet.getRanges("A1:A2,C1");
      areas.format.fill.color = "#FF0000";
      areas.load("areaCount,cellCount,address");
      const [member, between] = [sheet.getRange("C1"), sheet.getRange("B1")];
      member.load("format/fill/color");
      between.load("format/fill/color");
      await context.sync();
      same([areas.areaCount, areas.cellCount], [2, 3], "counts");
      same(withoutSheet(areas.address), "A1:A2,C1", "address");
      same([member.format.fill.color, between.format.fill.color], ["#FF0000", "#FFFFFF"], "fills");
    },
  },
  {
    id: "precedents",
    title: "Direct precedents are found",
    compares: "addresses of getDirectPrecedents",
    requirementSet: "1.12",
    run: async (context, bench) => {
      const sheet = bench.filled([[1, 2, "=A1+B1"]]);
      const found = sheet.getRange("C1").getDirectPrecedents();
      found.load("addresses");
      await context.sync();
      const cells = found.addresses.flatMap((address) => withoutSheet(address).split(","));
      same(
        cells.sort(),
        ["A1:B1"].includes(cells[0] ?? "") ? ["A1:B1"] : ["A1", "B1"],
        "addresses"
      );
    },
  },
  {
    id: "visible-view",
    title: "The visible view leaves out hidden rows",
    compares: "values of getVisibleView",
    requirementSet: "1.3",
    run: async (context, bench) => {
      const sheet = bench.filled([[1], [2], [3]]);
      sheet.getRange("2:2").rowHidden = true;
      const view = sheet.getRange("A1:A3").getVisibleView();
      view.load("values,rowCount");
      await context.sync();
      same([view.values, view.rowCount], [[[1], [3]], 2], "view");
    },
  },
]);
