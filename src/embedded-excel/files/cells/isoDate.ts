const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** Excel's serial number of an ISO 8601 date or time of day, or undefined. */
export function serialOfIsoDate(text: string): number | undefined {
  const time = /^T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/.exec(text);
  if (time !== null) {
    const [, hours, minutes, seconds = "0"] = time;
    return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  }
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return undefined;
  const instant = Date.parse(/T/.test(text) && !text.endsWith("Z") ? `${text}Z` : text);
  return Number.isNaN(instant) ? undefined : (instant - EPOCH) / DAY;
}
