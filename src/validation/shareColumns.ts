import type { AmountLine, AmountTable } from "../plan/plan";
import { figureIn } from "./columns";

/**
 * A table once for each of its columns of shares: as it is for the main one and, for each further column that the plan
 * says holds shares, with the amounts that they are shares of.
 */
export function byShareColumn(table: AmountTable): AmountTable[] {
  const main = table.lines.find(({ share }) => share !== undefined)?.share?.cell.column;
  const others = (table.columnRelations ?? []).filter(
    ({ kind, result }) => kind === "share" && result !== main
  );
  const views = others.flatMap(({ result, parts: [amounts] }) =>
    amounts === undefined ? [] : inShareColumn(table, result, amounts.column)
  );
  return [table, ...views];
}

function inShareColumn(table: AmountTable, shares: number, amounts: number): AmountTable {
  const lines = table.lines.map((line): AmountLine => {
    const [amount, share] = [figureIn(line, amounts), figureIn(line, shares)];
    const { label, isTotal, isOfWhich } = line;
    return {
      ...{ label, isTotal, isOfWhich, figures: [amount, share].flatMap((figure) => figure ?? []) },
      ...(amount === undefined ? {} : { amount }),
      ...(share === undefined ? {} : { share }),
    };
  });
  return { ...table, lines };
}
