import type { Unit } from "../../../plan/figure";
import type { ColumnRole, TableKind } from "../../../plan/plan";

const AMOUNTS: readonly ColumnRole[] = [
  ...(["label", "amount", "share", "percent", "total", "number", "unknown"] as const),
];

/** What a column of a table can hold. A table that nobody knows has no roles to give. */
export const ROLES: Readonly<Record<TableKind, readonly ColumnRole[]>> = {
  budget: AMOUNTS,
  ofWhich: AMOUNTS,
  change: AMOUNTS,
  adjustment: ["label", "percent", "amount", "unknown"],
  transfers: ["from", "to", "purpose", "amount", "unknown"],
  councilGoals: ["goal", "name", "contribution", "unknown"],
  goals: ["goal", "number", "name", "text", "unknown"],
  criteria: [
    ...(["goal", "number", "name", "text", "indicator", "baseline", "target"] as const),
    ...(["direction", "owner", "due", "unknown"] as const),
  ],
  points: ["number", "text", "handling", "status", "unknown"],
  timetable: ["period", "carriedOut", "reported", "unknown"],
  globalGoals: ["globalGoal", "goal", "unknown"],
  unknown: [],
};

/** The kinds that a person can choose between. */
export const KINDS = (Object.keys(ROLES) as TableKind[]).filter((kind) => kind !== "unknown");

/** The units that a person can choose between. */
export const UNITS = [
  ...(["kronor", "thousandKronor", "millionKronor", "billionKronor", "count"] as const),
] satisfies readonly Unit[];
export type UnitChoice = (typeof UNITS)[number];

const KINDS_OF_AMOUNTS: ReadonlySet<TableKind> = new Set([
  ...(["budget", "ofWhich", "change", "adjustment", "transfers"] as const),
]);

/** True for kinds of tables whose amounts have a unit. */
export function holdsAmounts(kind: TableKind): boolean {
  return KINDS_OF_AMOUNTS.has(kind);
}
