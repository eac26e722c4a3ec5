import type { CellAddress } from "../../plan/address";
import type { ColumnRole, Plan, Transfer } from "../../plan/plan";
import { finding, say, showFigure } from "../describe";
import type { Finding, FindingText } from "../finding";
import { groupBy } from "../groups";
import { middleOf } from "../interval";
import { formatRational } from "../rational";
import type { RoundingMode } from "../rounding";
import { combine, type Rule, type RuleOutcome } from "../rule";
import { checkTransferMatrix } from "../transferMatrix";
import { type Net, netOf, sameBody, showTerms } from "../transfers";

const ID = "transfers-balance";

function ownCell({ amount, purpose, from, to }: Transfer): CellAddress | undefined {
  return amount?.cell ?? purpose?.cell ?? from?.cell ?? to?.cell;
}

function isInside({ sheet, row }: CellAddress, area: Plan["tables"][number]["area"]): boolean {
  return area.sheet === sheet && row >= area.row && row < area.row + area.rowCount;
}

/** The empty cell where a missing party should stand, or the row's own first cell when its column is unknown. */
function partyCell(transfer: Transfer, role: ColumnRole, { tables }: Plan): CellAddress[] {
  const own = ownCell(transfer);
  if (own === undefined) return [];
  const table = tables.find(({ kind, area }) => kind === "transfers" && isInside(own, area));
  const column = table?.columns.find((candidate) => candidate.role === role)?.column;
  return column === undefined ? [own] : [{ ...own, column }, own];
}

function netText(key: "net" | "against", body: string, net: Net | undefined): FindingText[] {
  if (net === undefined) return [];
  const values = {
    body,
    terms: showTerms(net),
    net: formatRational(middleOf(net.interval), net.precision),
  };
  return [say(`transfers-balance.${key}`, values)];
}

/** The net of the plan's own body, and that against each other body with which it has several transfers. */
function netTexts(plan: Plan, mode: RoundingMode): FindingText[] {
  const { body, transfers } = plan;
  if (body === undefined) return [];
  const others = groupBy(
    transfers.filter(({ from, to }) => sameBody(from?.value, body) !== sameBody(to?.value, body)),
    ({ from, to }) => (sameBody(from?.value, body) ? to : from)?.value.toLowerCase()
  );
  const against = [...others.values()].flatMap((between) => {
    const [{ from, to } = {}] = between;
    const other = sameBody(from?.value, body) ? to : from;
    if (other === undefined || between.length < 2) return [];
    return netText("against", other.value, netOf({ transfers: between }, body, mode));
  });
  return [...netText("net", body, netOf(plan, body, mode)), ...against];
}

/** A table that never names senders, or receivers, leaves them to its heading. */
function isUsed(role: "from" | "to", { transfers }: Plan): boolean {
  return transfers.some((transfer) => transfer[role] !== undefined);
}

function missingParty(transfer: Transfer, plan: Plan, mode: RoundingMode): Finding[] {
  const missing = (["from", "to"] as const).filter(
    (role) => transfer[role] === undefined && isUsed(role, plan)
  );
  return missing.map((role) =>
    finding({
      rule: ID,
      severity: "info",
      verdict: "unchecked",
      cells: partyCell(transfer, role, plan),
      message: say(`transfers-balance.missing.${role}`, {
        amount: transfer.amount === undefined ? "" : showFigure(transfer.amount),
        purpose: transfer.purpose?.value ?? "",
      }),
      explanations: netTexts(plan, mode),
    })
  );
}

function toItself({ from, to, amount }: Transfer): Finding[] {
  if (from === undefined || !sameBody(from.value, to?.value)) return [];
  const values = { body: from.value, amount: amount === undefined ? "" : showFigure(amount) };
  return [
    finding({
      rule: ID,
      severity: "warning",
      verdict: "inconsistent",
      cells: [from.cell, ...(to === undefined ? [] : [to.cell])],
      message: say("transfers-balance.toItself", values),
    }),
  ];
}

function checkRows(plan: Plan, mode: RoundingMode): RuleOutcome {
  const rows = plan.transfers.filter(({ parties }) => parties === undefined);
  const context = { ...plan, transfers: rows };
  const findings = rows.flatMap((transfer) => [
    ...missingParty(transfer, context, mode),
    ...toItself(transfer),
  ]);
  const unchecked = rows.filter(({ from, to }) => from === undefined || to === undefined).length;
  return { findings, checked: rows.length - unchecked, unchecked };
}

/**
 * What one body gives another receives: every transfer has a sender and a receiver, and they differ. The net
 * for the plan's own body is told with it, in all and against each body it has several transfers with.
 * Where bodies are columns, each row comes to zero, and a total row is the sum of the rows for each body.
 */
export const transfersBalance: Rule = {
  id: ID,
  check: ({ plan, rounding }) =>
    combine([checkRows(plan, rounding), checkTransferMatrix(plan.transfers, rounding)]),
};
