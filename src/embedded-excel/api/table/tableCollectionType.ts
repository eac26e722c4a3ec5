import { addTable } from "../../model/tableActions";
import { defineApiType } from "../../protocol/apiType";
import { asBoolean, asIndex, asText } from "../../protocol/arguments";
import { invalidArgument, itemNotFound } from "../../protocol/hostError";
import { registrations, TABLE_COLLECTION_EVENTS } from "../events/registrations";
import { RangeObject } from "../range/rangeObject";
import { resolveArea } from "../range/resolveArea";
import { TableObject, type TableCollectionObject } from "./tableObject";

const found = <T>(item: T | undefined): T => {
  if (item === undefined) throw itemNotFound();
  return item;
};

function add(
  collection: TableCollectionObject,
  address: unknown,
  hasHeaders: unknown
): TableObject {
  const { session } = collection;
  const home = collection.sheet ?? session.workbook.activeSheet;
  const range =
    address instanceof RangeObject ? address : resolveArea(session, home, asText(address));
  if (collection.sheet !== null && range.sheet !== collection.sheet) throw invalidArgument();
  const table = addTable(session.workbook, range.sheet, range.area, asBoolean(hasHeaders));
  return new TableObject(session, range.sheet, table);
}

const reading = {
  getCount: ({ tables }: TableCollectionObject) => tables.length,
  getItem: (collection: TableCollectionObject, [key]: readonly unknown[]) =>
    found(collection.find(asText(key))),
  getItemOrNullObject: (collection: TableCollectionObject, [key]: readonly unknown[]) =>
    collection.find(asText(key)) ?? null,
};

defineApiType<TableCollectionObject>("TableCollection", {
  properties: { count: { get: ({ tables }) => tables.length } },
  items: ({ tables }) => tables,
  item: (collection, key) => found(collection.find(asText(key))),
  methods: {
    ...registrations<TableCollectionObject>(TABLE_COLLECTION_EVENTS),
    ...reading,
    add: (collection, [address, hasHeaders]) => add(collection, address, hasHeaders),
    getItemAt: ({ tables }, [index]) => found(tables[asIndex(index)]),
  },
});

defineApiType<TableCollectionObject>("TableScopedCollection", {
  items: ({ tables }) => tables,
  item: (collection, key) => found(collection.find(asText(key))),
  methods: { ...reading, getFirst: ({ tables }) => found(tables[0]) },
});
