/** `Excel.IconSet`. */
export const ICON_SETS = [
  "ThreeArrows",
  "ThreeArrowsGray",
  "ThreeFlags",
  "ThreeTrafficLights1",
  "ThreeTrafficLights2",
  "ThreeSigns",
  "ThreeSymbols",
  "ThreeSymbols2",
  "FourArrows",
  "FourArrowsGray",
  "FourRedToBlack",
  "FourRating",
  "FourTrafficLights",
  "FiveArrows",
  "FiveArrowsGray",
  "FiveRating",
  "FiveQuarters",
  "ThreeStars",
  "ThreeTriangles",
  "FiveBoxes",
] as const;

const SIZES = { Three: 3, Four: 4, Five: 5 } as const;

/** How many icons a set has. */
export function iconCount(style: string): number {
  const size = /^(Three|Four|Five)/.exec(style)?.[1] as keyof typeof SIZES | undefined;
  return size === undefined ? SIZES.Three : SIZES[size];
}

/** The criteria that Excel begins with: equal shares in percent, the lowest icon first. */
export function defaultIconCriteria(style: string): Readonly<Record<string, unknown>>[] {
  const count = iconCount(style);
  return Array.from({ length: count }, (_, index) => ({
    type: "Percent",
    formula: `=${Math.round((index * 100) / count)}`,
    operator: "GreaterThanOrEqual",
    customIcon: null,
  }));
}
