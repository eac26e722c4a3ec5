import type { ProgrammePoint } from "../../plan/plan";
import { finding, say } from "../describe";
import type { Finding } from "../finding";
import { decided, NOTHING_TO_CHECK, type Rule } from "../rule";
import { isSlipOf } from "../words";
import { statusOf } from "../status";

const ID = "status-unknown";

function isBlank({ status }: ProgrammePoint): boolean {
  return status === undefined || status.value.trim() === "";
}

/** The known word that a word is a slip of: one letter or two wrong, missing or swapped. */
function misspelt(word: string, known: readonly string[]): string | undefined {
  return known.find((right) => isSlipOf(word.toLowerCase(), right.toLowerCase()));
}

/** A slip of a known word is told as a warning; another word may be one that the plan means to use. */
function unknown({ number, status }: ProgrammePoint, words: readonly string[]): Finding[] {
  if (status === undefined || statusOf(status.value) !== undefined) return [];
  const [known, right] = [words.join(", "), misspelt(status.value.trim(), words)];
  const values = { used: status.value, right: right ?? "" };
  return [
    finding({
      rule: ID,
      severity: right === undefined ? "info" : "warning",
      verdict: "inconsistent",
      repairs:
        right === undefined
          ? []
          : [
              {
                cells: [{ cell: status.cell, value: right }],
                explanation: say("status-unknown.repair", values),
              },
            ],
      cells: [status.cell],
      message: say("status-unknown.message", { number, status: status.value, known }),
      expected: known,
      actual: status.value,
    }),
  ];
}

function missing(points: readonly ProgrammePoint[]): Finding[] {
  if (points.length === 0) return [];
  return [
    finding({
      rule: ID,
      severity: "warning",
      verdict: "unchecked",
      cells: points.map(({ text }) => text.cell),
      message: say("status-unknown.missing", {
        count: points.length,
        points: points.map(({ number }) => number).join(", "),
      }),
    }),
  ];
}

/**
 * A programme point has a status, and its word is one that is understood. A plan whose statuses are mostly
 * other words has a vocabulary of its own and is left alone.
 */
export const statusUnknown: Rule = {
  id: ID,
  check: ({ plan: { points } }) => {
    const filled = points.filter((point) => !isBlank(point));
    const understood = filled.flatMap(({ status }) =>
      status !== undefined && statusOf(status.value) !== undefined ? status.value.trim() : []
    );
    if (understood.length * 2 <= filled.length)
      return { ...NOTHING_TO_CHECK, unchecked: filled.length };
    const known = [...new Set(understood)].toSorted();
    const findings = [
      ...filled.flatMap((point) => unknown(point, known)),
      ...missing(points.filter(isBlank)),
    ];
    return decided(findings, points.length);
  },
};
