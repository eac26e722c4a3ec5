import type { Severity } from "./finding";
import { RULES } from "./registry";
import type { RoundingMode } from "./rounding";

/** What an organisation may decide about validation. Everything has a default. */
export interface ValidationSettings {
  /** How figures were rounded before they were published; `nearest` when left out. */
  readonly rounding?: RoundingMode;
  /** Severity to give a rule's findings, or "off"; keyed by rule id. */
  readonly rules?: Readonly<Record<string, Severity | "off">>;
}

/** Settings from a text, with the parts of it that cannot be used and for which the defaults hold. */
export interface SettingsReading {
  readonly settings: ValidationSettings;
  /** "rounding", "rules", "rules.sum-of-part" …; an empty string when the whole text cannot be read. */
  readonly unusable: readonly string[];
}

const ROUNDING: readonly RoundingMode[] = [
  "nearest",
  "halfAwayFromZero",
  "halfEven",
  "truncation",
  "sumPreserving",
];
const SEVERITIES: readonly (Severity | "off")[] = ["error", "warning", "info", "off"];

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads rules by id; ids that no rule has, and words that are no severity, are left out and named. */
function readRules(value: unknown): Pick<SettingsReading, "unusable"> & ValidationSettings {
  if (!isObject(value)) return { unusable: ["rules"] };
  const known = new Set(RULES.map(({ id }) => id));
  const read = Object.entries(value).map(([id, word]) => {
    const severity = SEVERITIES.find((candidate) => candidate === word);
    return { id, severity: known.has(id) ? severity : undefined };
  });
  const usable = read.flatMap(({ id, severity }) =>
    severity === undefined ? [] : ([[id, severity]] as const)
  );
  const unusable = read.flatMap(({ id, severity }) =>
    severity === undefined ? `rules.${id}` : []
  );
  return { rules: Object.fromEntries(usable), unusable };
}

/**
 * Settings from JSON text such as `{"rounding": "halfAwayFromZero", "rules": {"number-gap": "off"}}`. Never throws: what
 * cannot be used is named, and the default holds in its place.
 */
export function readValidationSettings(text: string): SettingsReading {
  const stored = parse(text);
  if (!isObject(stored)) return { settings: {}, unusable: [""] };
  const { rounding: word, rules: given, ...others } = stored;
  const rounding = ROUNDING.find((mode) => mode === word);
  const { rules, unusable } = given === undefined ? { unusable: [] } : readRules(given);
  const badRounding = word !== undefined && rounding === undefined ? ["rounding"] : [];
  return {
    settings: {
      ...(rounding === undefined ? {} : { rounding }),
      ...(rules === undefined ? {} : { rules }),
    },
    unusable: [...badRounding, ...unusable, ...Object.keys(others)],
  };
}
