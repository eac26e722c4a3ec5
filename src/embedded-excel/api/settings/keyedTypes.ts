import { defineApiType, type ApiMembers } from "../../protocol/apiType";
import { asText } from "../../protocol/arguments";
import { invalidArgument, itemNotFound } from "../../protocol/hostError";
import type { KeyedCollection, KeyedItem } from "./keyedValues";

const MAX_KEY = 255;

function asKey(value: unknown): string {
  const key = asText(value);
  if (key === "" || key.length > MAX_KEY) throw invalidArgument();
  return key;
}

const found = (item: KeyedItem | undefined): KeyedItem => {
  if (item === undefined) throw itemNotFound();
  return item;
};

const collection: ApiMembers<KeyedCollection> = {
  items: ({ items }) => items,
  item: (owner, key) => found(owner.find(asText(key))),
  methods: {
    add: (owner, [key, value]) => owner.set(asKey(key), value),
    getCount: ({ items }) => items.length,
    getItem: (owner, [key]) => found(owner.find(asText(key))),
    getItemOrNullObject: (owner, [key]) => owner.find(asText(key)) ?? null,
  },
};

function item(typeOfValue?: (value: unknown) => string): ApiMembers<KeyedItem> {
  return {
    key: ({ model }) => model.key,
    properties: {
      key: { get: ({ model }) => model.key },
      value: {
        get: ({ model }) => model.value,
        set: ({ model, owner }, value) => {
          model.value = value;
          owner.onChange();
        },
      },
      ...(typeOfValue === undefined
        ? {}
        : { type: { get: ({ model }: KeyedItem) => typeOfValue(model.value) } }),
    },
    methods: { delete: (keyed) => keyed.remove() },
  };
}

const text = (value: unknown): string => asText(value);

defineApiType<KeyedCollection>("SettingCollection", collection);
defineApiType<KeyedItem>("Setting", item());

defineApiType<KeyedCollection>("WorksheetCustomPropertyCollection", {
  ...collection,
  methods: {
    ...collection.methods,
    add: (owner, [key, value]) => owner.set(asKey(key), text(value)),
  },
});
defineApiType<KeyedItem>("WorksheetCustomProperty", item());

const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

function documentPropertyType(value: unknown): string {
  if (typeof value === "number") return Number.isInteger(value) ? "Number" : "Float";
  if (typeof value === "boolean") return "Boolean";
  return ISO_TIME.test(String(value)) ? "Date" : "String";
}

/** Excel shortens keys and values of document properties; other values than these it does not take. */
function asPropertyValue(value: unknown): string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return asText(value).slice(0, MAX_KEY);
}

defineApiType<KeyedCollection>("CustomPropertyCollection", {
  ...collection,
  methods: {
    ...collection.methods,
    add: (owner, [key, value]) =>
      owner.set(asKey(asText(key).slice(0, MAX_KEY)), asPropertyValue(value)),
    deleteAll: (owner) => {
      owner.clear();
      return null;
    },
  },
});
defineApiType<KeyedItem>("CustomProperty", item(documentPropertyType));
