import type { Figure } from "../plan/figure";
import type { AmountLine, AmountTable, Plan } from "../plan/plan";
import { showFigure } from "./describe";
import { startsWithWords, wordsOf } from "./words";

/** Amounts that are said to be part of another amount. */
export interface OfWhich {
  /** What the amounts are part of, as the table calls it. */
  readonly label: string;
  readonly whole: Figure;
  readonly parts: readonly (AmountLine & { readonly amount: Figure })[];
  /** True where the table's heading, headers or totals say that its amounts are nets. */
  readonly isNet?: boolean;
}

/** What is left after income can be less than one of its costs. */
const NET = /netto|resultat|budgetram|driftram|\bram\b|bidrag|\bnet\b|frame|grant/iu;

/** True for an amount that is a net, in which a part need not fit: called so, among others that are, or zero. */
export function isNetWhole({ label, whole, isNet = false }: OfWhich): boolean {
  return isNet || whole.value.digits === 0n || NET.test(label);
}

function isOfNets({ table, lines }: AmountTable): boolean {
  const totals = lines.filter(({ isTotal }) => isTotal).map(({ label }) => label.value);
  return [table.name, ...table.columns.map(({ header }) => header), ...totals].some((words) =>
    /nett|\bnet\b/iu.test(words)
  );
}

type Filled = OfWhich["parts"][number];

function filled(lines: readonly AmountLine[]): Filled[] {
  return lines.flatMap((line) =>
    line.amount === undefined ? [] : { ...line, amount: line.amount }
  );
}

/** Each line that is followed by "varav" lines, with those lines. */
export function detailsByLine({
  lines,
}: AmountTable): { line: AmountLine; details: AmountLine[] }[] {
  const groups: { line: AmountLine; details: AmountLine[] }[] = [];
  let above: AmountLine | undefined;
  for (const line of lines) {
    const last = groups.at(-1);
    if (!line.isOfWhich) above = line;
    else if (above !== undefined && last?.line === above) last.details.push(line);
    else if (above !== undefined) groups.push({ line: above, details: [line] });
  }
  return groups;
}

function fromDetails(table: AmountTable): OfWhich[] {
  const isNet = isOfNets(table);
  return detailsByLine(table).flatMap(({ line, details }) =>
    line.amount === undefined
      ? []
      : { label: line.label.value, whole: line.amount, parts: filled(details), isNet }
  );
}

/** Whether a line, which is no total, has an amount as it is published elsewhere. */
export function hasAmount(whole: Figure): (line: AmountLine) => boolean {
  const own = showFigure(whole);
  return ({ amount, isTotal }) =>
    amount?.unit === whole.unit && !isTotal && showFigure(amount) === own;
}

/** What an "of" figure is called: as the line that the table's name mentions, or the only one with that amount. */
function labelOf(whole: Figure, table: AmountTable, plan: Plan): string {
  const [line, ...others] = plan.budgets.flatMap(({ lines }) => lines.filter(hasAmount(whole)));
  const named = lineNamedBy(table, plan) ?? (others.length === 0 ? line : undefined);
  return named?.label.value ?? table.table.name;
}

/** Lines with an "of" figure, those with the same figure together. */
function fromTotals(table: AmountTable, plan: Plan): OfWhich[] {
  const groups = new Map<string, { whole: Figure; lines: AmountLine[] }>();
  for (const line of table.lines) {
    const { total, isTotal } = line;
    if (total === undefined || isTotal) continue;
    const key = `${showFigure(total)} ${total.unit}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { whole: total, lines: [line] });
    else group.lines.push(line);
  }
  return [...groups.values()].map(({ whole, lines }) => ({
    label: labelOf(whole, table, plan),
    whole,
    parts: filled(lines),
    isNet: NET.test(table.table.name),
  }));
}

function mentions(name: readonly string[], label: readonly string[]): boolean {
  return label.length > 0 && name.some((_, index) => startsWithWords(name.slice(index), label));
}

/** The budget line that a table's name mentions, "Varav (av Kommunstyrelsen övrigt)"; the longest label wins. */
export function lineNamedBy(table: AmountTable, plan: Plan): AmountLine | undefined {
  const name = wordsOf(table.table.name);
  const named = plan.budgets
    .flatMap(({ lines }) => lines)
    .filter(({ label }) => mentions(name, wordsOf(label.value)));
  return named.toSorted((a, b) => b.label.value.length - a.label.value.length)[0];
}

function fromName(table: AmountTable, plan: Plan): OfWhich[] {
  const named = lineNamedBy(table, plan);
  if (named?.amount === undefined) return [];
  const lines = table.lines.filter(({ isTotal, total }) => !isTotal && total === undefined);
  return [{ label: named.label.value, whole: named.amount, parts: filled(lines) }];
}

/** Every amount in a plan that is said to consist of, among others, certain parts. Changes are not among them. */
export function ofWhichIn(plan: Plan): OfWhich[] {
  const groups = [
    ...plan.budgets.flatMap(fromDetails),
    ...plan.ofWhich.flatMap((table) => [
      ...fromTotals(table, plan),
      ...fromDetails(table),
      ...fromName(table, plan),
    ]),
  ];
  return groups.filter(({ parts }) => parts.length > 0);
}
