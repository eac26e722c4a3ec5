import type { Plan, Text } from "../plan/plan";
import { uniqueCells } from "./describe";

function present(texts: readonly (Text | undefined)[]): Text[] {
  return texts.filter((text) => text !== undefined);
}

/** Every text of a plan that may hold sentences, each cell once: those of its tables and those outside them. */
export function textsOf(plan: Plan): Text[] {
  const texts = present([
    plan.title,
    ...plan.goals.flatMap(({ name, text, criteria }) => [
      name,
      text,
      ...criteria.map((criterion) => criterion.text),
    ]),
    ...plan.councilGoals.flatMap(({ name, contribution }) => [name, contribution]),
    ...plan.points.flatMap(({ text, handling }) => [text, handling]),
    ...(plan.texts ?? []),
    ...plan.periods.flatMap(({ name, carriedOut, reported }) => [name, carriedOut, reported]),
  ]);
  const cells = new Set(uniqueCells(texts.map(({ cell }) => cell)));
  return texts.filter(({ cell }) => cells.has(cell));
}
