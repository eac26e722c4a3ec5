import { defineApiType } from "../../protocol/apiType";
import { asIndex, asNumber, asOneOf, optional } from "../../protocol/arguments";
import { invalidArgument } from "../../protocol/hostError";
import { RangeObject } from "../range/rangeObject";
import { automatic, definePart, flag, member, members, number, parts, text } from "./chartMembers";
import type { ChartPartObject } from "./chartObjects";
import {
  asAxisGroup,
  asAxisPosition,
  asCategoryType,
  asDisplayUnit,
  asScaleType,
  asTickLabelAlignment,
  asTickLabelPosition,
  asTickMark,
  asTimeUnit,
} from "./chartWords";

const AXES = { Category: "categoryAxis", Value: "valueAxis", Series: "seriesAxis" } as const;

/** The axis of a type; the secondary axes are apart from the primary ones. */
function axisOf(axes: ChartPartObject, type: unknown, group: unknown): ChartPartObject {
  const name = AXES[asOneOf(type, ["Category", "Value", "Series"])];
  const side = optional(group, asAxisGroup) ?? "Primary";
  return axes.part(side === "Primary" ? name : `secondary/${name}`, "ChartAxis");
}

defineApiType<ChartPartObject>("ChartAxes", {
  navigations: parts({
    categoryAxis: "ChartAxis",
    seriesAxis: "ChartAxis",
    valueAxis: "ChartAxis",
  }),
  methods: { getItem: (axes, [type, group]) => axisOf(axes, type, group) },
});

const isValueAxis = ({ path }: ChartPartObject): boolean => path.endsWith("valueAxis");

function typeOf({ path }: ChartPartObject): string {
  const found = Object.entries(AXES).find(([, name]) => path.endsWith(name));
  return found?.[0] ?? "Value";
}

/** A count of categories from one mark to the next. */
const spacing = () =>
  member((value) => {
    const count = asIndex(value);
    if (count < 1) throw invalidArgument();
    return count;
  }, 1);

function setCategoryNames(axis: ChartPartObject, given: unknown): null {
  if (!(given instanceof RangeObject)) throw invalidArgument();
  const range = { sheetId: given.sheet.id, area: given.area };
  for (const series of axis.owner.series) series.categories = range;
  axis.owner.changed();
  return null;
}

/** Sets a member, and another one to "Custom". */
function custom(axis: ChartPartObject, name: string, kind: string, value: unknown): null {
  axis.write(name, asNumber(value));
  axis.write(kind, "Custom");
  return null;
}

defineApiType<ChartPartObject>("ChartAxis", {
  properties: {
    ...members({
      alignment: member(asTickLabelAlignment, "Center"),
      baseTimeUnit: member(asTimeUnit, "Days"),
      categoryType: member(asCategoryType, "Automatic"),
      crosses: member(asAxisPosition, "Automatic"),
      displayUnit: member(asDisplayUnit, "None"),
      isBetweenCategories: flag(true),
      linkNumberFormat: flag(true),
      logBase: number(10),
      majorTickMark: member(asTickMark, "None"),
      majorTimeUnitScale: member(asTimeUnit, "Days"),
      majorUnit: automatic(),
      maximum: automatic(),
      minimum: automatic(),
      minorTickMark: member(asTickMark, "None"),
      minorTimeUnitScale: member(asTimeUnit, "Days"),
      minorUnit: automatic(),
      multiLevel: flag(true),
      numberFormat: text("General"),
      offset: number(100),
      position: member(asAxisPosition, "Automatic"),
      reversePlotOrder: flag(false),
      scaleType: member(asScaleType, "Linear"),
      showDisplayUnitLabel: flag(true),
      textOrientation: number(0),
      tickLabelPosition: member(asTickLabelPosition, "NextToAxis"),
      tickLabelSpacing: spacing(),
      tickMarkSpacing: spacing(),
      visible: flag(true),
    }),
    axisGroup: { get: ({ path }) => (path.includes("/secondary/") ? "Secondary" : "Primary") },
    crossesAt: { get: (axis) => axis.read("crossesAt") ?? null },
    customDisplayUnit: { get: (axis) => axis.read("customDisplayUnit") ?? null },
    height: { get: () => null },
    left: { get: () => null },
    positionAt: { get: (axis) => axis.read("positionAt") ?? null },
    top: { get: () => null },
    type: { get: typeOf },
    width: { get: () => null },
  },
  navigations: {
    ...parts({ format: "ChartAxisFormat", title: "ChartAxisTitle" }),
    majorGridlines: (axis) =>
      axis.part("majorGridlines", isValueAxis(axis) ? "ChartShownGridlines" : "ChartGridlines"),
    minorGridlines: (axis) => axis.part("minorGridlines", "ChartGridlines"),
  },
  methods: {
    setCategoryNames: (axis, [range]) => setCategoryNames(axis, range),
    setCrossesAt: (axis, [value]) => custom(axis, "crossesAt", "crosses", value),
    setCustomDisplayUnit: (axis, [value]) =>
      custom(axis, "customDisplayUnit", "displayUnit", value),
    setPositionAt: (axis, [value]) => custom(axis, "positionAt", "position", value),
  },
});

definePart("ChartGridlines", { visible: flag(false) }, { format: "ChartGridlinesFormat" });
// Excel draws the major lines of a value axis from the beginning.
definePart("ChartShownGridlines", { visible: flag(true) }, { format: "ChartGridlinesFormat" });
