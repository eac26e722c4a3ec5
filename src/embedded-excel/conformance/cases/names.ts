import { addressOf, valuesOf } from "../bench";
import { family } from "../conformanceCase";
import { holds, refuses, same } from "../expectations";

/** Names of the workbook and of sheets. */
export const names = family("names", "1.4", [
  {
    id: "range",
    title: "A name for a range",
    compares: "type, scope and getRange",
    run: async (context, bench) => {
      const sheet = bench.filled([[1, 2]]);
      const item = context.workbook.names.add(bench.name("Cells"), sheet.getRange("A1:B1"), "Note");
      item.load("type,scope,comment,visible");
      same(await addressOf(context, item.getRange()), "A1:B1", "address");
      same(
        [item.type, item.scope, item.comment, item.visible],
        ["Range", "Workbook", "Note", true],
        "name"
      );
    },
  },
  {
    id: "constant",
    title: "A name for a formula gives its value",
    compares: "type and value of =0.25 and of a text without =",
    run: async (context, bench) => {
      const { names: all } = context.workbook;
      const rate = all.add(bench.name("Rate"), "=0.25");
      const text = all.add(bench.name("Text"), "plain");
      for (const item of [rate, text]) item.load("type,value");
      await context.sync();
      same([rate.type, rate.value], ["Double", 0.25], "number");
      same([text.type, text.value], ["String", "plain"], "text");
    },
  },
  {
    id: "used",
    title: "Formulas use names and follow their change",
    compares: "values before and after the name's formula was changed",
    requirementSet: "1.7",
    run: async (context, bench) => {
      const name = bench.name("Rate");
      const item = context.workbook.names.add(name, "=2");
      const cell = bench.sheet().getRange("A1");
      cell.formulas = [[`=${name}*10`]];
      same(await valuesOf(context, cell), [[20]], "before");
      item.formula = "=3";
      same(await valuesOf(context, cell), [[30]], "after");
    },
  },
  {
    id: "no-range",
    title: "A constant has no range",
    compares: "getRangeOrNullObject and the error of getRange",
    run: async (context, bench) => {
      const item = context.workbook.names.add(bench.name("Rate"), "=0.25");
      const none = item.getRangeOrNullObject();
      await context.sync();
      holds(none.isNullObject, "there is no range");
      await refuses(context, ["ItemNotFound", "InvalidArgument", "GeneralException"], () => {
        item.getRange().load("address");
      });
    },
  },
  {
    id: "sheet-scope",
    title: "A name of a sheet belongs to it alone",
    compares: "scope, and two sheets with the same name",
    run: async (context, bench) => {
      const name = bench.name("Local");
      const [first, second] = [bench.filled([[1]]), bench.filled([[2]])];
      first.names.add(name, first.getRange("A1"));
      second.names.add(name, second.getRange("A1"));
      const item = second.names.getItem(name);
      item.load("scope");
      same(await valuesOf(context, item.getRange()), [[2]], "value");
      same(item.scope, "Worksheet", "scope");
    },
  },
  {
    id: "moves",
    title: "A name moves with its cells",
    compares: "address after a row was inserted",
    run: async (context, bench) => {
      const sheet = bench.filled([[1], [2]]);
      const item = context.workbook.names.add(bench.name("Cell"), sheet.getRange("A2"));
      sheet.getRange("1:1").insert("Down");
      same(await addressOf(context, item.getRange()), "A3", "address");
    },
  },
  {
    id: "as-address",
    title: "getRange of a sheet takes a name",
    compares: "address of getRange(name)",
    run: async (context, bench) => {
      const sheet = bench.filled([[1, 2]]);
      const name = bench.name("Cells");
      context.workbook.names.add(name, sheet.getRange("A1:B1"));
      same(await addressOf(context, sheet.getRange(name)), "A1:B1", "address");
    },
  },
  {
    id: "invalid",
    title: "A name that looks like an address is refused",
    compares: 'the error code of names.add("A1")',
    run: async (context, bench) => {
      const range = bench.sheet().getRange("A1");
      await context.sync();
      await refuses(context, "InvalidArgument", () => context.workbook.names.add("A1", range));
    },
  },
  {
    id: "array-values",
    title: "Values of a named range are given as an array",
    compares: "arrayValues.values and types",
    requirementSet: "1.7",
    run: async (context, bench) => {
      const sheet = bench.filled([[1, "x"]]);
      const item = context.workbook.names.add(bench.name("Cells"), sheet.getRange("A1:B1"));
      item.arrayValues.load("values,types");
      await context.sync();
      same(item.arrayValues.values, [[1, "x"]], "values");
      same(item.arrayValues.types, [["Double", "String"]], "types");
    },
  },
  {
    id: "lost",
    title: "A name whose cells were deleted is an error",
    compares: "type and getRangeOrNullObject",
    run: async (context, bench) => {
      const sheet = bench.filled([[1], [2]]);
      const item = context.workbook.names.add(bench.name("Cell"), sheet.getRange("A2"));
      await context.sync();
      sheet.getRange("2:2").delete("Up");
      item.load("type,formula");
      const range = item.getRangeOrNullObject();
      await context.sync();
      same([item.type, range.isNullObject], ["Error", true], "name");
      holds(String(item.formula).includes("#REF!"), "the formula has #REF!");
    },
  },
]);
