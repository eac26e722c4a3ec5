import type { AreaAddress } from "./address";
import { isGoalHeading, readGoalHeading } from "./goalHeading";
import type { SheetGrid } from "./grid";
import { readHeader } from "./headers";
import type { Text } from "./plan";

/** What the first cell of a row of a goal's card says of the second: "Målnamn" and "Trygghet". */
type CardKey = "heading" | "number" | "name" | "text" | "criterion" | "other";

const KEYS: readonly (readonly [CardKey, RegExp])[] = [
  ["number", /^(?:mål ?nr|målnummer|nr|nummer)\.?$/iu],
  ["name", /^(?:nämnds?mål|mål|målnamn|namn|rubrik)$/iu],
  ["text", /^(?:målformulering|målbeskrivning|måltext|beskrivning|formulering)$/iu],
  ["criterion", /^(?:måluppfyllelse|kriterium|delmål)(?: (?:\d{1,2}|\p{Lu}))?$/iu],
];
const FACTS: ReadonlySet<string> = new Set(["indicator", "baseline", "target", "owner", "due"]);

/** Number of rows at the top of a block that are a goal's card: pairs of a key and its value, one below the other. */
export function countCardRows(grid: SheetGrid, block: AreaAddress): number {
  const keys: CardKey[] = [];
  let count = 0;
  for (let row = block.row; row < block.row + block.rowCount; row++) {
    const [key, value, more] = cellsOf(grid, block, row);
    if (key === undefined || more !== undefined) break;
    const kind = value === undefined ? undefined : cardKey(key.value);
    if (value !== undefined && (kind === undefined || isKnownHeader(value.value))) break;
    if (kind !== undefined) keys.push(kind);
    count += 1;
  }
  return isCard(keys) ? count : 0;
}

/** A card names its goal once, and says something more of it. */
function isCard(keys: readonly CardKey[]): boolean {
  const naming = keys.filter((key) => key === "heading" || key === "name" || key === "number");
  const isOnce = new Set(naming).size === naming.length;
  return naming.length > 0 && isOnce && keys.length > 1;
}

function cellsOf(grid: SheetGrid, block: AreaAddress, row: number): readonly Text[] {
  const columns = Array.from({ length: block.columnCount }, (_, index) => block.column + index);
  return columns.flatMap((column) => grid.text(row, column) ?? []);
}

function isKnownHeader(words: string): boolean {
  return readHeader(words, false) !== undefined;
}

function cardKey(words: string): CardKey | undefined {
  const key = words.trim().replace(/:$/u, "");
  const known = KEYS.find(([, pattern]) => pattern.test(key))?.[0];
  if (known !== undefined) return known;
  if (isGoalHeading(key) && readGoalHeading(key).name === "") return "heading";
  const role = readHeader(key, false)?.role;
  return role !== undefined && FACTS.has(role) ? "other" : undefined;
}

/**
 * Lines of words with the rows of cards made into what they say: "Mål 1" and "Trygghet" beside each other are the
 * heading "Mål 1 Trygghet". Each line keeps the cell of its value.
 */
export function joinCards(lines: readonly Text[]): readonly Text[] {
  const joined: Text[] = [];
  for (let index = 0; index < lines.length; index++) {
    const [key, value] = [lines[index], lines[index + 1]];
    if (key === undefined) break;
    const kind = value !== undefined && isBeside(key, value) ? cardKey(key.value) : undefined;
    if (kind === undefined || value === undefined) joined.push(key);
    else {
      addPair(joined, kind, key, value);
      index += 1;
    }
  }
  return joined;
}

function addPair(lines: Text[], kind: CardKey, key: Text, value: Text): void {
  const { cell } = value;
  const before = lines.at(-1);
  const isNumbered = before !== undefined && isGoalHeading(before.value);
  if (kind === "heading")
    lines.push({ value: `${key.value.replace(/:$/u, "")} ${value.value}`, cell });
  else if (kind === "number") lines.push({ value: `Mål ${value.value}`, cell });
  else if (kind === "name" && isNumbered && readGoalHeading(before.value).name === "")
    lines[lines.length - 1] = { value: `${before.value} ${value.value}`, cell };
  else if (kind === "name") lines.push({ value: `Mål: ${value.value}`, cell });
  else if (kind === "criterion") {
    const label = /\s(\d{1,2}|\p{Lu})\s*:?$/u.exec(key.value)?.[1];
    lines.push({ value: "Måluppfyllelse", cell: key.cell });
    lines.push({
      value: label === undefined ? `- ${value.value}` : `${label}. ${value.value}`,
      cell,
    });
  } else if (kind === "text") lines.push(value);
  else lines.push(key, value);
}

function isBeside({ cell: left }: Text, { cell: right }: Text): boolean {
  return left.sheet === right.sheet && left.row === right.row;
}
