import type { KeptSettings } from "../../validation/settings";

/** Settings that can be changed. */
export interface SettingsEdit {
  readonly settings: KeptSettings;
  /** True while something else is being done. */
  readonly disabled: boolean;
  readonly onChange: (change: (settings: KeptSettings) => KeptSettings) => void;
}

/** Settings with one part changed; left out when it is to be as by itself. */
export function withPart<Part extends "language" | "rounding" | "recheck">(
  settings: KeptSettings,
  part: Part,
  value: KeptSettings[Part] | undefined
): KeptSettings {
  const others = Object.entries(settings).filter(([name]) => name !== part);
  return { ...Object.fromEntries(others), ...(value !== undefined && { [part]: value }) };
}
