/** `Excel.ConditionalFormatType`. */
export const CONDITIONAL_TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

export type ConditionalType = (typeof CONDITIONAL_TYPES)[number];

/** Types that show a value's size and do not decide whether a format applies: they cannot stop other formats. */
export const GRAPHIC_TYPES: readonly string[] = ["DataBar", "ColorScale", "IconSet"];

/** The members of `Excel.ConditionalFormat` for the types, with the API types of what they give. */
export const PARTS = {
  cellValue: ["CellValue", "CellValueConditionalFormat"],
  colorScale: ["ColorScale", "ColorScaleConditionalFormat"],
  custom: ["Custom", "CustomConditionalFormat"],
  dataBar: ["DataBar", "DataBarConditionalFormat"],
  iconSet: ["IconSet", "IconSetConditionalFormat"],
  preset: ["PresetCriteria", "PresetCriteriaConditionalFormat"],
  textComparison: ["ContainsText", "TextConditionalFormat"],
  topBottom: ["TopBottom", "TopBottomConditionalFormat"],
} as const satisfies Record<string, readonly [ConditionalType, string]>;
