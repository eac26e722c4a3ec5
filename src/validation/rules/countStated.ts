import type { Plan, Text } from "../../plan/plan";
import { finding, say } from "../describe";
import type { Finding } from "../finding";
import { decided, type Rule, type RuleOutcome } from "../rule";
import { textsOf } from "../texts";

const ID = "count-stated";

const WORDS = "ett två tre fyra fem sex sju åtta nio tio elva tolv".split(" ");
const ENGLISH = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const COUNT = `(\\d{1,3}|${[...WORDS, ...ENGLISH].join("|")})`;
const POINTS =
  /(?<!\d)(\d{1,4})\s+(?:av|of)\s+(?:de\s+|the\s+)?(?:totalt\s+)?(\d{1,4})\s+(?:punkt|point)/giu;
const GOALS = new RegExp(
  `(?:består av|innehåller|omfattar|consists of|contains|comprises)\\s+${COUNT}\\s+(?:övergripande\\s+|overall\\s+)?(?:mål|goals)(?!\\p{L})`,
  "giu"
);

function numberOf(word: string): number {
  const place = [WORDS, ENGLISH]
    .map((words) => words.indexOf(word.toLowerCase()))
    .find((index) => index >= 0);
  return place === undefined ? Number(word) : place + 1;
}

interface Count {
  readonly text: Text;
  readonly kind: "points" | "highest" | "goals";
  readonly stated: number;
  readonly counted: number;
  readonly holds: boolean;
}

function pointCounts(text: Text, { points }: Plan): Count[] {
  if (points.length === 0) return [];
  return [...text.value.matchAll(POINTS)].flatMap(([, part = "", whole = ""]) => {
    const highest = points.reduce((most, { number }) => Math.max(most, number), 0);
    const [own, all] = [Number(part), Number(whole)];
    return [
      { text, kind: "points", stated: own, counted: points.length, holds: own === points.length },
      { text, kind: "highest", stated: all, counted: highest, holds: highest <= all },
    ];
  });
}

function goalCounts(text: Text, { goals, councilGoals }: Plan): Count[] {
  if (goals.length === 0) return [];
  return [...text.value.matchAll(GOALS)].map(([, word = ""]) => {
    const stated = numberOf(word);
    const holds = stated === goals.length || stated === councilGoals.length;
    return { text, kind: "goals", stated, counted: goals.length, holds };
  });
}

function report({ text, kind, stated, counted }: Count): Finding {
  return finding({
    rule: ID,
    severity: "warning",
    verdict: "inconsistent",
    cells: [text.cell],
    message: say(`count-stated.${kind}`, { stated, counted }),
    expected: String(counted),
    actual: String(stated),
    difference: String(stated - counted),
  });
}

function check(text: Text, plan: Plan): RuleOutcome {
  const counts = [...pointCounts(text, plan), ...goalCounts(text, plan)];
  return decided(counts.filter(({ holds }) => !holds).map(report), counts.length);
}

/**
 * A count that a text states, "36 of the 95 points", "consists of eight goals", is the count of what the plan
 * lists. The number of points in the whole programme is at least the highest number listed.
 */
export const countStated: Rule = {
  id: ID,
  check: ({ plan }) => {
    const outcomes = textsOf(plan).map((text) => check(text, plan));
    return {
      findings: outcomes.flatMap(({ findings }) => findings),
      checked: outcomes.reduce((sum, { checked }) => sum + checked, 0),
      unchecked: 0,
    };
  },
};
