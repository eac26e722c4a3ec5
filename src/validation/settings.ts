import type { Severity } from "./finding";
import type { RoundingMode } from "./rounding";

/** What an organisation may decide about validation. Everything has a default. */
export interface ValidationSettings {
  /** How figures were rounded before they were published; `nearest` when left out. */
  readonly rounding?: RoundingMode;
  /** Severity to give a rule's findings, or "off"; keyed by rule id. */
  readonly rules?: Readonly<Record<string, Severity | "off">>;
}
