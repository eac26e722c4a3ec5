import type { PeriodProgress } from "../../followup/progress/progress";
import type { PaneState } from "./paneState";

/** What the pane knows of how far the follow-ups have come. */
export interface PeriodsState {
  readonly periods?: readonly PeriodProgress[] | undefined;
  /** Which of them is shown, see `periodKey`; the one to work on unless somebody has chosen. */
  readonly shownPeriod?: string | undefined;
  /** True when somebody has edited the workbook after they were read. */
  readonly periodsOutdated?: boolean;
}

/** Everything that can happen to it. */
export type PeriodsEvent =
  | { readonly type: "periodsRead"; readonly periods: readonly PeriodProgress[] }
  | { readonly type: "periodShown"; readonly key: string };

/** The state after an event about follow-ups. */
export function reducePeriods(state: PaneState, event: PeriodsEvent): PaneState {
  switch (event.type) {
    case "periodsRead":
      return { ...state, periods: event.periods, periodsOutdated: false, task: undefined };
    case "periodShown":
      return { ...state, shownPeriod: event.key };
  }
}

/** Identity of a follow-up in the pane: "interim 2024". */
export function periodKey({ id, year }: PeriodProgress): string {
  return `${id} ${year ?? ""}`;
}

/** The follow-up to show: the chosen one, else the latest that has sheets. */
export function shownPeriod({ periods = [], shownPeriod: key }: PeriodsState) {
  return (
    periods.find((period) => periodKey(period) === key) ??
    periods.findLast(({ goals }) => goals.length > 0)
  );
}
