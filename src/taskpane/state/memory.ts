import type { MakingOptions } from "../port";
import { SEVERITIES, GROUPINGS, type FindingFilter } from "./findings";
import type { FollowUpChoice, PaneState, ViewName } from "./paneState";

/** Where the pane keeps what a person chose in it, for one workbook, until it is opened again. */
export interface PaneMemory {
  readonly read: () => string | undefined;
  readonly write: (text: string) => void;
}

/** What is kept: where the person was and what was chosen, nothing that was read from the workbook. */
export type Remembered = Pick<PaneState, "view" | "grouping" | "filter" | "choice" | "shownPeriod">;

const VIEWS: readonly ViewName[] = ["check", "plan", "followUp", "progress", "settings"];

/** What to keep of a state. */
export function toRemember(state: Remembered): string {
  const { view, grouping, filter, choice, shownPeriod } = state;
  return JSON.stringify({ view, grouping, filter, choice, shownPeriod });
}

/** What was kept, as far as it makes sense; a damaged text is as none. */
export function fromMemory(text: string | undefined): Partial<Remembered> {
  const kept = parse(text);
  const view = VIEWS.find((one) => one === kept["view"]);
  const grouping = GROUPINGS.find((one) => one === kept["grouping"]);
  const shownPeriod = kept["shownPeriod"];
  return {
    ...(view && { view }),
    ...(grouping && { grouping }),
    ...(typeof shownPeriod === "string" && { shownPeriod }),
    filter: filterFrom(objectIn(kept["filter"])),
    choice: choiceFrom(objectIn(kept["choice"])),
  };
}

function filterFrom({ severity, rule, sheet }: Kept): FindingFilter {
  const known = SEVERITIES.find((one) => one === severity);
  return {
    ...(known && { severity: known }),
    ...(typeof rule === "string" && { rule }),
    ...(typeof sheet === "string" && { sheet }),
  };
}

function choiceFrom({ period, year, goals, settings }: Kept): FollowUpChoice {
  const numbers = Array.isArray(goals) ? goals.filter((one) => typeof one === "number") : undefined;
  return {
    ...(settings !== undefined && { settings: makingFrom(objectIn(settings)) }),
    ...(typeof period === "string" && { period }),
    ...(typeof year === "number" && { year }),
    ...(numbers && { goals: numbers }),
  };
}

function makingFrom({ economy, protect, template }: Kept): MakingOptions {
  return {
    ...(typeof economy === "boolean" && { economy }),
    ...(typeof protect === "boolean" && { protect }),
    ...(typeof template === "string" && { template }),
  };
}

type Kept = Readonly<Record<string, unknown>>;

function parse(text: string | undefined): Kept {
  try {
    return objectIn(JSON.parse(text ?? "{}"));
  } catch {
    return {};
  }
}

function objectIn(value: unknown): Kept {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
