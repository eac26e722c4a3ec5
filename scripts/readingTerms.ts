import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { HEADER_TERMS } from "../src/plan/headerTerms";

const FILE = path.join(__dirname, "..", "docs", "reading.md");
const START = "<!-- headers: written by scripts/readingTerms.ts -->";
const END = "<!-- end of headers -->";

/** The known headers as a Markdown list. */
export function headerList(): string {
  return HEADER_TERMS.map(({ role, kinds, firstColumnOnly, words }) => {
    const facts = [...(firstColumnOnly === true ? ["first column"] : []), ...Object.keys(kinds)];
    const listed = words.map((word) => `\`${word}\``).join(" ");
    return `- **${role}** (${facts.join(", ")}): ${listed}`;
  }).join("\n");
}

/** The text of docs/reading.md with the list of headers as it has to be. */
export function readingText(): { readonly written: string; readonly wanted: string } {
  const written = readFileSync(FILE, "utf8");
  const [before = "", rest = ""] = written.split(START);
  const after = rest.split(END)[1] ?? "\n";
  return { written, wanted: `${before}${START}\n\n${headerList()}\n\n${END}${after}` };
}

if (process.argv.includes("--write")) writeFileSync(FILE, readingText().wanted);
