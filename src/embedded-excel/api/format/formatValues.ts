import { asOneOf } from "../../protocol/arguments";

/** The documented values of enumerations of cell formats. */
export const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
export const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
export const READING_ORDERS = ["Context", "LeftToRight", "RightToLeft"] as const;
export const UNDERLINES = [
  "None",
  "Single",
  "Double",
  "SingleAccountant",
  "DoubleAccountant",
] as const;
export const FILL_PATTERNS = [
  "None",
  "Solid",
  "Gray50",
  "Gray75",
  "Gray25",
  "Horizontal",
  "Vertical",
  "Down",
  "Up",
  "Checker",
  "SemiGray75",
  "LightHorizontal",
  "LightVertical",
  "LightDown",
  "LightUp",
  "Grid",
  "CrissCross",
  "Gray16",
  "Gray8",
  "LinearGradient",
  "RectangularGradient",
] as const;
export const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
export const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

export const asHorizontal = (value: unknown): string => asOneOf(value, HORIZONTAL);
export const asVertical = (value: unknown): string => asOneOf(value, VERTICAL);
