import { isMemoLabel } from "../plan/amountLabel";
import type { AmountLine, AmountTable, LinePart } from "../plan/plan";
import { isCost, isNet } from "../plan/structure/netLabel";
import { cashFlowPlaces, isDecrease } from "./cashFlows";
import { amountColumns, figureAt } from "./columns";

/**
 * The results of a municipality's income statement and of its balance requirement, in the order that the law gives them:
 * each is the one before it and the lines between. Source: lagen (2018:597) om kommunal bokföring och redovisning, 5 kap.
 */
const RESULTS: readonly RegExp[] = [
  /^verksamhetens nettokostnad(?:er)?$/iu,
  /^verksamhetens resultat$/iu,
  /^resultat efter finansiella poster$/iu,
  /^resultat (?:före extraordinära poster|efter skatteintäkter och finansnetto)$/iu,
  /^resultat före skatt$/iu,
  /^årets resultat(?: enligt resultaträkningen)?$/iu,
  /^årets resultat efter balanskravsjusteringar$/iu,
  /^(?:årets )?balanskravsresultat$/iu,
];

/** The result that a line is, by its place in a statement; −1 for other lines. */
function rankOf({ label }: AmountLine): number {
  const words = label.value.replace(/[*¹²³]+$|\(.*\)$/u, "").trim();
  return RESULTS.findIndex((result) => result.test(words));
}

function hasAmount(line: AmountLine, table: AmountTable): boolean {
  return amountColumns(table).some((column) => figureAt(line, column) !== undefined);
}

/** Costs without a minus are subtracted: by which sign the lines add up is then not known from their names. */
function isUnsigned(line: AmountLine, table: AmountTable): boolean {
  return isCost(line.label.value) && isPositive(line, table);
}

function isPositive(line: AmountLine, table: AmountTable): boolean {
  return amountColumns(table).some((column) => (figureAt(line, column)?.value.digits ?? 0n) > 0n);
}

/** The places of the lines that a line of a cash flow adds; none where one that should have a minus has none. */
function flowPlaces(table: AmountTable, index: number, isPart: (place: number) => boolean) {
  const { lines } = table;
  const places = cashFlowPlaces(lines, index).filter(isPart);
  const isClear = places.every((place) => {
    const line = lines[place];
    return line !== undefined && !(isDecrease(line) && isPositive(line, table));
  });
  return isClear ? places : [];
}

/** A net among other lines holds them already. */
function holdsOthers(lines: readonly AmountLine[]): boolean {
  return lines.some(({ isTotal, label }) => isTotal || (lines.length > 1 && isNet(label.value)));
}

/** The place of the result before a line in its statement; −1 where the line is the first, undefined where none leads to it. */
function resultBefore(
  lines: readonly AmountLine[],
  index: number,
  rank: number
): number | undefined {
  const before = lines.slice(0, index).findLastIndex((line) => rankOf(line) >= 0);
  const line = lines[before];
  if (rank === 0) return -1;
  return line !== undefined && rankOf(line) < rank ? before : undefined;
}

function startOf(lines: readonly AmountLine[], index: number): number {
  return lines.slice(0, index).findLastIndex((line) => rankOf(line) >= 0) + 1;
}

/** The places of the lines that a result adds; none where something else stands between. */
function resultPlaces(table: AmountTable, index: number, isPart: (place: number) => boolean) {
  const { lines } = table;
  const line = lines[index];
  const rank = line === undefined ? -1 : rankOf(line);
  const result = rank < 0 ? undefined : resultBefore(lines, index, rank);
  if (result === undefined) return [];
  const places = [...lines.keys()].slice(startOf(lines, index), index).filter(isPart);
  const items = places.flatMap((place) => lines[place] ?? []);
  const isClear = !holdsOthers(items) && !items.some((item) => isUnsigned(item, table));
  return isClear ? [...(result < 0 ? [] : [result]), ...places] : [];
}

/**
 * The lines that a line of an income or cash flow statement adds, known by the names of both; undefined for other lines
 * and where something else stands between.
 */
export function statementParts(table: AmountTable, index: number): LinePart[] | undefined {
  const { lines } = table;
  const isPart = (place: number) => {
    const line = lines[place];
    const isItem = line !== undefined && !line.isOfWhich && !isMemoLabel(line.label.value);
    return isItem && hasAmount(line, table);
  };
  const results = resultPlaces(table, index, isPart);
  const places = results.length > 0 ? results : flowPlaces(table, index, isPart);
  return places.length > 0 ? places.map((line) => ({ line, weight: 1 })) : undefined;
}
