import type { CellContent } from "../plan/snapshot";

/**
 * What was written from the plan on a sheet: a fingerprint of each text by the field it went to. A cell that still
 * holds what was written may be refreshed; anything else there was typed by a person.
 */
export type WrittenRecord = Readonly<Record<string, string>>;

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** FNV-1a over the UTF-16 units of the text, 64 bits, in base 36 (Fowler, Noll and Vo). */
export function fingerprint(content: CellContent): string {
  const hash = Array.from({ length: String(content).length }, (_, index) =>
    String(content).charCodeAt(index)
  ).reduce((value, unit) => BigInt.asUintN(64, (value ^ BigInt(unit)) * PRIME), OFFSET);
  return hash.toString(36);
}

/** The record as it is stored on the sheet. */
export function formatRecord(record: WrittenRecord): string {
  return JSON.stringify({ version: 1, written: record });
}

/** Reads a stored record; undefined when it is damaged or of another version. */
export function parseRecord(stored: string | undefined): WrittenRecord | undefined {
  if (stored === undefined) return undefined;
  try {
    const parsed: unknown = JSON.parse(stored);
    return isStored(parsed) ? parsed.written : undefined;
  } catch {
    return undefined;
  }
}

function isStored(value: unknown): value is { version: 1; written: WrittenRecord } {
  if (typeof value !== "object" || value === null) return false;
  if (!("version" in value) || value.version !== 1 || !("written" in value)) return false;
  const { written } = value;
  return (
    typeof written === "object" &&
    written !== null &&
    Object.values(written).every((one) => typeof one === "string")
  );
}
