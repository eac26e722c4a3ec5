import type { CellAddress } from "../../plan/address";
import type { PeriodKind } from "../periods";

/** What somebody has filled in, or left empty: then `words` is "". */
export interface Entry {
  readonly cell: CellAddress;
  readonly words: string;
}

/** An entry with what the sheet calls it: "Motivering", or "A" for the status of a criterion. */
export interface NamedEntry extends Entry {
  readonly name: string;
}

/** How far one criterion has come. */
export interface CriterionProgress {
  readonly label: string;
  readonly text: string;
  readonly status: Entry;
  /** Its status in the follow-up before, when that was another. */
  readonly before?: string;
}

/** What stands on the sheet of one goal. */
export interface GoalProgress {
  readonly number: number;
  readonly name: string;
  /** The title of the sheet. */
  readonly cell: CellAddress;
  readonly assessment: Entry | undefined;
  /** The assessment in the follow-up before, when it was better or worse. */
  readonly assessmentBefore?: string;
  readonly criteria: readonly CriterionProgress[];
  readonly isReady: boolean;
  /** Who answers for the sheet; "" when nobody is named. */
  readonly responsible: string;
  /** Share of the spaces that are filled in, as the sheet counts it: 0–1. */
  readonly filled: number | undefined;
  /** Spaces that are empty, the criteria without status among them. */
  readonly missing: readonly NamedEntry[];
  /** Texts that stand word for word on the goal's sheet of the follow-up before. */
  readonly copied: readonly Entry[];
}

/** How far one follow-up has come. */
export interface PeriodProgress {
  readonly id: string;
  readonly kind: PeriodKind;
  readonly name: string;
  readonly year: number | undefined;
  /** The plan's words: "i juni". */
  readonly carriedOut?: string;
  readonly reported?: string;
  /** Last day of the month when it is carried out, ISO: "2024-06-30". */
  readonly due?: string;
  /** Goals with a sheet, in the plan's order. */
  readonly goals: readonly GoalProgress[];
  /** Goals of the plan that have no sheet in the period. */
  readonly withoutSheet: readonly { readonly number: number; readonly name: string }[];
}
