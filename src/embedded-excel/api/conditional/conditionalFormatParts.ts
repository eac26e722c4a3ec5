import type { BorderIndex, FontFormat, FormatPatch } from "../../model/cellFormat";
import { apiTypeOf, defineApiType, type ApiObject, type ApiType } from "../../protocol/apiType";
import { asBoolean, asIndex, asOneOf, asText } from "../../protocol/arguments";
import { invalidArgument } from "../../protocol/hostError";
import { LINE_STYLES } from "../format/formatValues";
import { asColor } from "../support/color";
import type { ConditionalPartObject } from "./conditionalObjects";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const UNDERLINES = ["None", "Single", "Double"] as const;

/** What the format changes of a cell's own; `InvalidOperation` when the format is of another type than the part. */
const patchOf = (part: ConditionalPartObject): FormatPatch => part.owner.patchOf(part.type);

function patch(part: ConditionalPartObject, change: FormatPatch): void {
  replace(part, { ...patchOf(part), ...change });
}

defineApiType<ConditionalPartObject>("ConditionalRangeFormat", {
  properties: {
    numberFormat: {
      get: (part) => patchOf(part).numberFormat ?? null,
      set: (part, value) => patch(part, { numberFormat: asText(value) }),
    },
  },
  navigations: {
    borders: (part) => part.part("ConditionalRangeBorderCollection"),
    fill: (part) => part.part("ConditionalRangeFill"),
    font: (part) => part.part("ConditionalRangeFont"),
  },
  methods: { clearFormat: (part) => replace(part, {}) },
});

/** A part of the font; `null` when the condition leaves it as it is. */
function font<K extends keyof FontFormat>(name: K, convert: (value: unknown) => FontFormat[K]) {
  return {
    get: (part: ConditionalPartObject) => patchOf(part).font?.[name] ?? null,
    set: (part: ConditionalPartObject, value: unknown) =>
      patch(part, { font: { ...patchOf(part).font, [name]: convert(value) } }),
  };
}

function replace(part: ConditionalPartObject, replaced: FormatPatch): null {
  part.owner.format.format = replaced;
  part.owner.changed();
  return null;
}

type MutablePatch = { -readonly [K in keyof FormatPatch]: FormatPatch[K] };

function clearFont(part: ConditionalPartObject): null {
  const rest: MutablePatch = { ...patchOf(part) };
  delete rest.font;
  return replace(part, rest);
}

function clearFill(part: ConditionalPartObject): null {
  const rest: MutablePatch = { ...patchOf(part) };
  delete rest.fill;
  return replace(part, rest);
}

defineApiType<ConditionalPartObject>("ConditionalRangeFont", {
  properties: {
    bold: font("bold", asBoolean),
    color: font("color", asColor),
    italic: font("italic", asBoolean),
    strikethrough: font("strikethrough", asBoolean),
    underline: font("underline", (value) => asOneOf(value, UNDERLINES)),
  },
  methods: { clear: clearFont },
});

defineApiType<ConditionalPartObject>("ConditionalRangeFill", {
  properties: {
    color: {
      get: (part) => patchOf(part).fill?.color ?? null,
      set: (part, value) => patch(part, { fill: { color: asColor(value) } }),
    },
  },
  methods: { clear: clearFill },
});

/** `Excel.ConditionalRangeBorder`. */
class ConditionalBorderObject implements ApiObject {
  constructor(
    readonly part: ConditionalPartObject,
    readonly side: BorderIndex
  ) {}

  get apiType(): ApiType {
    return apiTypeOf("ConditionalRangeBorder");
  }

  get border() {
    return patchOf(this.part).borders?.[this.side];
  }

  write(change: { style?: string; color?: string }): void {
    const { borders } = patchOf(this.part);
    patch(this.part, { borders: { ...borders, [this.side]: { ...this.border, ...change } } });
  }
}

defineApiType<ConditionalBorderObject>("ConditionalRangeBorder", {
  key: ({ side }) => side,
  properties: {
    color: {
      get: ({ border }) => border?.color ?? "#000000",
      // Excel draws a line when only its colour is set.
      set: (side, value) =>
        side.write({ color: asColor(value), style: side.border?.style ?? "Continuous" }),
    },
    sideIndex: { get: ({ side }) => side },
    style: {
      get: ({ border }) => border?.style ?? "None",
      set: (side, value) => side.write({ style: asOneOf(value, LINE_STYLES) }),
    },
  },
});

function borderAt(part: ConditionalPartObject, index: number): ConditionalBorderObject {
  const side = SIDES[index];
  if (side === undefined) throw invalidArgument();
  return new ConditionalBorderObject(part, side);
}

defineApiType<ConditionalPartObject>("ConditionalRangeBorderCollection", {
  properties: { count: { get: () => SIDES.length } },
  items: (part) => SIDES.map((side) => new ConditionalBorderObject(part, side)),
  item: (part, key) => new ConditionalBorderObject(part, asOneOf(key, SIDES)),
  navigations: {
    bottom: (part) => new ConditionalBorderObject(part, "EdgeBottom"),
    left: (part) => new ConditionalBorderObject(part, "EdgeLeft"),
    right: (part) => new ConditionalBorderObject(part, "EdgeRight"),
    top: (part) => new ConditionalBorderObject(part, "EdgeTop"),
  },
  methods: {
    getItem: (part, [side]) => new ConditionalBorderObject(part, asOneOf(side, SIDES)),
    getItemAt: (part, [index]) => borderAt(part, asIndex(index)),
  },
});
