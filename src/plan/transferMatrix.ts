import { isTotalLabel } from "./amountLabel";
import type { Candidate } from "./columnRole";
import { isFigureColumn } from "./columnRole";
import type { FoundColumn, FoundTable } from "./foundTable";
import type { SheetGrid } from "./grid";
import { readHeader } from "./headers";
import { TITLE_HINTS } from "./headerTerms";
import type { Transfer, TransferParty } from "./plan";
import type { Reading } from "./readAmounts";
import { figureIn, textIn } from "./readRow";

const BODY =
  /(?:nämnd(?:en)?|styrelsen?|utskott(?:et)?|förvaltning(?:en)?|kontor(?:et)?|committee|board)$|^nämnden /iu;
/** Columns beside the bodies that say whether a row comes to zero, and the row below that sums each body up. */
const CHECK = /^(?:netto|kontroll|differens|diff|check|net)(?!\p{L})/iu;
const FEWEST = 2;
/** Floats that are zero on paper. */
const NOISE = 1e-6;

function isSum(words: string): boolean {
  return isTotalLabel(words) || CHECK.test(words);
}

function isBody({ header }: { readonly header: string }): boolean {
  return header !== "" && !isSum(header) && readHeader(header, false) === undefined;
}

function comesToZero(
  grid: SheetGrid,
  row: number,
  columns: readonly number[]
): boolean | undefined {
  const amounts = columns
    .map((column) => grid.content(row, column))
    .filter((content) => typeof content === "number" && content !== 0);
  if (amounts.length < FEWEST) return undefined;
  const [sum, size] = amounts.reduce<[number, number]>(
    ([all, most], amount) => [all + Number(amount), Math.max(most, Math.abs(Number(amount)))],
    [0, 0]
  );
  return Math.abs(sum) <= size * NOISE;
}

/**
 * True for transfers with the bodies as columns: said to be transfers, or below names of bodies only, and most of the
 * rows with several amounts come to zero, two at least.
 */
export function isTransferMatrix(
  grid: SheetGrid,
  rows: readonly number[],
  candidates: readonly Candidate[],
  names: readonly string[]
): boolean {
  const figures = candidates.filter(({ profile }) => isFigureColumn(profile));
  const bodies = figures.filter(isBody);
  const isOther = figures.some((column) => !bodies.includes(column) && !isSum(column.header));
  if (bodies.length < FEWEST || isOther || candidates[0] === bodies[0]) return false;
  const hint = TITLE_HINTS.find(([kind]) => kind === "transfers")?.[1];
  const isNamed = [...names, grid.name].some((name) => hint?.test(name.toLowerCase()));
  if (!isNamed && !bodies.every(({ header }) => BODY.test(header))) return false;
  const columns = bodies.map(({ column }) => column);
  const moved = rows.filter((row) => !isSum(grid.words(row, candidates[0]?.column ?? 0)));
  const zero = moved.flatMap((row) => comesToZero(grid, row, columns) ?? []);
  const holds = zero.filter(Boolean).length;
  return holds >= FEWEST && holds * 2 > zero.length;
}

/** The columns of bodies, in a table of transfers without senders and receivers; none in other tables. */
export function bodyColumns({ columns }: FoundTable): readonly FoundColumn[] {
  if (columns.some(({ role }) => role === "from" || role === "to")) return [];
  const bodies = columns.filter((column) => column.role === "amount" && isBody(column));
  return bodies.length < FEWEST ? [] : bodies;
}

/** Reads transfers whose bodies are columns. Rows without amounts are left out. */
export function readTransferMatrix(
  table: FoundTable,
  bodies: readonly FoundColumn[]
): Reading<Transfer> {
  const label = table.columns.find(({ role }) => role !== "amount" && role !== "number");
  const read = table.rows.map((row) => {
    const cells = bodies.map(({ header, ...column }) => ({
      header,
      ...figureIn(table, row, { header, ...column }),
    }));
    const parties = cells.flatMap(({ header, figure }): TransferParty[] =>
      figure === undefined ? [] : [{ body: header, amount: figure }]
    );
    const purpose = textIn(table, row, label);
    const isTotal = purpose !== undefined && isSum(purpose.value);
    const item = { ...(purpose && { purpose }), parties, ...(isTotal && { isTotal }) };
    return { item, faults: cells.flatMap(({ fault }) => fault ?? []) };
  });
  return {
    items: read.flatMap(({ item }) => (item.parties.length > 0 ? item : [])),
    faults: read.flatMap(({ faults }) => faults),
  };
}
