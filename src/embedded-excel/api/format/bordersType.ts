import { defineApiType } from "../../protocol/apiType";
import { asIndex, asNumber, asOneOf } from "../../protocol/arguments";
import { invalidArgument } from "../../protocol/hostError";
import { asColor } from "../support/color";
import { SIDES, type BorderObject, type BordersObject } from "./bordersObject";
import { LINE_STYLES, WEIGHTS } from "./formatValues";

function borderAt(borders: BordersObject, index: unknown): BorderObject {
  const side = SIDES[asIndex(index)];
  if (side === undefined) throw invalidArgument();
  return borders.side(side);
}

defineApiType<BordersObject>("RangeBorderCollection", {
  properties: {
    count: { get: () => SIDES.length },
    tintAndShade: {
      get: () => 0,
      set: (borders, value) => {
        for (const side of SIDES) borders.side(side).write({ tintAndShade: asNumber(value) });
      },
    },
  },
  items: (borders) => SIDES.map((side) => borders.side(side)),
  item: (borders, key) => borders.side(asOneOf(key, SIDES)),
  methods: { getItemAt: (borders, [index]) => borderAt(borders, index) },
});

defineApiType<BorderObject>("RangeBorder", {
  key: (border) => border.side,
  properties: {
    color: {
      get: (border) => border.read("color", "#000000"),
      // Excel draws a line when only its colour or weight is set.
      set: (border, value) => border.write({ color: asColor(value), ...drawn(border) }),
    },
    sideIndex: { get: (border) => border.side },
    style: {
      get: (border) => border.read("style", "None"),
      set: (border, value) => border.write({ style: asOneOf(value, LINE_STYLES) }),
    },
    tintAndShade: {
      get: (border) => border.read("tintAndShade", 0),
      set: (border, value) => border.write({ tintAndShade: asNumber(value) }),
    },
    weight: {
      get: (border) => border.read("weight", "Thin"),
      set: (border, value) => border.write({ weight: asOneOf(value, WEIGHTS), ...drawn(border) }),
    },
  },
});

function drawn(border: BorderObject): { style?: string } {
  return border.read("style", "None") === "None" ? { style: "Continuous" } : {};
}
