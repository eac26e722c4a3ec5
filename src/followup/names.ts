const LONGEST_SHEET_NAME = 31;
const ELLIPSIS = "…";

/**
 * A valid sheet name out of any words: without the characters that Excel forbids (`/ \ ? * : [ ]`), control and
 * invisible characters, and apostrophes at the ends. The name may still be too long or empty.
 */
export function cleanSheetName(name: string): string {
  return name
    .replace(/[\\/?*:[\]]/g, " ")
    .replace(/\p{C}/gu, "")
    .replace(/\s+/g, " ")
    .replace(/^['\s]+|['\s]+$/g, "");
}

/** Shortens words to a number of UTF-16 units, ending in an ellipsis when something was cut. */
export function shorten(words: string, length: number): string {
  if (words.length <= length) return words;
  const kept = Array.from(words).reduce(
    (text, char) => (text.length + char.length < length ? text + char : text),
    ""
  );
  return kept.replace(/[\s…]+$/, "") + ELLIPSIS;
}

/**
 * A sheet name that keeps what stands around the goal's name: only `name` is shortened to fit 31 characters.
 *
 * @param fill Puts a name into its place, such as `Mål 1 ${name} – delår`.
 */
export function fitSheetName(name: string, fill: (name: string) => string): string {
  const room = LONGEST_SHEET_NAME - cleanSheetName(fill("")).length - 1;
  const fitted = cleanSheetName(fill(shorten(cleanSheetName(name), Math.max(room, 1))));
  return fitted.slice(0, LONGEST_SHEET_NAME);
}

/** Names to fall back on when a name is taken: the name with a count, shortened so that the count is kept. */
export function numberedNames(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const suffix = ` (${index + 2})`;
    return shorten(name, LONGEST_SHEET_NAME - suffix.length) + suffix;
  });
}

/** What the names of our tables and defined names begin with. */
export const namePrefix = "Plankoll_";

/** A valid table or defined name out of a key: "goal:1:interim:2024" with "criteria" is "Plankoll_goal_1_interim_2024_criteria". */
export function identifier(key: string, part?: string): string {
  const words = part === undefined ? [key] : [key, part];
  return ["Plankoll", ...words].join("_").replace(/[^A-Za-z0-9]+/g, "_");
}
