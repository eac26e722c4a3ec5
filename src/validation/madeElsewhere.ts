import type { CellAddress } from "../plan/address";
import type { Figure } from "../plan/figure";
import type { AmountTable } from "../plan/plan";
import { amountColumns, figureAt } from "./columns";
import { compare, fromDecimal } from "./rational";
import type { StatedSum } from "./statedSum";

/** "Sum fordelt til drift (fra skjema 1B)", "Summa nämnder enligt driftbudget": the parts stand in another table. */
const ELSEWHERE =
  /(?:^|[\s(])(?:från|fra|frå|enligt|i henhold til|iht|se|jf|jfr|from|according to|see)\.? (?:\p{L}+ )?(?:skjema|schema|tabell?|bilaga|bilag|vedlegg|sida|side|not|note|driftbudget|driftredovisning|investeringsbudget|table|appendix|schedule)/iu;

/** True for a total that repeats the sum right above it in at least half of its columns. */
function repeatsSumAbove(table: AmountTable, index: number): boolean {
  const { lines, rowRelations = [] } = table;
  const [total, above] = [lines[index], lines[index - 1]];
  if (total === undefined || above === undefined) return false;
  if (!above.isTotal && !rowRelations.some((relation) => relation.total === index - 1))
    return false;
  const pairs = amountColumns(table).flatMap((column) => {
    const [own, other] = [figureAt(total, column), figureAt(above, column)];
    const isNothing = own?.value.digits === 0n && other?.value.digits === 0n;
    return own && other && !isNothing ? [[own, other] as const] : [];
  });
  const same = pairs.filter(([own, other]) => isSameAmount(own, other));
  return pairs.length > 0 && 2 * same.length >= pairs.length;
}

function isSameAmount(left: Figure, right: Figure): boolean {
  return compare(fromDecimal(left.value), fromDecimal(right.value)) === 0;
}

/**
 * True for a total whose parts are not lines of its table, so that nothing can be guessed about them: its label says
 * where they stand, or it repeats what the sum above says is to be distributed.
 */
export function isMadeElsewhere(table: AmountTable, index: number): boolean {
  const label = table.lines[index]?.label.value ?? "";
  return ELSEWHERE.test(label) || repeatsSumAbove(table, index);
}

/** True where one and the same part equals the total in at least half of the columns: it may repeat that line. */
export function mayRepeatPart(sums: readonly StatedSum[]): boolean {
  const counts = new Map<CellAddress, number>();
  for (const { amount, parts } of sums) {
    for (const { figure, labelCell } of parts) {
      const isSame = figure !== undefined && isSameAmount(figure, amount);
      if (isSame && amount.value.digits !== 0n)
        counts.set(labelCell, (counts.get(labelCell) ?? 0) + 1);
    }
  }
  return [...counts.values()].some((count) => 2 * count >= sums.length);
}
