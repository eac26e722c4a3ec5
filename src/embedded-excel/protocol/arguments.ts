import { invalidArgument } from "./hostError";

/** Conversions of wire values for members of the API: each refuses what it cannot use with `InvalidArgument`. */

export function asText(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  throw invalidArgument();
}

export function asNumber(value: unknown): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument();
}

export function asIndex(value: unknown): number {
  const number = asNumber(value);
  if (Number.isInteger(number)) return number;
  throw invalidArgument();
}

export function asBoolean(value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw invalidArgument();
}

/** One of a documented set of strings, compared without regard to case as Excel does. */
export function asOneOf<T extends string>(value: unknown, choices: readonly T[]): T {
  const text = asText(value).toLowerCase();
  const found = choices.find((choice) => choice.toLowerCase() === text);
  if (found === undefined) throw invalidArgument();
  return found;
}

export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw invalidArgument();
}

/** An argument that office.js leaves out as `undefined` or `null`. */
export function optional<T>(value: unknown, convert: (value: unknown) => T): T | undefined {
  return value === undefined || value === null ? undefined : convert(value);
}
