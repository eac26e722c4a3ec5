import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Location, Log, Result, Run } from "sarif";
import { translate, type Language } from "../../locales";
import type { Severity } from "../../validation/finding";
import { packageVersion } from "../packageVersion";
import type { FileOutcome } from "./validateFile";
import type { DescribedFinding } from "./validationJson";

const LEVELS: Readonly<Record<Severity, Result.level>> = {
  error: "error",
  warning: "warning",
  info: "note",
};

type RuleResult = Result & { readonly ruleId: string };

/**
 * The outcomes of files as SARIF 2.1.0 (OASIS, errata 01), for tools that show what checkers find. Cells are logical
 * locations; dismissed findings are suppressed results; files that could not be used are notifications.
 */
export function validationSarif(outcomes: readonly FileOutcome[], language: Language): string {
  const results = outcomes.flatMap((outcome): RuleResult[] => {
    if ("error" in outcome) return [];
    const { file, findings, dismissed } = outcome.validated;
    return [
      ...findings.map((finding) => resultOf(file, finding)),
      ...dismissed.map((finding): RuleResult => ({
        ...resultOf(file, finding),
        suppressions: [{ kind: "external", justification: finding.reason }],
      })),
    ];
  });
  const rules = [...new Set(results.map(({ ruleId }) => ruleId))].sort();
  const failed = outcomes.flatMap((outcome) => ("error" in outcome ? [outcome] : []));
  const run: Run = {
    tool: {
      driver: {
        name: "Plankoll",
        semanticVersion: packageVersion(),
        language: language === "sv" ? "sv-SE" : "en-US",
        rules: rules.map((id) => ({
          id,
          shortDescription: { text: translate(language, `rule.${id}`) },
        })),
      },
    },
    invocations: [
      {
        executionSuccessful: failed.length === 0,
        toolExecutionNotifications: failed.map(({ file, error }) => ({
          level: "error",
          message: { text: withoutLinks(error) },
          locations: [{ physicalLocation: artifactOf(file) }],
        })),
      },
    ],
    columnKind: "utf16CodeUnits",
    results: results.map((result) => ({ ...result, ruleIndex: rules.indexOf(result.ruleId) })),
  };
  const log: Log = {
    $schema:
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [run],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(file: string, finding: DescribedFinding): RuleResult {
  const [cell] = finding.cells;
  const { verdict, expected, actual, difference } = finding;
  return {
    ruleId: finding.rule,
    level: LEVELS[finding.severity],
    message: { text: withoutLinks([finding.message, ...finding.explanations].join(" ")) },
    locations: [{ physicalLocation: artifactOf(file), ...logicalOf(cell) }],
    relatedLocations: finding.cells.slice(1).map((other, index) => ({
      id: index + 1,
      physicalLocation: artifactOf(file),
      ...logicalOf(other),
    })),
    properties: { verdict, expected, actual, difference, repairs: finding.repairs },
  };
}

/** A file by its address: relative to where the command runs, absolute when it lies elsewhere. */
function artifactOf(file: string) {
  const relative = path.relative(process.cwd(), path.resolve(file));
  const isBelow = !relative.startsWith("..") && !path.isAbsolute(relative);
  const uri = isBelow
    ? relative.split(path.sep).map(encodeURIComponent).join("/")
    : pathToFileURL(path.resolve(file)).href;
  return { artifactLocation: { uri } };
}

function logicalOf(cell: string | undefined): Location {
  if (cell === undefined) return {};
  return { logicalLocations: [{ fullyQualifiedName: cell, kind: "element" }] };
}

/** Words in brackets before an address in parentheses would be a link (SARIF 2.1.0, 3.11.6): a backslash keeps them words. */
export function withoutLinks(text: string): string {
  return text.replace(/\[(?=[^[\]]*\]\()/g, "\\[");
}
