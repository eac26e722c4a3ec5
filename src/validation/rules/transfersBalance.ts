import type { CellAddress } from "../../plan/address";
import type { ColumnRole, Plan, Transfer } from "../../plan/plan";
import { finding, say, showFigure } from "../describe";
import type { Finding, FindingText } from "../finding";
import { middleOf } from "../interval";
import { formatRational } from "../rational";
import type { RoundingMode } from "../rounding";
import { decided, type Rule } from "../rule";
import { netOf, sameBody } from "../transfers";

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

function netText(plan: Plan, mode: RoundingMode): FindingText[] {
  const net = plan.body === undefined ? undefined : netOf(plan, plan.body, mode);
  if (net === undefined || plan.body === undefined) return [];
  const terms = net.terms.map(({ amount, sign }, index) => {
    const mark = sign > 0 ? (index === 0 ? "" : " + ") : " − ";
    return mark + showFigure(amount);
  });
  const values = {
    body: plan.body,
    terms: terms.join("").trim(),
    net: formatRational(middleOf(net.interval), net.precision),
  };
  return [say("transfers-balance.net", values)];
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
      explanations: netText(plan, mode),
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

/**
 * What one body gives another receives: every transfer has a sender and a receiver, and they differ. The net
 * for the plan's own body is told with it.
 */
export const transfersBalance: Rule = {
  id: ID,
  check: ({ plan, rounding }) => {
    const findings = plan.transfers.flatMap((transfer) => [
      ...missingParty(transfer, plan, rounding),
      ...toItself(transfer),
    ]);
    const unchecked = plan.transfers.filter(
      ({ from, to }) => from === undefined || to === undefined
    ).length;
    return { ...decided(findings, plan.transfers.length - unchecked), unchecked };
  },
};
