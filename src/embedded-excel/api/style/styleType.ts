import { fromLocalFormat, toLocalFormat } from "../../engine/localFormat";
import type { AlignmentFormat } from "../../model/cellFormat";
import type { StyleIncludes } from "../../model/features";
import { defineApiType } from "../../protocol/apiType";
import { asBoolean, asIndex, asOneOf, asText } from "../../protocol/arguments";
import { invalidArgument, itemNotFound } from "../../protocol/hostError";
import {
  asHorizontal,
  asIndent,
  asOrientation,
  asVertical,
  READING_ORDERS,
} from "../format/formatValues";
import {
  StyleBordersObject,
  StylePartObject,
  type StyleObject,
  type StylesObject,
} from "./styleObjects";

const MAX_NAME = 255;

const found = (style: StyleObject | undefined): StyleObject => {
  if (style === undefined) throw itemNotFound();
  return style;
};

function asStyleName(value: unknown): string {
  const name = asText(value);
  if (name.trim() === "" || name.length > MAX_NAME) throw invalidArgument();
  return name;
}

function itemAt({ styles }: StylesObject, index: unknown): StyleObject {
  const style = styles[asIndex(index)];
  if (style === undefined) throw invalidArgument();
  return style;
}

defineApiType<StylesObject>("StyleCollection", {
  items: ({ styles }) => styles,
  item: (collection, name) => found(collection.find(asText(name))),
  methods: {
    add: (collection, [name]) => collection.add(asStyleName(name)),
    getCount: ({ styles }) => styles.length,
    getItem: (collection, [name]) => found(collection.find(asText(name))),
    getItemAt: (collection, [index]) => itemAt(collection, index),
    getItemOrNullObject: (collection, [name]) => collection.find(asText(name)) ?? null,
  },
});

function alignment<K extends keyof AlignmentFormat>(
  name: K,
  convert: (value: unknown) => AlignmentFormat[K]
) {
  return {
    get: (style: StyleObject) => style.read((format) => format.alignment[name]),
    set: (style: StyleObject, value: unknown) =>
      style.write({ alignment: { [name]: convert(value) } }),
  };
}

function included(part: keyof StyleIncludes) {
  return {
    get: ({ style }: StyleObject) => style.includes[part],
    set: (style: StyleObject, value: unknown) => style.include(part, asBoolean(value)),
  };
}

function protection(name: "locked" | "formulaHidden") {
  return {
    get: (style: StyleObject) => style.read((format) => format.protection[name]),
    set: (style: StyleObject, value: unknown) =>
      style.write({ protection: { [name]: asBoolean(value) } }),
  };
}

const orientation = alignment("textOrientation", asOrientation);

defineApiType<StyleObject>("Style", {
  key: ({ name }) => name,
  properties: {
    autoIndent: alignment("autoIndent", asBoolean),
    builtIn: { get: ({ isBuiltin }) => isBuiltin },
    formulaHidden: protection("formulaHidden"),
    horizontalAlignment: alignment("horizontal", asHorizontal),
    includeAlignment: included("alignment"),
    includeBorder: included("borders"),
    includeFont: included("font"),
    includeNumber: included("numberFormat"),
    includePatterns: included("fill"),
    includeProtection: included("protection"),
    indentLevel: alignment("indentLevel", asIndent),
    locked: protection("locked"),
    name: { get: ({ style }) => style.name },
    numberFormat: {
      get: (style) => style.read(({ numberFormat }) => numberFormat),
      set: (style, value) => style.write({ numberFormat: asText(value) }),
    },
    numberFormatLocal: {
      get: (style) =>
        style.read(({ numberFormat }) => toLocalFormat(numberFormat, style.session.locale)),
      set: (style, value) =>
        style.write({ numberFormat: fromLocalFormat(asText(value), style.session.locale) }),
    },
    // office.js reads `TextOrientation`, but writes it as `Orientation`.
    orientation: { set: orientation.set },
    readingOrder: alignment("readingOrder", (value) => asOneOf(value, READING_ORDERS)),
    shrinkToFit: alignment("shrinkToFit", asBoolean),
    textOrientation: orientation,
    verticalAlignment: alignment("vertical", asVertical),
    wrapText: alignment("wrapText", asBoolean),
  },
  navigations: {
    borders: (style) => new StyleBordersObject(style),
    fill: (style) => new StylePartObject(style, "RangeFill"),
    font: (style) => new StylePartObject(style, "RangeFont"),
  },
  methods: { delete: (style) => style.remove() },
});
