import type { AmountTable } from "../plan/plan";
import { amountColumns, figureAt } from "./columns";
import { compare, fromDecimal } from "./rational";

/** "Sum fordelt til drift (fra skjema 1B)", "Summa nämnder enligt driftbudget": the parts stand in another table. */
const ELSEWHERE =
  /(?:^|[\s(])(?:från|fra|frå|enligt|i henhold til|iht|se|jf|jfr|from|according to|see)\.? (?:\p{L}+ )?(?:skjema|schema|tabell?|bilaga|bilag|vedlegg|sida|side|not|note|driftbudget|driftredovisning|investeringsbudget|table|appendix|schedule)/iu;

/** True for a total that repeats the line above it in at least half of its columns. */
function repeatsLineAbove(table: AmountTable, index: number): boolean {
  const [total, above] = [table.lines[index], table.lines[index - 1]];
  if (total === undefined || above === undefined) return false;
  const pairs = amountColumns(table).flatMap((column) => {
    const [own, other] = [figureAt(total, column), figureAt(above, column)];
    return own && other ? [[own, other] as const] : [];
  });
  const same = pairs.filter(
    ([own, other]) => compare(fromDecimal(own.value), fromDecimal(other.value)) === 0
  );
  return pairs.length > 0 && 2 * same.length >= pairs.length;
}

/**
 * True for a total whose parts are not lines of its table, so that nothing can be guessed about them: its label says
 * where they stand, or it repeats what the line above says is to be distributed.
 */
export function isMadeElsewhere(table: AmountTable, index: number): boolean {
  const label = table.lines[index]?.label.value ?? "";
  return ELSEWHERE.test(label) || repeatsLineAbove(table, index);
}
