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

/** Everything that a workbook keeps, or a file says, about how the add-in works: validation, and the pane itself. */
export interface KeptSettings extends ValidationSettings {
  /** Language of the pane and of the sheets that it makes; that of Office when left out. */
  readonly language?: PaneLanguage;
  /** True to check again while somebody edits. */
  readonly recheck?: boolean;
}

export type PaneLanguage = "sv" | "en";

/** Settings from a text, with the parts of it that cannot be used and for which the defaults hold. */
export interface SettingsReading {
  readonly settings: KeptSettings;
  /** "rounding", "rules", "rules.sum-of-part" …; an empty string when the whole text cannot be read. */
  readonly unusable: readonly string[];
}

export const ROUNDING_MODES: readonly RoundingMode[] = [
  "nearest",
  "halfAwayFromZero",
  "halfEven",
  "truncation",
  "sumPreserving",
];
/** What a rule can be set to. */
export const RULE_SETTINGS: readonly (Severity | "off")[] = ["error", "warning", "info", "off"];

const LANGUAGES: readonly PaneLanguage[] = ["sv", "en"];

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
    const severity = RULE_SETTINGS.find((candidate) => candidate === word);
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
  const { rounding: word, rules: given, language: tongue, recheck, ...others } = stored;
  const rounding = ROUNDING_MODES.find((mode) => mode === word);
  const language = LANGUAGES.find((one) => one === tongue);
  const { rules, unusable } = given === undefined ? { unusable: [] } : readRules(given);
  const isFlag = typeof recheck === "boolean";
  const unknown = [
    ...(word !== undefined && rounding === undefined ? ["rounding"] : []),
    ...(tongue !== undefined && language === undefined ? ["language"] : []),
    ...(recheck !== undefined && !isFlag ? ["recheck"] : []),
  ];
  return {
    settings: {
      ...(rounding === undefined ? {} : { rounding }),
      ...(rules === undefined ? {} : { rules }),
      ...(language === undefined ? {} : { language }),
      ...(isFlag ? { recheck } : {}),
    },
    unusable: [...unknown, ...unusable, ...Object.keys(others)],
  };
}

/** Settings as the text that workbooks keep and files hold, which `readValidationSettings` reads. */
export function writeSettings(settings: KeptSettings): string {
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** Settings with a rule set to something, or to what it is by itself. */
export function withRule(
  settings: KeptSettings,
  id: string,
  setting: Severity | "off" | undefined
): KeptSettings {
  const others = Object.entries(settings.rules ?? {}).filter(([rule]) => rule !== id);
  const rules = Object.fromEntries([...others, ...(setting ? [[id, setting] as const] : [])]);
  return { ...settings, rules };
}
