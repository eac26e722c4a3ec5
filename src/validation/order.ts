import type { Plan } from "../plan/plan";
import type { Finding, Severity } from "./finding";

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Sheets in the order in which the plan's tables name them. */
function sheetRanks(plan: Plan): ReadonlyMap<string, number> {
  const names = new Set(plan.tables.map(({ area }) => area.sheet));
  return new Map([...names].map((name, rank) => [name, rank]));
}

function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Findings by severity, then by the sheet, row and column of their first cell, then by rule. */
export function inOrder(findings: readonly Finding[], plan: Plan): Finding[] {
  const ranks = sheetRanks(plan);
  const rankOf = (sheet: string) => ranks.get(sheet) ?? ranks.size;
  return findings.toSorted((a, b) => {
    const [left, right] = [a.cells[0], b.cells[0]];
    const bySeverity = RANK[a.severity] - RANK[b.severity];
    if (bySeverity !== 0 || left === undefined || right === undefined) return bySeverity;
    return (
      rankOf(left.sheet) - rankOf(right.sheet) ||
      compareNames(left.sheet, right.sheet) ||
      left.row - right.row ||
      left.column - right.column ||
      compareNames(a.rule, b.rule)
    );
  });
}
