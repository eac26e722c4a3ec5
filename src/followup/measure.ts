import type { Criterion, Text } from "../plan/plan";
import { formatDecimal } from "../plan/decimal";
import { readNumberText } from "../plan/numberText";
import { findUnit } from "../plan/unit";
import type { BlueprintValue } from "./blueprint";

/** Which way an indicator should go. */
export const directions = ["atLeast", "atMost", "increase", "decrease"] as const;
export type Direction = (typeof directions)[number];

/** What the plan says of how a criterion is measured, as cells that formulas can count with. */
export interface Measure {
  readonly baseline?: BlueprintValue;
  readonly target?: BlueprintValue;
  readonly unit?: string;
  /** Undefined when the plan says nothing, or something else than the four directions: see `directionWords`. */
  readonly direction?: Direction;
  /** The plan's own words for a direction that is none of the four. */
  readonly directionWords?: string;
  /** True when figures are shares: they are kept as fractions, as Excel keeps what is typed as "50 %". */
  readonly isShare: boolean;
}

/** Words for a direction, in the order in which they are looked for. */
const words: readonly (readonly [Direction, RegExp])[] = [
  ["atLeast", /^(?:minst|lägst|≥|>=|at least|min\.?)(?=\s|\d|$)/iu],
  ["atMost", /^(?:högst|max\.?|maximalt|som mest|≤|<=|at most)(?=\s|\d|$)/iu],
  ["increase", /^(?:ska |skall |bör )?(?:öka|ökar|ökning|högre|upp|increase|higher|up)(?:\s|$)/iu],
  [
    "decrease",
    /^(?:ska |skall |bör )?(?:minska|minskar|minskning|lägre|ned|decrease|lower|down)(?:\s|$)/iu,
  ],
];

/** How a criterion is measured. "Minst 50 procent" is the direction "at least", the number 50 and the unit "%". */
export function measureOf({ baseline, target, unit, direction }: Criterion): Measure {
  const stated = directionIn(direction?.value);
  const inTarget = directionIn(target?.value);
  const bare = target?.value.trim().slice(inTarget?.length ?? 0) ?? "";
  const figures = { baseline: figureIn(baseline?.value), target: figureIn(bare.trim()) };
  const statedUnit = unit?.value.trim() || (figures.target?.unit ?? figures.baseline?.unit);
  const isShare = statedUnit !== undefined && isPercent(statedUnit);
  const found = stated?.direction ?? (direction === undefined ? inTarget?.direction : undefined);
  return {
    ...valueOf("baseline", baseline, figures.baseline, isShare),
    ...valueOf("target", target, figures.target, isShare),
    ...(statedUnit !== undefined && { unit: isShare ? "%" : statedUnit }),
    ...(found !== undefined && { direction: found }),
    ...(found === undefined && direction !== undefined && { directionWords: direction.value }),
    isShare,
  };
}

interface Found {
  readonly number: number;
  readonly unit: string | undefined;
}

function directionIn(
  text: string | undefined
): { readonly direction: Direction; readonly length: number } | undefined {
  const given = text?.trim() ?? "";
  const hit = words.map(([direction, form]) => ({ direction, match: form.exec(given)?.[0] }));
  const found = hit.find(({ match }) => match !== undefined);
  return found && { direction: found.direction, length: found.match?.length ?? 0 };
}

/** A number of which it is certain what it means; one that is only about right is left as words. */
function figureIn(text: string | undefined): Found | undefined {
  const read = text === undefined ? "none" : readNumberText(text);
  if (typeof read === "string" || read.approximate) return undefined;
  const { comma, point } = read.readings;
  const decimal = comma ?? point;
  const doubtful =
    comma !== undefined && point !== undefined && formatDecimal(comma) !== formatDecimal(point);
  if (decimal === undefined || doubtful) return undefined;
  const unit = /[^\d\s.,+−–-].*$/u.exec(text ?? "")?.[0].trim();
  return { number: Number(formatDecimal(decimal)), unit: unit === "" ? undefined : unit };
}

function isPercent(unit: string): boolean {
  return findUnit(unit) === "percent";
}

function valueOf(
  name: "baseline" | "target",
  given: Text | undefined,
  found: Found | undefined,
  isShare: boolean
): { readonly baseline?: BlueprintValue; readonly target?: BlueprintValue } {
  const plain = given?.value.trim() ?? "";
  if (plain === "") return {};
  const fits =
    found !== undefined && (!isShare || found.unit === undefined || isPercent(found.unit));
  if (!fits) return { [name]: { text: plain } };
  return {
    [name]: { number: isShare ? Number((found.number / 100).toPrecision(12)) : found.number },
  };
}
