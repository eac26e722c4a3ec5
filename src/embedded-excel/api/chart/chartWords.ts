import { asOneOf } from "../../protocol/arguments";

/** The documented values of enumerations of charts. */
export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "3DColumnClustered",
  "3DColumnStacked",
  "3DColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "3DBarClustered",
  "3DBarStacked",
  "3DBarStacked100",
  "LineStacked",
  "LineStacked100",
  "LineMarkers",
  "LineMarkersStacked",
  "LineMarkersStacked100",
  "PieOfPie",
  "PieExploded",
  "3DPieExploded",
  "BarOfPie",
  "XYScatterSmooth",
  "XYScatterSmoothNoMarkers",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "AreaStacked",
  "AreaStacked100",
  "3DAreaStacked",
  "3DAreaStacked100",
  "DoughnutExploded",
  "RadarMarkers",
  "RadarFilled",
  "Surface",
  "SurfaceWireframe",
  "SurfaceTopView",
  "SurfaceTopViewWireframe",
  "Bubble",
  "Bubble3DEffect",
  "StockHLC",
  "StockOHLC",
  "StockVHLC",
  "StockVOHLC",
  "CylinderColClustered",
  "CylinderColStacked",
  "CylinderColStacked100",
  "CylinderBarClustered",
  "CylinderBarStacked",
  "CylinderBarStacked100",
  "CylinderCol",
  "ConeColClustered",
  "ConeColStacked",
  "ConeColStacked100",
  "ConeBarClustered",
  "ConeBarStacked",
  "ConeBarStacked100",
  "ConeCol",
  "PyramidColClustered",
  "PyramidColStacked",
  "PyramidColStacked100",
  "PyramidBarClustered",
  "PyramidBarStacked",
  "PyramidBarStacked100",
  "PyramidCol",
  "3DColumn",
  "Line",
  "3DLine",
  "3DPie",
  "Pie",
  "XYScatter",
  "3DArea",
  "Area",
  "Doughnut",
  "Radar",
  "Histogram",
  "Boxwhisker",
  "Pareto",
  "RegionMap",
  "Treemap",
  "Waterfall",
  "Sunburst",
  "Funnel",
] as const;

export const asSeriesBy = (value: unknown): string => asOneOf(value, ["Auto", "Columns", "Rows"]);
export const asPlotBy = (value: unknown): string => asOneOf(value, ["Rows", "Columns"]);
export const asAxisPosition = (value: unknown): string =>
  asOneOf(value, ["Automatic", "Maximum", "Minimum", "Custom"]);
export const asTickMark = (value: unknown): string =>
  asOneOf(value, ["None", "Cross", "Inside", "Outside"]);
export const asTickLabelPosition = (value: unknown): string =>
  asOneOf(value, ["NextToAxis", "High", "Low", "None"]);
export const asCategoryType = (value: unknown): string =>
  asOneOf(value, ["Automatic", "TextAxis", "DateAxis"]);
export const asScaleType = (value: unknown): string => asOneOf(value, ["Linear", "Logarithmic"]);
export const asDisplayUnit = (value: unknown): string =>
  asOneOf(value, [
    "None",
    "Hundreds",
    "Thousands",
    "TenThousands",
    "HundredThousands",
    "Millions",
    "TenMillions",
    "HundredMillions",
    "Billions",
    "Trillions",
    "Custom",
  ]);
export const asTimeUnit = (value: unknown): string => asOneOf(value, ["Days", "Months", "Years"]);
export const asAxisGroup = (value: unknown): string => asOneOf(value, ["Primary", "Secondary"]);
export const asLabelPosition = (value: unknown): string =>
  asOneOf(value, [
    "None",
    "Center",
    "InsideEnd",
    "InsideBase",
    "OutsideEnd",
    "Left",
    "Right",
    "Top",
    "Bottom",
    "BestFit",
    "Callout",
  ]);
export const asLegendPosition = (value: unknown): string =>
  asOneOf(value, ["Top", "Bottom", "Left", "Right", "Corner", "Custom"]);
export const asLineStyle = (value: unknown): string =>
  asOneOf(value, [
    "None",
    "Continuous",
    "Dash",
    "DashDot",
    "DashDotDot",
    "Dot",
    "Grey25",
    "Grey50",
    "Grey75",
    "Automatic",
    "RoundDot",
  ]);
export const asMarkerStyle = (value: unknown): string =>
  asOneOf(value, [
    "Automatic",
    "None",
    "Square",
    "Diamond",
    "Triangle",
    "X",
    "Star",
    "Dot",
    "Dash",
    "Circle",
    "Plus",
    "Picture",
  ]);
export const asTrendlineType = (value: unknown): string =>
  asOneOf(value, ["Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power"]);
export const asTitlePosition = (value: unknown): string =>
  asOneOf(value, ["Automatic", "Top", "Bottom", "Left", "Right"]);
export const asBlanks = (value: unknown): string =>
  asOneOf(value, ["NotPlotted", "Zero", "Interplotted"]);
export const asUnderline = (value: unknown): string => asOneOf(value, ["None", "Single"]);
export const asHorizontal = (value: unknown): string =>
  asOneOf(value, ["Center", "Left", "Right", "Justify", "Distributed"]);
export const asVertical = (value: unknown): string =>
  asOneOf(value, ["Center", "Bottom", "Top", "Justify", "Distributed"]);
export const asTickLabelAlignment = (value: unknown): string =>
  asOneOf(value, ["Center", "Left", "Right"]);
export const asErrorInclude = (value: unknown): string =>
  asOneOf(value, ["Both", "MinusValues", "PlusValues"]);
export const asErrorType = (value: unknown): string =>
  asOneOf(value, ["FixedValue", "Percent", "StDev", "StError", "Custom"]);
export const asDimension = (value: unknown): string =>
  asOneOf(value, ["Categories", "Values", "XValues", "YValues", "BubbleSizes"]);
export const asColorScheme = (value: unknown): string =>
  asOneOf(value, [
    "ColorfulPalette1",
    "ColorfulPalette2",
    "ColorfulPalette3",
    "ColorfulPalette4",
    "MonochromaticPalette1",
    "MonochromaticPalette2",
    "MonochromaticPalette3",
    "MonochromaticPalette4",
    "MonochromaticPalette5",
    "MonochromaticPalette6",
    "MonochromaticPalette7",
    "MonochromaticPalette8",
    "MonochromaticPalette9",
    "MonochromaticPalette10",
    "MonochromaticPalette11",
    "MonochromaticPalette12",
    "MonochromaticPalette13",
  ]);
export const asPlotAreaPosition = (value: unknown): string =>
  asOneOf(value, ["Automatic", "Custom"]);
export const asSplitType = (value: unknown): string =>
  asOneOf(value, ["SplitByPosition", "SplitByValue", "SplitByPercentValue", "SplitByCustomSplit"]);
export const asParentLabelStrategy = (value: unknown): string =>
  asOneOf(value, ["None", "Banner", "Overlapping"]);
export const asGradientStyle = (value: unknown): string =>
  asOneOf(value, ["TwoPhaseColor", "ThreePhaseColor"]);
export const asGradientType = (value: unknown): string =>
  asOneOf(value, ["ExtremeValue", "Number", "Percent"]);
export const asBinType = (value: unknown): string =>
  asOneOf(value, ["Category", "Auto", "BinWidth", "BinCount"]);
export const asQuartiles = (value: unknown): string => asOneOf(value, ["Inclusive", "Exclusive"]);
export const asMapLabels = (value: unknown): string =>
  asOneOf(value, ["None", "BestFit", "ShowAll"]);
export const asMapLevel = (value: unknown): string =>
  asOneOf(value, [
    "Automatic",
    "DataOnly",
    "City",
    "County",
    "State",
    "Country",
    "Continent",
    "World",
  ]);
export const asProjection = (value: unknown): string =>
  asOneOf(value, ["Automatic", "Mercator", "Miller", "Robinson", "Albers"]);
