import type { FontFormat } from "../../model/cellFormat";
import { defineApiType } from "../../protocol/apiType";
import { asBoolean, asNumber, asOneOf, asText } from "../../protocol/arguments";
import { invalidArgument } from "../../protocol/hostError";
import { asColor } from "../support/color";
import type { FormatObject } from "./formatObject";
import { UNDERLINES } from "./formatValues";

const MAX_SIZE = 409;

function asFontSize(value: unknown): number {
  const size = asNumber(value);
  if (size < 1 || size > MAX_SIZE) throw invalidArgument();
  return size;
}

function member<K extends keyof FontFormat>(name: K, convert: (value: unknown) => FontFormat[K]) {
  return {
    get: (font: FormatObject) => font.read((format) => format.font[name]),
    set: (font: FormatObject, value: unknown) => font.write({ font: { [name]: convert(value) } }),
  };
}

defineApiType<FormatObject>("RangeFont", {
  properties: {
    bold: member("bold", asBoolean),
    color: member("color", asColor),
    italic: member("italic", asBoolean),
    name: member("name", asText),
    size: member("size", asFontSize),
    strikethrough: member("strikethrough", asBoolean),
    subscript: member("subscript", asBoolean),
    superscript: member("superscript", asBoolean),
    tintAndShade: member("tintAndShade", asNumber),
    underline: member("underline", (value) => asOneOf(value, UNDERLINES)),
  },
});
