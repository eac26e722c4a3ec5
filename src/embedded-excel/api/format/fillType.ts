import type { FillFormat } from "../../model/cellFormat";
import { defineApiType } from "../../protocol/apiType";
import { asNumber, asOneOf, asText } from "../../protocol/arguments";
import { asColor } from "../support/color";
import type { FormatObject } from "./formatObject";
import { FILL_PATTERNS } from "./formatValues";

const NO_FILL: FillFormat = {
  color: "",
  tintAndShade: 0,
  pattern: null,
  patternColor: "",
  patternTintAndShade: 0,
};
const WHITE = "#FFFFFF";
const BLACK = "#000000";

/** The pattern of a fill: none, solid where only a colour was set, or what was set. */
const patternOf = (fill: FillFormat): string =>
  fill.pattern ?? (fill.color === "" ? "None" : "Solid");

defineApiType<FormatObject>("RangeFill", {
  properties: {
    color: {
      // A cell without fill reads as white.
      get: (fill) => fill.read((format) => (format.fill.color === "" ? WHITE : format.fill.color)),
      set: (fill, value) =>
        fill.write({ fill: asText(value) === "" ? NO_FILL : { color: asColor(value) } }),
    },
    pattern: {
      get: (fill) => fill.read((format) => patternOf(format.fill)),
      set: (fill, value) => fill.write({ fill: { pattern: asOneOf(value, FILL_PATTERNS) } }),
    },
    patternColor: {
      get: (fill) =>
        fill.read((format) => (format.fill.patternColor === "" ? BLACK : format.fill.patternColor)),
      set: (fill, value) => fill.write({ fill: { patternColor: asColor(value) } }),
    },
    patternTintAndShade: {
      get: (fill) => fill.read((format) => format.fill.patternTintAndShade),
      set: (fill, value) => fill.write({ fill: { patternTintAndShade: asNumber(value) } }),
    },
    tintAndShade: {
      get: (fill) => fill.read((format) => format.fill.tintAndShade),
      set: (fill, value) => fill.write({ fill: { tintAndShade: asNumber(value) } }),
    },
  },
  methods: {
    clear: (fill) => {
      fill.write({ fill: NO_FILL });
      return null;
    },
  },
});
