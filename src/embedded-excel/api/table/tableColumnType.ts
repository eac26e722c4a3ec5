import { renameColumn } from "../../engine/renameInFormula";
import { rewriteFormulas } from "../../model/formulas";
import { deleteCells } from "../../model/structure";
import { insertTableColumn } from "../../model/tableShape";
import { defineApiType } from "../../protocol/apiType";
import { asIndex, asText, optional } from "../../protocol/arguments";
import { invalidArgument, itemNotFound } from "../../protocol/hostError";
import { FilterObject } from "../filter/filterObjects";
import { readValues } from "../range/readCells";
import { US, writeContents } from "../range/writeCells";
import { TableColumnObject, type TableColumnCollectionObject } from "./tableColumnObject";

const found = (column: TableColumnObject | undefined): TableColumnObject => {
  if (column === undefined) throw itemNotFound();
  return column;
};

/** `values` may hold the header as first row, or only the data, or one value for all. */
function add(
  { owner, columns }: TableColumnCollectionObject,
  args: readonly unknown[]
): TableColumnObject {
  const { session, sheet, table } = owner;
  const given = optional(args[0], asIndex) ?? -1;
  const index = given < 0 ? columns.length : given;
  if (index > columns.length) throw invalidArgument();
  const added = insertTableColumn(session.workbook, sheet, table, index, optional(args[2], asText));
  const column = new TableColumnObject(owner, added);
  const values = args[1];
  if (values !== null && values !== undefined) writeColumn(column, values);
  return column;
}

function writeColumn(column: TableColumnObject, values: unknown): void {
  const withHeader = !Array.isArray(values) || values.length === column.whole().area.rowCount;
  writeContents(withHeader ? column.whole() : column.dataBody(), values, US);
}

function rename(column: TableColumnObject, name: string): void {
  const { owner } = column;
  const before = column.column.name;
  writeContents(column.header(), [[`'${name}`]], US);
  const after = column.column.name;
  rewriteFormulas(owner.session.workbook, (formula) =>
    renameColumn(formula, owner.table.name, before, after)
  );
}

defineApiType<TableColumnCollectionObject>("TableColumnCollection", {
  properties: { count: { get: ({ columns }) => columns.length } },
  items: ({ columns }) => columns,
  item: (collection, key) => found(collection.find(key)),
  methods: {
    add,
    getCount: ({ columns }) => columns.length,
    getItem: (collection, [key]) => found(collection.find(key)),
    getItemAt: ({ columns }, [index]) => found(columns[asIndex(index)]),
    getItemOrNullObject: (collection, [key]) => collection.find(key) ?? null,
  },
});

defineApiType<TableColumnObject>("TableColumn", {
  properties: {
    id: { get: ({ column }) => column.id },
    index: { get: ({ index }) => index },
    name: {
      get: ({ column }) => column.name,
      set: (column, value) => rename(column, asText(value)),
    },
    values: {
      get: (column) => readValues(column.whole()),
      set: (column, value) => writeContents(column.whole(), value, US),
    },
  },
  navigations: { filter: (column) => new FilterObject(column) },
  methods: {
    delete: (column) => {
      const { session, sheet } = column.owner;
      deleteCells(session.workbook, sheet, column.whole().area, "left");
      return null;
    },
    getDataBodyRange: (column) => column.dataBody(),
    getHeaderRowRange: (column) => column.header(),
    getRange: (column) => column.whole(),
    getTotalRowRange: (column) => column.total(),
  },
});
