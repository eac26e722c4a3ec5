/** Sections of a number format are parted by semicolons that stand neither in quotes nor after a backslash. */
const SECTION = /(?:"[^"]*"|\\.|\[[^\]]*\]|[^;"\\[]|["\\[])*/uy;
const CONDITION = /\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/u;
/** The fourth section is for text. */
const SECTIONS_OF_NUMBERS = 3;

/**
 * The section of a number format that shows a value: by its conditions or, without any, by the value's sign. The section
 * for zero is often a mere dash; how precise a zero is, the first section tells.
 */
export function pickSection(code: string, value: number): string {
  const sections = sectionsOf(code).slice(0, SECTIONS_OF_NUMBERS);
  const [first = "", second] = sections;
  if (sections.some((section) => CONDITION.test(section)))
    return sections.find((section) => holds(section, value)) ?? first;
  return value < 0 ? (second ?? first) : first;
}

function sectionsOf(code: string): readonly string[] {
  const sections: string[] = [];
  SECTION.lastIndex = 0;
  while (SECTION.lastIndex <= code.length) {
    const start = SECTION.lastIndex;
    SECTION.exec(code);
    const end = Math.max(start, SECTION.lastIndex);
    sections.push(code.slice(start, end));
    SECTION.lastIndex = end + 1;
  }
  return sections;
}

/** A section without condition shows what no other section does. */
function holds(section: string, value: number): boolean {
  const [, sign, text = ""] = CONDITION.exec(section) ?? [];
  const limit = Number(text);
  if (sign === undefined) return true;
  if (sign === "=") return value === limit;
  if (sign === "<>") return value !== limit;
  if (sign.startsWith("<")) return value < limit || (sign === "<=" && value === limit);
  return value > limit || (sign === ">=" && value === limit);
}
