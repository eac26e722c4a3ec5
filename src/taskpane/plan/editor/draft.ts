import type { AmountLine, ColumnRole, Plan, TableKind } from "../../../plan/plan";
import type { CorrectableTable, TableCorrection } from "../../../plan/mapping";
import { headerKey } from "../../work";
import { UNITS, type UnitChoice } from "./choices";

/** A correction while it is being made: what is left out is as it is recognised. */
export interface Draft {
  readonly ignore: boolean;
  readonly kind?: TableKind | undefined;
  readonly unit?: TableCorrection["unit"] | undefined;
  readonly roles: Readonly<Record<string, ColumnRole>>;
  readonly totals?: readonly string[] | undefined;
}

/** A row that can be called a total; rows with the same label are one. */
export interface TotalChoice {
  /** As `headerKey` gives it. */
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly isTotal: boolean;
}

/** What is corrected in a table so far. */
export function draftOf({ correction = {} }: CorrectableTable): Draft {
  const { ignore = false, kind, unit, roles = {}, totals } = correction;
  return { ignore, kind, unit, roles, totals };
}

/** The correction that a draft stands for; nothing is in it that is as it is recognised. */
export function correctionOf({ ignore, kind, unit, roles, totals }: Draft): TableCorrection {
  if (ignore) return { ignore };
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(unit === undefined ? {} : { unit }),
    ...(Object.keys(roles).length === 0 ? {} : { roles }),
    ...(totals === undefined ? {} : { totals }),
  };
}

/** A draft whose table holds something else: roles and totals belong to what it held before. */
export function withKind(draft: Draft, kind: TableKind | undefined): Draft {
  return { ...draft, kind, unit: undefined, roles: {}, totals: undefined };
}

/** A draft with the role of a column, or without one where the column is to be read as it is recognised. */
export function withRole(draft: Draft, key: string, role: ColumnRole | undefined): Draft {
  const { [key]: before, ...others } = draft.roles;
  if (before === role) return draft;
  return { ...draft, roles: role === undefined ? others : { ...others, [key]: role } };
}

/** The rows of a table of amounts, as it is read now, by their labels. */
export function totalChoices(found: CorrectableTable, plan: Plan): readonly TotalChoice[] {
  const choices = new Map<string, TotalChoice>();
  for (const line of linesOf(found, plan)) {
    const key = headerKey(line.label.value);
    if (key !== "") choices.set(key, counted(key, line, choices.get(key)));
  }
  return [...choices.values()];
}

/** The unit of a table's amounts when nobody has corrected it and one can be told. */
export function recognisedUnit(found: CorrectableTable, plan: Plan): UnitChoice | undefined {
  if (found.correction?.unit !== undefined) return undefined;
  const units = linesOf(found, plan).flatMap(({ amount }) => amount?.unit ?? []);
  return UNITS.find((unit) => units.includes(unit));
}

function linesOf({ table }: CorrectableTable, plan: Plan): readonly AmountLine[] {
  const read = [...plan.budgets, ...plan.ofWhich, ...plan.changes].find(
    (amounts) => amounts.table === table
  );
  return read?.lines ?? [];
}

function counted(
  key: string,
  { label, isTotal }: AmountLine,
  before: TotalChoice | undefined
): TotalChoice {
  return {
    key,
    label: before?.label ?? label.value,
    count: (before?.count ?? 0) + 1,
    isTotal: isTotal || before?.isTotal === true,
  };
}
