import type { Period } from "../../plan/plan";
import { finding, say } from "../describe";
import { monthOf } from "../calendar";
import type { Finding, FindingText } from "../finding";
import { decided, type Rule } from "../rule";

const ID = "schedule-too-late";

/** The next year's plan applies from January and is decided at the latest in December. */
const DECEMBER = 12;

function notCovered(carriedOut: number | undefined): FindingText[] {
  if (carriedOut === undefined || carriedOut >= DECEMBER) return [];
  return [say("schedule-too-late.notCovered")];
}

function check({ name, carriedOut, reported }: Period): { findings: Finding[]; known: boolean } {
  const [done, told] = [monthOf(carriedOut?.value ?? ""), monthOf(reported?.value ?? "")];
  // A report in a month before the work it reports is of the next year.
  const month = told !== undefined && done !== undefined && told < done ? told + DECEMBER : told;
  if (month === undefined || reported === undefined) return { findings: [], known: false };
  if (month < DECEMBER) return { findings: [], known: true };
  const values = {
    name: name.value,
    carriedOut: carriedOut?.value ?? "",
    reported: reported.value,
  };
  const found = finding({
    rule: ID,
    severity: "warning",
    verdict: "inconsistent",
    cells: [reported.cell, ...(carriedOut === undefined ? [] : [carriedOut.cell])],
    message: say("schedule-too-late.message", values),
    actual: reported.value,
    explanations: notCovered(done),
  });
  return { findings: [found], known: true };
}

/**
 * An annual follow-up that is to feed the next year's plan has to be reported before that plan is decided,
 * which is before the year begins. One reported in December, at the turn of the year or later is too late.
 */
export const scheduleTooLate: Rule = {
  id: ID,
  check: ({ plan }) => {
    const results = plan.periods.filter(({ kind }) => kind === "annual").map(check);
    const known = results.filter((result) => result.known).length;
    return {
      ...decided(
        results.flatMap(({ findings }) => findings),
        known
      ),
      unchecked: results.length - known,
    };
  },
};
