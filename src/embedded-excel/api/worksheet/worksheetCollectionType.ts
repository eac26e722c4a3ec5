import { asBoolean, asText, optional } from "../../protocol/arguments";
import { defineApiType } from "../../protocol/apiType";
import { registrations, WORKSHEET_COLLECTION_EVENTS } from "../events/registrations";
import { addSheet } from "./sheetActions";
import type { WorksheetCollectionObject } from "./worksheetCollectionObject";

const ofVisible = (visibleOnly: unknown): boolean => optional(visibleOnly, asBoolean) ?? false;

defineApiType<WorksheetCollectionObject>("WorksheetCollection", {
  items: (collection) => collection.sheets.map((sheet) => collection.wrap(sheet)),
  item: (collection, key) => collection.wrap(collection.find(asText(key))),
  methods: {
    ...registrations<WorksheetCollectionObject>(WORKSHEET_COLLECTION_EVENTS),
    add: (collection, [name]) =>
      collection.wrap(addSheet(collection.session.workbook, optional(name, asText))),
    getActiveWorksheet: (collection) => collection.wrap(collection.session.workbook.activeSheet),
    getCount: (collection, [visibleOnly]) => collection.visible(ofVisible(visibleOnly)).length,
    getFirst: (collection, [visibleOnly]) =>
      collection.wrap(collection.visible(ofVisible(visibleOnly))[0]),
    getLast: (collection, [visibleOnly]) =>
      collection.wrap(collection.visible(ofVisible(visibleOnly)).at(-1)),
    getItem: (collection, [key]) => collection.wrap(collection.find(asText(key))),
    getItemOrNullObject: (collection, [key]) => collection.wrapOrNull(collection.find(asText(key))),
  },
});
