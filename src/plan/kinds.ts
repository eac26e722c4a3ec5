import type { HeaderMeaning } from "./headers";
import { TITLE_HINTS } from "./headerTerms";
import type { TableKind } from "./plan";

/** A column's header with its meaning, where that is known. */
export interface HeaderEvidence {
  readonly header: string;
  readonly meaning?: HeaderMeaning;
}

/** What a table is taken for, how surely (0–1), and the words of the sheet that decided it. */
export interface KindVerdict {
  readonly kind: TableKind;
  readonly score: number;
  readonly reason: string;
}

type Has = (...roles: readonly string[]) => boolean;

const TITLE_VOTES = 4;
const SHEET_VOTES = 1;
const MIN_VOTES = 3;

/** Without these columns a table cannot be of the kind, whatever its title says. */
const NEEDS: Readonly<Partial<Record<TableKind, (has: Has) => boolean>>> = {
  budget: (has) => has("amount", "share"),
  ofWhich: (has) => has("amount"),
  change: (has) => has("amount"),
  adjustment: (has) => has("percent", "share") && has("amount"),
  transfers: (has) => has("from", "to") && has("amount"),
  // Beside a column of goals of its own, the council's goals say what those serve.
  councilGoals: (has) => has("contribution") || (has("name", "goal") && !has("goal:")),
  goals: (has) => has("goal", "name", "number") && has("name", "text:goals", "goal"),
  criteria: (has) => has("text:criteria", "indicator", "target"),
  points: (has) => has("handling", "text:points"),
  timetable: (has) => has("period", "text:criteria") && has("carriedOut", "reported"),
  globalGoals: (has) => has("globalGoal"),
};

/**
 * Decides what a table is about: every known header votes, and so do its titles, name and sheet.
 * `names` are the table's title lines and name; gives undefined when no kind has enough behind it.
 */
export function decideKind(
  headers: readonly HeaderEvidence[],
  names: readonly string[],
  sheetName: string
): KindVerdict | undefined {
  const roles = rolesOf(headers);
  const has: Has = (...wanted) => wanted.some((role) => roles.has(role));
  const votes = countVotes(headers, names, sheetName);
  const possible = [...votes].filter(([kind]) => NEEDS[kind]?.(has) === true);
  const [best, second] = possible.sort(byVotes);
  if (best === undefined || best[1] < MIN_VOTES) return undefined;
  const known = headers.filter((header) => header.meaning !== undefined);
  const margin = best[1] / (best[1] + (second?.[1] ?? 0));
  const score = Math.round((100 * margin * known.length) / Math.max(1, headers.length)) / 100;
  return { kind: best[0], score, reason: reasonFor(best[0], headers, names) };
}

/** Of kinds with the same votes a budget: every table of amounts can be one. */
function byVotes(left: readonly [TableKind, number], right: readonly [TableKind, number]): number {
  return right[1] - left[1] || Number(right[0] === "budget") - Number(left[0] === "budget");
}

function rolesOf(headers: readonly HeaderEvidence[]): ReadonlySet<string> {
  return new Set(
    headers.flatMap(({ meaning }) =>
      meaning === undefined ? [] : [meaning.role, `${meaning.role}:${meaning.topic ?? ""}`]
    )
  );
}

function countVotes(
  headers: readonly HeaderEvidence[],
  names: readonly string[],
  sheetName: string
): ReadonlyMap<TableKind, number> {
  const votes = new Map<TableKind, number>();
  const add = (kind: TableKind, count: number): void =>
    void votes.set(kind, (votes.get(kind) ?? 0) + count);
  const isOfTargets = headers.some(({ meaning }) => meaning?.role === "target");
  const amountColumns = headers.filter(({ meaning }) => meaning?.role === "amount").length;
  for (const { meaning } of headers) {
    // Outcomes beside a target are values of an indicator, not amounts.
    if (isOfTargets && meaning?.role === "amount") continue;
    // Percent beside several columns of amounts is a share or change of them, unless a label says what is adjusted.
    const isBeside = meaning?.role === "percent" && amountColumns > 1;
    for (const [kind, count] of Object.entries(meaning?.kinds ?? {}))
      if (!isBeside || kind !== "adjustment") add(kind as TableKind, count);
  }
  for (const [kind, pattern] of TITLE_HINTS) {
    // Several columns of amounts below "jämfört med" are what is compared, not a list of changes.
    if (kind === "change" && amountColumns > 1) continue;
    if (names.some((name) => pattern.test(name.toLowerCase()))) add(kind, TITLE_VOTES);
    if (pattern.test(sheetName.toLowerCase())) add(kind, SHEET_VOTES);
  }
  return votes;
}

function reasonFor(
  kind: TableKind,
  headers: readonly HeaderEvidence[],
  names: readonly string[]
): string {
  const pattern = TITLE_HINTS.find(([hinted]) => hinted === kind)?.[1];
  const titles = names.filter((name) => pattern?.test(name.toLowerCase()) === true);
  const words = headers
    .filter(({ meaning }) => (meaning?.kinds[kind] ?? 0) > 0)
    .map(({ header }) => header);
  return [...titles, ...words].join(", ");
}
