import { changeCorrections } from "../../plan/changeCorrections";
import type { Plan } from "../../plan/plan";
import { readPlan } from "../../plan/readPlan";
import { judgePlan } from "../../validation/judge";
import { lightPlan } from "./lightPlan";
import type { BackgroundAnswer, BackgroundRequest } from "./messages";

/** The pane works with the plan that it read last; one more is kept for what was asked before that. */
const KEPT_PLANS = 2;

/** The background's side: answers requests, and keeps the whole of the plans that it has read. */
export function serveAnalysis(): (request: BackgroundRequest) => BackgroundAnswer {
  const plans = new Map<number, Plan>();
  return (request) => {
    const { id } = request;
    try {
      return { id, value: answer(request, plans) };
    } catch (error) {
      return { id, failure: error instanceof Error ? error.message : String(error) };
    }
  };
}

function answer(request: BackgroundRequest, plans: Map<number, Plan>) {
  switch (request.task) {
    case "read":
      return lightPlan(keep(plans, request.id, readPlan(request.snapshot)));
    case "correct":
      return changeCorrections(request.snapshot, request.change);
    case "check": {
      const plan = plans.get(request.plan);
      if (plan === undefined) throw new Error("The plan is no longer kept.");
      return judgePlan(plan, request.kept);
    }
  }
}

function keep(plans: Map<number, Plan>, id: number, plan: Plan): Plan {
  plans.set(id, plan);
  const [oldest] = plans.keys();
  if (plans.size > KEPT_PLANS && oldest !== undefined) plans.delete(oldest);
  return plan;
}
