import type { Figure } from "../../plan/figure";
import { finding, say, showFigure } from "../describe";
import type { Finding } from "../finding";
import { figuresOf } from "../figures";
import { decided, type Rule } from "../rule";

const ID = "number-as-text";

function report(figures: readonly Figure[]): Finding {
  const shown = figures.map(showFigure);
  return finding({
    rule: ID,
    severity: "warning",
    verdict: "inconsistent",
    cells: figures.map(({ cell }) => cell),
    message: say("number-as-text.message", {
      count: figures.length,
      numbers: shown.slice(0, 5).join("; "),
    }),
    repairs: [
      {
        cells: figures.map((figure) => ({ cell: figure.cell, value: showFigure(figure) })),
        explanation: say("number-as-text.repair"),
      },
    ],
  });
}

/**
 * Numbers typed as text look right, but SUM passes over them. One finding a sheet.
 * Source: https://support.microsoft.com/office/convert-numbers-stored-as-text-to-numbers-40105f2a
 */
export const numberAsText: Rule = {
  id: ID,
  check: ({ plan }) => {
    const figures = figuresOf(plan);
    const failing = figures.filter(({ storedAsText, unit }) => storedAsText && unit !== "percent");
    const sheets = [...new Set(failing.map(({ cell }) => cell.sheet))];
    const findings = sheets.map((sheet) =>
      report(failing.filter(({ cell }) => cell.sheet === sheet))
    );
    return decided(findings, figures.length);
  },
};
