import type { ConformanceResult } from "./runConformance";

const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/**
 * Results as a Markdown table, for an issue.
 * @param host what was tried, such as "Excel 16.0 on the web".
 */
export function toMarkdown(host: string, results: readonly ConformanceResult[]): string {
  const count = (outcome: ConformanceResult["outcome"]): number =>
    results.filter((result) => result.outcome === outcome).length;
  const rows = results.map(
    ({ id, requirementSet, outcome, message }) =>
      `| ${id} | ${requirementSet} | ${outcome} | ${cell(message)} |`
  );
  return [
    `Conformance of ${host}: ${count("passed")} passed, ${count("failed")} failed, ${count("skipped")} skipped.`,
    "",
    "| Case | ExcelApi | Outcome | Difference |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}
