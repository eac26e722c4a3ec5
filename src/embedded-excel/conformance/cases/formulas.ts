import { valuesOf } from "../bench";
import { family } from "../conformanceCase";
import { same } from "../expectations";

/** Formulas and what they give. */
export const formulas = family("formulas", "1.1", [
  {
    id: "result",
    title: "A formula is kept and calculated",
    compares: "formulas and values",
    run: async (context, bench) => {
      const range = bench.filled([[2, 3]]).getRange("C1");
      range.formulas = [["=A1*B1"]];
      range.load("formulas,values");
      await context.sync();
      same([range.formulas, range.values], [[["=A1*B1"]], [[6]]], "formula");
    },
  },
  {
    id: "constants",
    title: "formulas gives constants as values does",
    compares: "formulas of a number, a text and an empty cell",
    run: async (context, bench) => {
      const range = bench.filled([[2, "x", ""]]).getRange("A1:C1");
      range.load("formulas");
      await context.sync();
      same(range.formulas, [[2, "x", ""]], "formulas");
    },
  },
  {
    id: "recalculated",
    title: "A result follows its precedents",
    compares: "values before and after a precedent was changed",
    run: async (context, bench) => {
      const sheet = bench.filled([[2, "=A1+1"]]);
      same(await valuesOf(context, sheet.getRange("B1")), [[3]], "before");
      sheet.getRange("A1").values = [[10]];
      same(await valuesOf(context, sheet.getRange("B1")), [[11]], "after");
    },
  },
  {
    id: "errors",
    title: "Errors are values of the type Error, in English",
    compares: "values and valueTypes of four errors",
    run: async (context, bench) => {
      const range = bench.filled([["=1/0", "=NA()", '=1+"x"', "=NoSuchName1x"]]).getRange("A1:D1");
      range.load("values,valueTypes");
      await context.sync();
      same(range.values, [["#DIV/0!", "#N/A", "#VALUE!", "#NAME?"]], "values");
      same(range.valueTypes, [["Error", "Error", "Error", "Error"]], "valueTypes");
    },
  },
  {
    id: "r1c1",
    title: "formulasR1C1 takes relative references",
    compares: "formulas after writing R1C1",
    requirementSet: "1.2",
    run: async (context, bench) => {
      const range = bench.sheet().getRange("B2");
      range.formulasR1C1 = [["=R[-1]C+RC[-1]"]];
      range.load("formulas");
      await context.sync();
      same(range.formulas, [["=B1+A2"]], "formulas");
    },
  },
  {
    id: "other-sheet",
    title: "A formula follows the name of the sheet it refers to",
    compares: "formulas after the sheet was renamed",
    run: async (context, bench) => {
      const source = bench.filled([[4]]);
      source.load("name");
      await context.sync();
      const cell = bench.sheet().getRange("A1");
      cell.formulas = [[`=${source.name}!A1`]];
      const renamed = bench.sheetName();
      source.name = renamed;
      cell.load("formulas,values");
      await context.sync();
      same([cell.formulas, cell.values], [[[`=${renamed}!A1`]], [[4]]], "formula");
    },
  },
  {
    id: "follow-insert",
    title: "References move when rows are inserted",
    compares: "formulas after a row was inserted",
    run: async (context, bench) => {
      const sheet = bench.filled([[1], [2], ["=SUM(A1:A2)"]]);
      sheet.getRange("2:2").insert("Down");
      const cell = sheet.getRange("A4");
      cell.load("formulas");
      await context.sync();
      same(cell.formulas, [["=SUM(A1:A3)"]], "formulas");
    },
  },
  {
    id: "follow-delete",
    title: "A reference to a deleted cell becomes #REF!",
    compares: "formulas after the row was deleted",
    run: async (context, bench) => {
      const sheet = bench.filled([
        [1, ""],
        [2, ""],
        ["", ""],
        ["", "=A2"],
      ]);
      sheet.getRange("2:2").delete("Up");
      const cell = sheet.getRange("B3");
      cell.load("formulas,values");
      await context.sync();
      same([cell.formulas, cell.values], [[["=#REF!"]], [["#REF!"]]], "formula");
    },
  },
  {
    id: "spill",
    title: "A dynamic array spills and says where",
    compares: "values and getSpillingToRange",
    requirementSet: "1.12",
    run: async (context, bench) => {
      const sheet = bench.filled([
        [1, 2],
        [3, 4],
      ]);
      const cell = sheet.getRange("D1");
      cell.formulas = [["=A1:B2"]];
      const spilled = cell.getSpillingToRange();
      const parent = sheet.getRange("E2").getSpillParent();
      spilled.load("values,rowIndex,columnIndex");
      parent.load("columnIndex");
      await context.sync();
      same(
        spilled.values,
        [
          [1, 2],
          [3, 4],
        ],
        "values"
      );
      same(parent.columnIndex, 3, "column of the parent");
    },
  },
  {
    id: "function",
    title: "A worksheet function can be called without a cell",
    compares: "workbook.functions.sum and vlookup",
    requirementSet: "1.2",
    run: async (context, bench) => {
      const sheet = bench.filled([
        ["a", 1],
        ["b", 2],
      ]);
      const { functions } = context.workbook;
      const found = functions.vlookup("b", sheet.getRange("A1:B2"), 2, false);
      const missing = functions.vlookup("z", sheet.getRange("A1:B2"), 2, false);
      const sum = functions.sum(sheet.getRange("B1:B2"), 10);
      for (const result of [found, missing, sum]) result.load("value,error");
      await context.sync();
      same([found.value, sum.value, missing.error], [2, 13, "#N/A"], "results");
    },
  },
]);
