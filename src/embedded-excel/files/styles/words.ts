/** Words of files and of the Excel API for the same thing. */
export class Words {
  private readonly toFile: ReadonlyMap<string, string>;
  private readonly toApi: ReadonlyMap<string, string>;

  constructor(pairs: Readonly<Record<string, string>>) {
    this.toApi = new Map(Object.entries(pairs));
    this.toFile = new Map(Object.entries(pairs).map(([file, api]) => [api, file]));
  }

  api(file: string | undefined, otherwise: string): string {
    return (file === undefined ? undefined : this.toApi.get(file)) ?? otherwise;
  }

  file(api: string): string | undefined {
    return this.toFile.get(api);
  }
}

export const HORIZONTAL = new Words({
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
});
export const VERTICAL = new Words({
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
});
export const READING_ORDER = new Words({ 0: "Context", 1: "LeftToRight", 2: "RightToLeft" });
export const UNDERLINE = new Words({
  none: "None",
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
});
export const PATTERN = new Words({
  none: "None",
  solid: "Solid",
  mediumGray: "Gray50",
  darkGray: "Gray75",
  lightGray: "Gray25",
  darkHorizontal: "Horizontal",
  darkVertical: "Vertical",
  darkDown: "Down",
  darkUp: "Up",
  darkGrid: "Checker",
  darkTrellis: "SemiGray75",
  lightHorizontal: "LightHorizontal",
  lightVertical: "LightVertical",
  lightDown: "LightDown",
  lightUp: "LightUp",
  lightGrid: "Grid",
  lightTrellis: "CrissCross",
  gray125: "Gray16",
  gray0625: "Gray8",
});
/** Line styles of files as "style/weight" of the API. */
export const LINE = new Words({
  thin: "Continuous/Thin",
  hair: "Continuous/Hairline",
  medium: "Continuous/Medium",
  thick: "Continuous/Thick",
  dashed: "Dash/Thin",
  mediumDashed: "Dash/Medium",
  dashDot: "DashDot/Thin",
  mediumDashDot: "DashDot/Medium",
  dashDotDot: "DashDotDot/Thin",
  mediumDashDotDot: "DashDotDot/Medium",
  dotted: "Dot/Thin",
  double: "Double/Thick",
  slantDashDot: "SlantDashDot/Medium",
});
