/** What stands between the texts of a language, and in none of them. */
export const BETWEEN_TEXTS = "~";

/**
 * Keys with spaces between, each with what it shares with the one before left out: "followup.goal followup.plan" is
 * "0followup.goal 1plan", where 1 is the number of parts that are the same. No key has ten parts, or a space.
 */
export function shortened(keys: readonly string[]): string {
  return keys
    .map((key, index) => {
      const [parts, before] = [key.split("."), (keys[index - 1] ?? "").split(".")];
      const differs = parts.findIndex((part, at) => part !== before[at]);
      const shared = differs < 0 ? parts.length - 1 : differs;
      return `${shared}${parts.slice(shared).join(".")}`;
    })
    .join(" ");
}

/** The keys that were shortened, in their order. */
export function fullKeys(short: string): string[] {
  let parts: readonly string[] = [];
  return short.split(" ").map((word) => {
    parts = [...parts.slice(0, Number(word[0])), ...word.slice(1).split(".")];
    return parts.join(".");
  });
}
