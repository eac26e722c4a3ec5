import type { ProgrammePoint, Text } from "../../plan/plan";
import { finding, say } from "../describe";
import type { Finding } from "../finding";
import { type HandlingSigns, readHandling } from "../handling";
import { decided, type Rule } from "../rule";
import { type Status, statusOf } from "../status";

const ID = "status-contradicts-handling";

type Contradiction =
  | "notStartedButHandled"
  | "ongoingButPlanned"
  | "ongoingButPast"
  | "ongoingButDone"
  | "doneButOngoing";

function onlyPast({ years }: HandlingSigns, planYear: number | undefined): boolean {
  return planYear !== undefined && years.length > 0 && years.every((year) => year < planYear);
}

function ongoingContradiction(
  signs: HandlingSigns,
  planYear: number | undefined
): Contradiction | undefined {
  if (signs.ongoing) return undefined;
  if (signs.planned) return "ongoingButPlanned";
  if (signs.done) return "ongoingButDone";
  return onlyPast(signs, planYear) ? "ongoingButPast" : undefined;
}

function contradictionOf(
  status: Status,
  signs: HandlingSigns,
  planYear: number | undefined
): Contradiction | undefined {
  switch (status) {
    case "notStarted":
      return signs.ongoing && !signs.planned && !signs.starts ? "notStartedButHandled" : undefined;
    case "ongoing":
      return ongoingContradiction(signs, planYear);
    case "done":
      return (signs.unfinished || signs.planned) && !signs.done ? "doneButOngoing" : undefined;
    default:
      return undefined;
  }
}

interface Complete {
  readonly number: number;
  readonly status: Text;
  readonly handling: Text;
}

function complete({ number, status, handling }: ProgrammePoint): Complete[] {
  return status === undefined || handling === undefined ? [] : [{ number, status, handling }];
}

function check({ number, status, handling }: Complete, planYear: number | undefined): Finding[] {
  const stated = statusOf(status.value);
  const signs = readHandling(handling.value);
  const contradiction = stated && contradictionOf(stated, signs, planYear);
  if (contradiction === undefined) return [];
  const values = {
    number,
    status: status.value,
    handling: handling.value,
    years: signs.years.join(", "),
    year: planYear ?? "",
  };
  return [
    finding({
      rule: ID,
      severity: "warning",
      verdict: "inconsistent",
      cells: [status.cell, handling.cell],
      message: say(`status-contradicts-handling.${contradiction}`, values),
      actual: status.value,
    }),
  ];
}

/**
 * A point's status and the words about its handling say the same. They do not when a point not started is
 * being handled, when ongoing work is only planned, finished or of a year before the plan's, or when
 * finished work goes on. Words are read by their usual forms, so this is for a person to judge.
 */
export const statusContradictsHandling: Rule = {
  id: ID,
  check: ({ plan }) => {
    const points = plan.points.flatMap(complete);
    return decided(
      points.flatMap((point) => check(point, plan.year)),
      points.length
    );
  },
};
