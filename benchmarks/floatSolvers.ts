import loadHighs from "highs";
import { solve } from "yalps";
import type { Rational } from "../src/validation/rational";
import type { PublishedSystem } from "../src/validation/joint/system";

/** How far inside open ends a solver of floats is told to stay, in units of the figures. */
const MARGIN = 1e-9;

function number({ numerator, denominator }: Rational): number {
  return Number(numerator) / Number(denominator);
}

/** Is there a solution? By YALPS, whose variables begin at zero: each is counted from its lower end. */
export function byYalps({ cells, relations }: PublishedSystem): string {
  const names = [...cells.keys()];
  const shift = new Map([...cells].map(([key, { lower }]) => [key, number(lower.value) + MARGIN]));
  const constraints = new Map<string, { equal?: number; max?: number }>();
  const coefficients = new Map(names.map((key) => [key, new Map<string, number>()]));
  for (const [key, { lower, upper }] of cells) {
    constraints.set(`end ${key}`, { max: number(upper.value) - number(lower.value) - 2 * MARGIN });
    coefficients.get(key)?.set(`end ${key}`, 1);
  }
  relations.forEach(({ terms }, place) => {
    const moved = terms.map(({ key, weight }) => number(weight) * (shift.get(key) ?? 0));
    constraints.set(`sum ${place}`, { equal: -moved.reduce((sum, value) => sum + value, 0) });
    for (const { key, weight } of terms) coefficients.get(key)?.set(`sum ${place}`, number(weight));
  });
  return solve({ constraints, variables: coefficients }).status;
}

function signed(value: number, name: string): string {
  return `${value < 0 ? "-" : "+"} ${Math.abs(value)} ${name}`;
}

function programme({ cells, relations }: PublishedSystem): string {
  const names = new Map([...cells.keys()].map((key, place) => [key, `x${place}`]));
  const sums = relations.map(({ terms }) => {
    const shown = terms.map(({ key, weight }) => signed(number(weight), names.get(key) ?? ""));
    return ` ${shown.join(" ")} = 0`;
  });
  const bounds = [...cells].map(([key, { lower, upper }]) => {
    const ends = [number(lower.value) + MARGIN, number(upper.value) - MARGIN];
    return ` ${ends[0]} <= ${names.get(key) ?? ""} <= ${ends[1]}`;
  });
  return ["Minimize", " obj: x0", "Subject To", ...sums, "Bounds", ...bounds, "End"].join("\n");
}

/** Is there a solution? By HiGHS. */
export async function highsSolver(): Promise<(system: PublishedSystem) => string> {
  const highs = await loadHighs();
  return (system) => highs.solve(programme(system)).Status;
}
