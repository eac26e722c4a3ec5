import { asNumber } from "../../protocol/arguments";
import { asColor } from "../support/color";
import { definePart, flag, member, number } from "./chartMembers";
import {
  asBinType,
  asGradientStyle,
  asGradientType,
  asMapLabels,
  asMapLevel,
  asProjection,
  asQuartiles,
} from "./chartWords";

/** Members of series of histograms, box plots and maps. */
definePart("ChartBinOptions", {
  allowOverflow: flag(false),
  allowUnderflow: flag(false),
  count: number(null),
  overflowValue: number(null),
  type: member(asBinType, "Auto"),
  underflowValue: number(null),
  width: number(null),
});

definePart("ChartBoxwhiskerOptions", {
  quartileCalculation: member(asQuartiles, "Exclusive"),
  showInnerPoints: flag(false),
  showMeanLine: flag(false),
  showMeanMarker: flag(true),
  showOutlierPoints: flag(true),
});

definePart("ChartMapOptions", {
  labelStrategy: member(asMapLabels, "None"),
  level: member(asMapLevel, "Automatic"),
  projectionType: member(asProjection, "Automatic"),
});

/** The colours of a map's values. */
export const gradient = {
  gradientMaximumColor: member(asColor, null),
  gradientMaximumType: member(asGradientType, "ExtremeValue"),
  gradientMaximumValue: member(asNumber, null),
  gradientMidpointColor: member(asColor, null),
  gradientMidpointType: member(asGradientType, "Percent"),
  gradientMidpointValue: member(asNumber, null),
  gradientMinimumColor: member(asColor, null),
  gradientMinimumType: member(asGradientType, "ExtremeValue"),
  gradientMinimumValue: member(asNumber, null),
  gradientStyle: member(asGradientStyle, "TwoPhaseColor"),
};
