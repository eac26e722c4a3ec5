import type { ConformanceResult } from "../runConformance";

/** A row of the page's table. */
export function resultRow(document: Document, result: ConformanceResult): HTMLTableRowElement {
  const row = document.createElement("tr");
  row.dataset["outcome"] = result.outcome;
  const texts = [result.id, result.requirementSet, result.outcome, result.message];
  for (const text of texts) row.insertCell().textContent = text;
  row.title = result.title;
  return row;
}
