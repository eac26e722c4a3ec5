import type { CellAddress } from "../../plan/address";
import type { Plan } from "../../plan/plan";
import { finding, say, uniqueCells } from "../describe";
import type { Finding, FindingText } from "../finding";
import { groupBy } from "../groups";
import { decided, type Rule } from "../rule";
import { textsOf } from "../texts";

const ID = "formula-error";

/** Excel's error values in English and Swedish, by what they mean. */
const MEANINGS: Readonly<Record<string, readonly string[]>> = {
  division: ["#DIV/0!", "#DIVISION/0!"],
  reference: ["#REF!", "#REFERENS!"],
  value: ["#VALUE!", "#VÄRDEFEL!"],
  name: ["#NAME?", "#NAMN?"],
  missing: ["#N/A", "#SAKNAS!"],
  number: ["#NUM!", "#OGILTIGT!"],
  range: ["#NULL!", "#SKÄRNING!"],
  spill: ["#SPILL!"],
};

interface Failed {
  readonly cell: CellAddress;
  readonly error: string;
}

function meaningOf(error: string): string | undefined {
  return Object.keys(MEANINGS).find((meaning) => MEANINGS[meaning]?.includes(error));
}

/** Errors where figures were looked for, and errors among the words of goals, points and headings. */
function failedIn(plan: Plan): Failed[] {
  const figures = plan.notUnderstood
    .filter(({ detail }) => detail === "formulaError")
    .map(({ area, text }) => ({ cell: area, error: text ?? "" }));
  const words = textsOf(plan)
    .map(({ cell, value }) => ({ cell, error: value.trim() }))
    .filter(({ error }) => meaningOf(error) !== undefined);
  return [...figures, ...words].map(({ cell: { sheet, row, column }, error }) => ({
    cell: { sheet, row, column },
    error,
  }));
}

function help(error: string): FindingText[] {
  const meaning = meaningOf(error);
  return meaning === undefined ? [] : [say(`formula-error.${meaning}`)];
}

function report(error: string, failed: readonly Failed[]): Finding {
  const cells = uniqueCells(failed.map(({ cell }) => cell));
  return finding({
    rule: ID,
    severity: "warning",
    verdict: "unchecked",
    cells,
    message: say(`formula-error.${cells.length === 1 ? "one" : "many"}`, {
      error,
      count: cells.length,
    }),
    actual: error,
    explanations: help(error),
  });
}

/**
 * A cell of a plan's table holds an error instead of a value, and nothing that needs it can be checked. One finding a
 * sheet and kind of error. Source:
 * https://support.microsoft.com/office/hide-error-values-and-error-indicators-d171b96e-8fb4-4863-a1ba-b64557474439
 */
export const formulaError: Rule = {
  id: ID,
  check: ({ plan }) => {
    const failed = failedIn(plan);
    const groups = groupBy(failed, ({ cell, error }) => `${cell.sheet}\n${error}`);
    const findings = [...groups.values()].map((group) => report(group[0]?.error ?? "", group));
    return { ...decided(findings, 0), unchecked: failed.length };
  },
};
