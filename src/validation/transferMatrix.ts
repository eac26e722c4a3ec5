import type { Transfer, TransferParty } from "../plan/plan";
import { finding, say, showFigure, uniqueCells } from "./describe";
import type { Finding } from "./finding";
import { compareIntervals, mayBeZero, middleOf } from "./interval";
import { formatRational } from "./rational";
import type { RoundingMode } from "./rounding";
import { combine, decided, type RuleOutcome } from "./rule";
import { type Net, netOfTerms, sameBody, showTerms, termsOf } from "./transfers";
import { intervalIn } from "./units";

const ID = "transfers-balance";
const UNCHECKED: RuleOutcome = { findings: [], checked: 0, unchecked: 1 };

type Row = Transfer & { readonly parties: readonly TransferParty[] };

function valuesOf(net: Net) {
  return { terms: showTerms(net), net: formatRational(middleOf(net.interval), net.precision) };
}

/** A row that does not come to zero: it lacks a sender or a receiver, or one of its amounts is another. */
function uneven({ purpose, parties }: Row, net: Net): Finding {
  const signs = new Set(net.terms.map(({ sign }) => sign));
  const isOneSided = signs.size === 1;
  const values = { ...valuesOf(net), purpose: purpose?.value ?? "" };
  const missing = say(`transfers-balance.missing.${signs.has(1) ? "from" : "to"}`, {
    ...values,
    amount: values.net.replace(/^[-−]/u, ""),
  });
  return finding({
    rule: ID,
    severity: "info",
    verdict: isOneSided ? "unchecked" : "inconsistent",
    cells: parties
      .filter(({ amount }) => amount.value.digits !== 0n)
      .map(({ amount }) => amount.cell),
    message: isOneSided ? missing : say("transfers-balance.uneven", values),
  });
}

function checkRow(row: Row, mode: RoundingMode): RuleOutcome {
  const terms = termsOf(row.parties);
  if (terms.length === 0) return decided([], 0);
  const net = netOfTerms(terms, mode);
  if (net === undefined) return UNCHECKED;
  return decided(mayBeZero(net.interval) ? [] : [uneven(row, net)], 1);
}

/** What a total row says of a body against the sum of the rows above. */
function checkTotal(
  { body, amount }: TransferParty,
  rows: readonly Row[],
  mode: RoundingMode
): RuleOutcome {
  const above = rows.flatMap(({ parties }) =>
    parties.filter((party) => sameBody(party.body, body))
  );
  const net = netOfTerms(termsOf(above), mode);
  const stated = net && intervalIn(amount, net.unit, mode);
  if (net === undefined || stated === undefined) return decided([], 0);
  if (compareIntervals(net.interval, stated) !== "inconsistent") return decided([], 1);
  const values = { ...valuesOf(net), body, stated: showFigure(amount) };
  const found = finding({
    rule: ID,
    severity: "warning",
    verdict: "inconsistent",
    cells: uniqueCells([amount.cell, ...net.terms.map((term) => term.amount.cell)]),
    message: say("transfers-balance.wrongNet", values),
    expected: values.net,
    actual: values.stated,
  });
  return decided([found], 1);
}

/** Checks transfers whose bodies are columns. Totals are checked where a sheet has one row of them. */
export function checkTransferMatrix(
  transfers: readonly Transfer[],
  mode: RoundingMode
): RuleOutcome {
  const all = transfers.flatMap((row): Row[] =>
    row.parties === undefined ? [] : [{ ...row, parties: row.parties }]
  );
  const rows = all.filter(({ isTotal }) => isTotal !== true);
  const [total, ...others] = all.filter(({ isTotal }) => isTotal);
  const totals = others.length > 0 ? [] : (total?.parties ?? []);
  return combine([
    ...rows.map((row) => checkRow(row, mode)),
    ...totals.map((party) => checkTotal(party, rows, mode)),
  ]);
}
