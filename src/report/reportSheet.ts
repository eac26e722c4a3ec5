import { formatAddress, type CellAddress } from "../plan/address";
import type { BlueprintValue, SheetBlueprint, StyleName } from "../followup/blueprint";
import { cleanSheetName, identifier, numberedNames } from "../followup/names";
import { pageBands } from "../followup/page";
import { SheetDraft, type Piece } from "../followup/sheetDraft";
import type { Finding, Severity } from "../validation/finding";
import { calculationText, messageText, placeText, suggestionText } from "./findingCells";
import type { Reported, ReportWords } from "./reportWords";

/** A cell of the report that leads to a cell of the plan. */
export interface ReportLink {
  readonly row: number;
  readonly column: number;
  readonly target: CellAddress;
}

/** The report as a sheet to write. */
export interface ReportDesign {
  readonly blueprint: SheetBlueprint;
  readonly links: readonly ReportLink[];
  /** The header row of the findings, from zero, which every printed page repeats. */
  readonly headerRow: number;
}

const WIDTHS = [26, 70, 132, 134, 212, 182, 56, 170] as const;
const KEY = "report";
const PLACE_COLUMN = 2;
const LEAST_ROW = 18;
const TEXT_SIZE = 10;
const MOST_NAMES = 50;

/** What the findings' table and that of the dismissed ones have in common. */
const COMMON = ["number", "severity", "place", "rule", "message"] as const;

/**
 * A dated report of a check: every finding with its place, rule, calculation, difference and suggestion, the dismissed ones
 * with their reasons, and what could not be checked. Text is always text, whatever it looks like.
 */
export function reportSheet(reported: Reported, words: ReportWords): ReportDesign {
  const { text } = words;
  const draft = new SheetDraft(WIDTHS);
  const links: ReportLink[] = [];
  addHead(draft, reported, words);
  const headerRow = addFindings(draft, reported, words, links);
  addDismissed(draft, reported, words, links);
  addUnchecked(draft, reported, words);
  const name = cleanSheetName(text("sheet"));
  return {
    links,
    headerRow,
    blueprint: {
      key: KEY,
      identityName: identifier(KEY),
      names: [name, ...numberedNames(name, MOST_NAMES)],
      titleCell: { row: 1, column: 0 },
      columnWidths: WIDTHS,
      rowHeights: draft.rowHeights,
      blocks: draft.blocks,
      tables: draft.tables,
      choices: [],
      marks: [],
      freezeRows: headerRow + 1,
      tabColor: "#B10E1C",
      page: pageOf(reported, words),
    },
  };
}

function planName({ plan: { title, body } }: Reported): string {
  return title?.value ?? body ?? "";
}

function pageOf(reported: Reported, { text }: ReportWords): SheetBlueprint["page"] {
  const { caseNumber } = reported.plan;
  const title = `${text("title")} ${reported.date}`;
  return {
    ...pageBands(text, { name: planName(reported), caseNumber, title }),
    titleRows: 0,
    breaks: [],
  };
}

const wide = { column: 0, span: WIDTHS.length, owner: "plan" } as const;

function addHead(draft: SheetDraft, reported: Reported, { text }: ReportWords): void {
  const { result, date } = reported;
  const { findings, checked, unchecked } = result;
  const count = (severity: Severity) => findings.filter((one) => one.severity === severity).length;
  const counts = { error: count("error"), warning: count("warning"), info: count("info") };
  const lead = [
    text("made", { date }),
    text("counts", counts),
    text("relations", { checked, unchecked }),
  ].join(" ");
  draft.addRow([{ ...wide, style: "eyebrow", value: { text: planName(reported) } }], 18);
  draft.addRow([{ ...wide, style: "title", value: { text: text("title") } }], 30, 18);
  draft.addRow([{ ...wide, style: "lead", value: { text: lead } }], 20, 12);
}

function addHeading(draft: SheetDraft, heading: string, hint: string): void {
  draft.gap();
  draft.addRow(
    [
      { column: 0, span: 4, owner: "label", style: "heading", value: { text: heading } },
      { column: 4, span: 4, owner: "label", style: "headingHint", value: { text: hint } },
    ],
    22
  );
}

/** Returns the row of the table's header. */
function addFindings(
  draft: SheetDraft,
  { result: { findings } }: Reported,
  words: ReportWords,
  links: ReportLink[]
): number {
  const { text } = words;
  addHeading(draft, text("findings"), text("findings.hint"));
  if (findings.length === 0) {
    const none = { text: text("findings.none") };
    return draft.addRow([{ ...wide, style: "reportText", value: none }], LEAST_ROW, TEXT_SIZE);
  }
  const header = [...COMMON, "calculation", "difference", "suggestion"] as const;
  return addTable(
    draft,
    "findings",
    header.map((key) => text(key)),
    () =>
      findings.forEach((finding, index) => {
        addLink(draft, finding, links);
        draft.addRow(
          [
            ...commonPieces(finding, index, words),
            piece(5, "reportText", calculationText(finding, words)),
            differencePiece(finding, words),
            piece(7, "reportText", suggestionText(finding, words)),
          ],
          LEAST_ROW,
          TEXT_SIZE
        );
      })
  );
}

function addDismissed(
  draft: SheetDraft,
  { result: { dismissed } }: Reported,
  words: ReportWords,
  links: ReportLink[]
): void {
  const { text } = words;
  if (dismissed.length === 0) return;
  addHeading(draft, text("dismissed"), text("dismissed.hint"));
  const header = [...COMMON, "reason", "date"] as const;
  addTable(
    draft,
    "dismissed",
    header.map((key) => text(key)),
    () =>
      dismissed.forEach(({ finding, dismissal: { reason, date } }, index) => {
        addLink(draft, finding, links);
        draft.addRow(
          [
            ...commonPieces(finding, index, words),
            piece(5, "reportText", reason),
            piece(6, "reportText", date),
          ],
          LEAST_ROW,
          TEXT_SIZE
        );
      })
  );
}

function addUnchecked(
  draft: SheetDraft,
  { result: { uncheckedRules = [] } }: Reported,
  { text, rule }: ReportWords
): void {
  if (uncheckedRules.length === 0) return;
  addHeading(draft, text("unchecked"), text("unchecked.hint"));
  uncheckedRules.forEach(({ rule: id, count }) => {
    const values = { rule: rule(id), count, reason: rule(`${id}.unchecked`) };
    draft.addRow(
      [{ ...wide, style: "reportText", value: { text: text("unchecked.line", values) } }],
      LEAST_ROW,
      TEXT_SIZE
    );
  });
}

/** Puts a header, what `addRows` adds, and a table over both. Returns the row of the header. */
function addTable(
  draft: SheetDraft,
  part: string,
  headers: readonly string[],
  addRows: () => void
): number {
  const row = draft.addRow(
    headers.map((words, column) => ({
      column,
      owner: "label",
      style: "tableHeader",
      value: { text: words },
    })),
    22
  );
  addRows();
  draft.tables.push({
    name: identifier(KEY, part),
    row,
    column: 0,
    rowCount: draft.row - row,
    columnCount: headers.length,
    filter: true,
    // Rows are never refreshed: a report is made anew.
    ...{ labelHeader: headers[0] ?? "", textHeader: headers[4] ?? "" },
    words: { retired: "", formerWording: "" },
  });
  return row;
}

function addLink(draft: SheetDraft, { cells: [target] }: Finding, links: ReportLink[]): void {
  if (target !== undefined) links.push({ row: draft.row, column: PLACE_COLUMN, target });
}

const SEVERITY_STYLES: Readonly<Record<Severity, StyleName>> = {
  error: "severityError",
  warning: "severityWarning",
  info: "severityInfo",
};

function piece(column: number, style: StyleName, words: string): Piece {
  return { column, owner: "plan", style, value: { text: words } };
}

function commonPieces(finding: Finding, index: number, words: ReportWords): Piece[] {
  const { severity, rule, cells } = finding;
  return [
    { column: 0, owner: "plan", style: "reportNumber", value: { number: index + 1 } },
    piece(1, SEVERITY_STYLES[severity], words.text(`severity.${severity}`)),
    piece(PLACE_COLUMN, cells.length > 0 ? "reportLink" : "reportText", placeText(finding, words)),
    piece(3, "reportText", words.rule(rule)),
    piece(4, "reportText", messageText(finding, words)),
  ];
}

/** The difference as a number where it is one, so that it can be sorted and added. */
function differencePiece({ difference = "" }: Finding, words: ReportWords): Piece {
  const isNumber = /^-?\d+(\.\d+)?$/.test(difference);
  const value: BlueprintValue = isNumber
    ? { number: Number(difference) }
    : { text: words.value(difference) };
  return { column: 6, owner: "plan", style: "reportNumber", value };
}

/** The target of a link as Excel writes it: "'KF-mål'!A2". */
export function linkTarget({ target }: ReportLink): string {
  return formatAddress(target);
}
