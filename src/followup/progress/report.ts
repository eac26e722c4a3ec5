import type { GoalProgress, PeriodProgress } from "./progress";
import {
  changeLines,
  deadlineLines,
  goalTitle,
  missingName,
  tallyWords,
  titleOf,
  type Say,
} from "./progressWords";
import { hasChanged, tallyOf } from "./tally";

/** A summary of one follow-up in words, for a document or a terminal. */
export interface Report {
  readonly title: string;
  readonly lines: readonly string[];
  /** With the header first. */
  readonly table: readonly (readonly string[])[];
  readonly sections: readonly { readonly heading: string; readonly items: readonly string[] }[];
}

/**
 * The summary of a follow-up.
 *
 * @param today ISO: "2024-06-18".
 */
export function reportOf(period: PeriodProgress, today: string, say: Say): Report {
  const { goals, withoutSheet } = period;
  const sections = [
    { heading: say("progress.missing"), items: goals.flatMap((goal) => missingItem(goal, say)) },
    {
      heading: say("progress.withoutSheet"),
      items: withoutSheet.map((one) => goalTitle(one, say)),
    },
    {
      heading: say("progress.changed"),
      items: goals.filter(hasChanged).map((goal) => changedItem(goal, say)),
    },
    { heading: say("progress.copied"), items: goals.flatMap((goal) => copiedItems(goal, say)) },
  ];
  return {
    title: titleOf(period, say),
    lines: [...deadlineLines(period, today, say), ...countLines(period, say)],
    table: goalTable(goals, say),
    sections: sections.filter(({ items }) => items.length > 0),
  };
}

function countLines(period: PeriodProgress, say: Say): string[] {
  const tally = tallyOf(period);
  const ready = say("progress.ofTotal", { count: tally.ready, total: tally.goals });
  return [
    `${say("progress.ready")}: ${ready}`,
    `${say("progress.assessments")}: ${tallyWords(tally.assessments, say("progress.notAssessed"))}`,
    `${say("progress.criteria")}: ${tallyWords(tally.statuses, say("progress.noStatus"))}`,
  ];
}

function goalTable(goals: readonly GoalProgress[], say: Say): string[][] {
  if (goals.length === 0) return [];
  const header = ["goal", "assessment", "statuses", "ready"] as const;
  const rows = goals.map((goal) => [
    goalTitle(goal, say),
    orNone(goal.assessment?.words, say("progress.notAssessed")),
    goal.criteria
      .map(({ label, status }) => `${label} ${orNone(status.words, "–")}`.trim())
      .join(", "),
    say(goal.isReady ? "progress.yes" : "progress.no"),
  ]);
  return [header.map((column) => say(`progress.column.${column}`)), ...rows];
}

function orNone(words: string | undefined, none: string): string {
  return words === undefined || words === "" ? none : words;
}

function missingItem(goal: GoalProgress, say: Say): string[] {
  if (goal.missing.length === 0) return [];
  const names = goal.missing.map((entry) => missingName(entry, goal, say)).join(", ");
  const who = goal.responsible === "" ? "" : ` (${goal.responsible})`;
  return [`${goalTitle(goal, say)}${who}: ${names}`];
}

function changedItem(goal: GoalProgress, say: Say): string {
  const changes = changeLines(goal, say).map(({ what, change }) => `${what} ${change}`);
  return `${goalTitle(goal, say)}: ${changes.join("; ")}`;
}

function copiedItems(goal: GoalProgress, say: Say): string[] {
  return goal.copied.map(({ words }) => `${goalTitle(goal, say)}: ”${words}”`);
}

/** The summary as plain text. */
export function reportText({ title, lines, table, sections }: Report): string {
  const blocks = [
    [title],
    lines,
    table.slice(1).map(([goal = "", ...cells]) => `${goal}: ${cells.filter(Boolean).join(" · ")}`),
    ...sections.map(({ heading, items }) => [heading, ...items.map((item) => `– ${item}`)]),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n")}\n`;
}

const CELL = 'style="border:1px solid #8a94a6;padding:4px 8px;text-align:left;vertical-align:top"';

/** The summary as HTML that Word and e-mail programs paste with its table and headings. */
export function reportHtml({ title, lines, table, sections }: Report): string {
  const rows = table.map((cells, index) => {
    const tag = index === 0 ? "th" : "td";
    return `<tr>${cells.map((cell) => `<${tag} ${CELL}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
  });
  return [
    `<h2>${escaped(title)}</h2>`,
    ...lines.map((line) => `<p>${escaped(line)}</p>`),
    ...(rows.length === 0
      ? []
      : [`<table style="border-collapse:collapse">${rows.join("")}</table>`]),
    ...sections.map(
      ({ heading, items }) =>
        `<h3>${escaped(heading)}</h3><ul>${items.map((item) => `<li>${escaped(item)}</li>`).join("")}</ul>`
    ),
  ].join("");
}

function escaped(words: string): string {
  return words
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\n", "<br>");
}
