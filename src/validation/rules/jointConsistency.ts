import type { Figure } from "../../plan/figure";
import type { AmountLine, AmountTable, Belief, RowRelation } from "../../plan/plan";
import { calculationLine, finding, say, uniqueCells } from "../describe";
import type { Finding } from "../finding";
import type { Interval } from "../interval";
import { type Equation, propagate } from "../propagate";
import { intervalOf, type RoundingMode } from "../rounding";
import { combine, decided, NOTHING_TO_CHECK, type Rule, type RuleOutcome } from "../rule";

const ID = "joint-consistency";

interface Member {
  readonly line: AmountLine;
  readonly figure: Figure;
  readonly weight: 1 | -1;
}

/** A sum as members that add up to zero: the parts, less the total, which comes first. */
type Sum = readonly Member[];

function isBelieved(because: readonly Belief[]): boolean {
  return because.includes("formula") || (because.includes("label") && because.length > 1);
}

function figureIn(line: AmountLine, column: number): Figure | undefined {
  const all = line.figures ?? (line.amount ? [line.amount] : []);
  return all.find(({ cell }) => cell.column === column);
}

function sumIn(table: AmountTable, relation: RowRelation, column: number): Sum | undefined {
  const terms = [{ line: relation.total, weight: -1 as const }, ...relation.parts];
  const members = terms.flatMap(({ line: place, weight }): Member[] => {
    const line = table.lines[place];
    const figure = line && figureIn(line, column);
    return line && figure && !figure.approximate ? [{ line, figure, weight }] : [];
  });
  const isWhole = members.length === terms.length;
  return isWhole && new Set(members.map(({ figure }) => figure.unit)).size === 1
    ? members
    : undefined;
}

function keyOf({ figure }: Member): string {
  return `${figure.cell.row},${figure.cell.column}`;
}

function outcomeOf(sums: readonly Sum[], mode: RoundingMode): ReturnType<typeof propagate> {
  const intervals = new Map<string, Interval>(
    sums.flat().map((member) => [keyOf(member), intervalOf(member.figure, mode)])
  );
  const equations = sums.map((sum): Equation =>
    sum.map((member) => ({ key: keyOf(member), weight: member.weight }))
  );
  return propagate(equations, intervals);
}

const MOST_TRIED = 60;

/** Sums that are impossible together, none of which can be left out. */
function core(sums: readonly Sum[], mode: RoundingMode): readonly Sum[] {
  if (sums.length > MOST_TRIED) return sums;
  return sums.reduce<readonly Sum[]>((kept, sum) => {
    const fewer = kept.filter((other) => other !== sum);
    return outcomeOf(fewer, mode) === "impossible" ? fewer : kept;
  }, sums);
}

function report(sums: readonly Sum[], mode: RoundingMode): Finding {
  const totals = sums.flatMap(([total]) => total ?? []);
  const seen = new Set<string>();
  const shared = sums.flat().filter((member) => {
    const isSecond = seen.has(keyOf(member));
    seen.add(keyOf(member));
    return isSecond;
  });
  return finding({
    rule: ID,
    severity: "error",
    verdict: "inconsistent",
    cells: uniqueCells([...shared, ...totals, ...sums.flat()].map(({ figure }) => figure.cell)),
    message: say("joint-consistency.inconsistent", {
      labels: totals.map(({ line }) => line.label.value).join(", "),
    }),
    calculation: sums
      .flat()
      .map(({ line, figure, weight }) => calculationLine(line.label.value, figure, mode, weight)),
  });
}

function checkColumn(table: AmountTable, column: number, mode: RoundingMode): RuleOutcome {
  const sums = (table.rowRelations ?? [])
    .filter(({ because }) => isBelieved(because))
    .flatMap((relation) => {
      const sum = sumIn(table, relation, column);
      return sum === undefined ? [] : [sum];
    });
  // A sum that fails by itself is told by its own rule, and says nothing about the others.
  const holding = sums.filter((sum) => outcomeOf([sum], mode) === "possible");
  if (holding.length < 2) return NOTHING_TO_CHECK;
  const outcome = outcomeOf(holding, mode);
  if (outcome === "undecided") return { findings: [], checked: 0, unchecked: 1 };
  return decided(outcome === "impossible" ? [report(core(holding, mode), mode)] : [], 1);
}

function checkTable(table: AmountTable, mode: RoundingMode): RuleOutcome {
  const columns = new Set(
    table.lines.flatMap(({ figures, amount }) =>
      (figures ?? (amount ? [amount] : [])).map(({ cell }) => cell.column)
    )
  );
  return combine([...columns].map((column) => checkColumn(table, column, mode)));
}

/**
 * Sums that share figures must hold for the same true values: each may be possible alone and all of them impossible
 * together. Decided by narrowing the intervals, which is complete for sums of sums.
 * Source: Davis, Constraint propagation with interval labels, Artificial Intelligence 32 (1987).
 */
export const jointConsistency: Rule = {
  id: ID,
  check: ({ plan, rounding }) =>
    combine([...plan.budgets, ...plan.ofWhich].map((table) => checkTable(table, rounding))),
};
