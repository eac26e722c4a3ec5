import type { DocumentProperties } from "../../model/workbookModel";
import { defineApiType } from "../../protocol/apiType";
import { asIndex, asText } from "../../protocol/arguments";
import { KeyedCollection } from "../settings/keyedValues";
import type { DocumentPropertiesObject } from "./documentPropertiesObject";

type TextName = {
  [K in keyof DocumentProperties]: DocumentProperties[K] extends string ? K : never;
}[keyof DocumentProperties];

function text(name: TextName) {
  return {
    get: ({ session }: DocumentPropertiesObject) => session.workbook.properties[name],
    set: (properties: DocumentPropertiesObject, value: unknown) => {
      properties.session.workbook.properties[name] = asText(value);
      properties.changed();
    },
  };
}

/** A time as office.js turns into a `Date`: ISO 8601 in UTC. */
function created({ session }: DocumentPropertiesObject): string | null {
  const { creationDate } = session.workbook.properties;
  return creationDate === null ? null : new Date(creationDate).toISOString();
}

defineApiType<DocumentPropertiesObject>("DocumentProperties", {
  properties: {
    author: text("author"),
    category: text("category"),
    comments: text("comments"),
    company: text("company"),
    creationDate: { get: created },
    keywords: text("keywords"),
    lastAuthor: { get: ({ session }) => session.workbook.properties.lastAuthor },
    manager: text("manager"),
    revisionNumber: {
      get: ({ session }) => session.workbook.properties.revisionNumber,
      set: (properties, value) => {
        properties.session.workbook.properties.revisionNumber = asIndex(value);
        properties.changed();
      },
    },
    subject: text("subject"),
    title: text("title"),
  },
  navigations: {
    custom: (properties) =>
      new KeyedCollection(
        "CustomPropertyCollection",
        properties.session.workbook.customProperties,
        () => properties.changed()
      ),
  },
});
