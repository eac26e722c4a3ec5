import { valuesOf } from "../bench";
import { family } from "../conformanceCase";
import { holds, same } from "../expectations";

/** Sorting and filtering. */
export const sorting = family("sorting", "1.2", [
  {
    id: "range",
    title: "A range is sorted by a column, blanks last",
    compares: "values after sort.apply, up and down",
    run: async (context, bench) => {
      const range = bench.filled([[3], [""], ["b"], [1], ["a"]]).getRange("A1:A5");
      range.sort.apply([{ key: 0, ascending: true }]);
      same(await valuesOf(context, range), [[1], [3], ["a"], ["b"], [""]], "ascending");
      range.sort.apply([{ key: 0, ascending: false }]);
      same(await valuesOf(context, range), [["b"], ["a"], [3], [1], [""]], "descending");
    },
  },
  {
    id: "headers",
    title: "A header row stays where it is",
    compares: "values after sort.apply with hasHeaders",
    run: async (context, bench) => {
      const range = bench.filled([["n"], [2], [1]]).getRange("A1:A3");
      range.sort.apply([{ key: 0, ascending: true }], false, true);
      same(await valuesOf(context, range), [["n"], [1], [2]], "values");
    },
  },
  {
    id: "table",
    title: "A table is sorted by a column and remembers it",
    compares: "values and sort.fields",
    run: async (context, bench) => {
      const { table } = bench.table();
      table.sort.apply([{ key: 2, ascending: false }]);
      table.sort.load("fields");
      const items = await valuesOf(context, table.columns.getItem("Item").getDataBodyRange());
      same(items, [["lamp"], ["book"], ["pen"]], "items");
      same([table.sort.fields[0]?.key, table.sort.fields[0]?.ascending], [2, false], "field");
    },
  },
  {
    id: "filter-values",
    title: "A filter by values hides the other rows",
    compares: "values of the visible view, before and after clearing",
    requirementSet: "1.3",
    run: async (context, bench) => {
      const { table } = bench.table();
      table.columns.getItem("Item").filter.applyValuesFilter(["book", "lamp"]);
      const view = table.getDataBodyRange().getVisibleView();
      view.load("values");
      await context.sync();
      same(
        view.values,
        [
          ["book", 1, 90],
          ["lamp", 2, 250],
        ],
        "filtered"
      );
      table.clearFilters();
      const all = table.getDataBodyRange().getVisibleView();
      all.load("rowCount");
      await context.sync();
      same(all.rowCount, 3, "rows without filters");
    },
  },
  {
    id: "filter-custom",
    title: "A filter by condition compares numbers",
    compares: "values of the visible view for >20",
    requirementSet: "1.3",
    run: async (context, bench) => {
      const { table } = bench.table();
      table.columns.getItem("Price").filter.applyCustomFilter(">20");
      const view = table.getDataBodyRange().getVisibleView();
      view.load("values");
      await context.sync();
      same(
        view.values.map(([item]) => item as unknown),
        ["book", "lamp"],
        "items"
      );
    },
  },
  {
    id: "auto-filter",
    title: "A sheet has one autofilter",
    compares: "enabled and isDataFiltered",
    requirementSet: "1.9",
    run: async (context, bench) => {
      const sheet = bench.filled([
        ["n", "m"],
        [1, "x"],
        [2, "y"],
      ]);
      sheet.autoFilter.apply("A1:B3", 1, { filterOn: "Values", values: ["y"] });
      sheet.autoFilter.load("enabled,isDataFiltered");
      const row = sheet.getRange("A2");
      row.load("rowHidden");
      await context.sync();
      same([sheet.autoFilter.enabled, sheet.autoFilter.isDataFiltered], [true, true], "filter");
      holds(row.rowHidden, "the row that does not match is hidden");
      sheet.autoFilter.remove();
      row.load("rowHidden");
      await context.sync();
      same(row.rowHidden, false, "hidden after removing");
    },
  },
]);
