import { asIndex, asOneOf } from "../../protocol/arguments";
import { invalidArgument } from "../../protocol/hostError";

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

export const MAX_INDENT = 250;
/** `textOrientation` of letters that stand below each other. */
const STACKED_TEXT = 180;

/** @throws HostError `InvalidArgument` outside 0–250. */
export function asIndent(value: unknown): number {
  const indent = asIndex(value);
  if (indent < 0 || indent > MAX_INDENT) throw invalidArgument();
  return indent;
}

/**
 * Degrees of a text's slant, or 180 for stacked letters.
 * @throws HostError `InvalidArgument` beyond a right angle.
 */
export function asOrientation(value: unknown): number {
  const angle = asIndex(value);
  if (Math.abs(angle) > 90 && angle !== STACKED_TEXT) throw invalidArgument();
  return angle;
}
