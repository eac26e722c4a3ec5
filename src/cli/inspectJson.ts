import {
  columnLetters,
  formatAddress,
  formatDecimal,
  formatRange,
  type AmountLine,
  type AmountTable,
  type Figure,
  type GoalReference,
  type Plan,
} from "../plan";

/** A figure as it was read: exact value, unit and cell. */
const figure = (read: Figure | undefined) =>
  read === undefined
    ? null
    : { value: formatDecimal(read.value), unit: read.unit, cell: formatAddress(read.cell) };

const line = ({ label, amount, share, total, isTotal, isOfWhich }: AmountLine) => ({
  label: label.value,
  amount: figure(amount),
  share: figure(share),
  total: figure(total),
  isTotal,
  isOfWhich,
});

const amounts = ({ table, lines }: AmountTable) => ({ table: table.name, lines: lines.map(line) });

const references = (found: readonly GoalReference[]) =>
  found.map(({ number, name }) => ({ goal: number, name: name ?? null }));

/** Everything that was read from a file, for `inspect --format json`; see docs/command-line.md. */
export function describePlan(file: string, plan: Plan) {
  return {
    file,
    title: plan.title?.value ?? null,
    body: plan.body ?? null,
    year: plan.year ?? null,
    caseNumber: plan.caseNumber?.value ?? null,
    tables: plan.tables.map((table) => ({
      kind: table.kind,
      name: table.name,
      sheet: table.area.sheet,
      range: formatRange(table.area),
      score: table.score,
      reason: table.reason,
      columns: table.columns.map(({ header, role, column, unit }) => ({
        header,
        role,
        column: columnLetters(column),
        unit: unit ?? null,
      })),
    })),
    budgets: plan.budgets.map(amounts),
    ofWhich: plan.ofWhich.map(amounts),
    changes: plan.changes.map(amounts),
    ...describeAdjustments(plan),
    ...describeGoals(plan),
    notUnderstood: plan.notUnderstood.map(({ area, reason, text }) => ({
      sheet: area.sheet,
      range: formatRange(area),
      reason,
      text: text ?? null,
    })),
  };
}

function describeAdjustments({ adjustments, transfers }: Plan) {
  return {
    adjustments: adjustments.map(({ label, percent, amount }) => ({
      label: label.value,
      percent: figure(percent),
      amount: figure(amount),
    })),
    transfers: transfers.map(({ from, to, purpose, amount }) => ({
      from: from?.value ?? null,
      to: to?.value ?? null,
      purpose: purpose?.value ?? null,
      amount: figure(amount),
    })),
  };
}

function describeGoals({ councilGoals, goals, points, periods }: Plan) {
  return {
    councilGoals: councilGoals.map((goal) => ({
      number: goal.number,
      name: goal.name.value,
      references: references(goal.references),
    })),
    goals: goals.map(({ number, name, criteria }) => ({
      number,
      name: name.value,
      criteria: criteria.map(({ label, labelGiven, text }) => ({
        label,
        labelGiven,
        text: text.value,
      })),
    })),
    points: points.map((point) => ({
      number: point.number,
      text: point.text.value,
      status: point.status?.value ?? null,
      references: references(point.references),
    })),
    periods: periods.map(({ kind, name, carriedOut, reported }) => ({
      kind,
      name: name.value,
      carriedOut: carriedOut?.value ?? null,
      reported: reported?.value ?? null,
    })),
  };
}
