/** True for plain data with members, as it crosses the wire. */
export function isApiRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
