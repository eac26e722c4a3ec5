import {
  columnLetters,
  formatAddress,
  formatDecimal,
  formatRange,
  type GoalReference,
  type Plan,
  type PlanTable,
  type Text,
} from "../plan";
import { isCorrected, leftOut } from "./corrected";
import { describeAmounts, describeFigure } from "./inspectAmountsJson";

/** Everything that was read from a file, for `inspect --format json`; see docs/command-line.md. */
export function describePlan(file: string, plan: Plan) {
  return {
    file,
    title: plan.title?.value ?? null,
    body: plan.body ?? null,
    year: plan.year ?? null,
    caseNumber: plan.caseNumber?.value ?? null,
    tables: plan.tables.map((table) => ({
      ...describeTable(table),
      corrected: isCorrected(table, plan),
    })),
    leftOut: leftOut(plan).map(describeTable),
    budgets: plan.budgets.map(describeAmounts),
    ofWhich: plan.ofWhich.map(describeAmounts),
    changes: plan.changes.map(describeAmounts),
    ...describeAdjustments(plan),
    ...describeGoals(plan),
    ...describeProgramme(plan),
    notUnderstood: plan.notUnderstood.map(({ area, reason, text, detail, readings = [] }) => ({
      sheet: area.sheet,
      range: formatRange(area),
      reason,
      text: text ?? null,
      detail: detail ?? null,
      readings: readings.map(formatDecimal),
    })),
  };
}

function describeTable({ kind, name, area, score, reason, columns }: PlanTable) {
  return {
    kind,
    name,
    sheet: area.sheet,
    range: formatRange(area),
    score,
    reason,
    columns: columns.map(({ header, role, column, unit }) => ({
      header,
      role,
      column: columnLetters(column),
      unit: unit ?? null,
    })),
  };
}

function describeAdjustments({ adjustments, transfers }: Plan) {
  return {
    adjustments: adjustments.map(({ label, percent, amount }) => ({
      label: label.value,
      cell: formatAddress(label.cell),
      percent: describeFigure(percent),
      amount: describeFigure(amount),
    })),
    transfers: transfers.map(({ from, to, purpose, amount, parties }) => ({
      from: from?.value ?? null,
      to: to?.value ?? null,
      purpose: purpose?.value ?? null,
      amount: describeFigure(amount),
      ...(parties && {
        parties: parties.map((party) => ({ ...party, amount: describeFigure(party.amount) })),
      }),
    })),
  };
}

function describeGoals({ councilGoals, goals, globalGoals }: Plan) {
  return {
    councilGoals: councilGoals.map(({ number, name, references }) => ({
      number,
      name: name.value,
      cell: formatAddress(name.cell),
      references: references.map(describeReference),
    })),
    goals: goals.map(({ number, name, text, criteria }) => ({
      number,
      name: name.value,
      cell: formatAddress(name.cell),
      text: text?.value ?? null,
      criteria: criteria.map(({ label, labelGiven, text: words, ...rest }) => ({
        label,
        labelGiven,
        text: words.value,
        cell: formatAddress(words.cell),
        indicator: valueOf(rest.indicator),
        baseline: valueOf(rest.baseline),
        target: valueOf(rest.target),
        direction: valueOf(rest.direction),
        owner: valueOf(rest.owner),
        due: valueOf(rest.due),
        unit: valueOf(rest.unit),
      })),
    })),
    globalGoals: (globalGoals ?? []).map(({ number, goal, text }) => ({
      number,
      goal: goal ?? null,
      text: text.value,
      cell: formatAddress(text.cell),
    })),
  };
}

function describeProgramme({ points, periods }: Plan) {
  return {
    points: points.map(({ number, text, handling, status, references }) => ({
      number,
      text: text.value,
      cell: formatAddress(text.cell),
      handling: valueOf(handling),
      status: valueOf(status),
      references: references.map(describeReference),
    })),
    periods: periods.map(({ kind, name, carriedOut, reported }) => ({
      kind,
      name: name.value,
      cell: formatAddress(name.cell),
      carriedOut: valueOf(carriedOut),
      reported: valueOf(reported),
    })),
  };
}

function describeReference({ number, name, cell }: GoalReference) {
  return { goal: number, name: name ?? null, cell: formatAddress(cell) };
}

function valueOf(text: Text | undefined): string | null {
  return text?.value ?? null;
}
