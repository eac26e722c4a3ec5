import { agendaNumber, countMarks, isAboutAgenda } from "./agendaMatrix";
import { isTotalLabel } from "./amountLabel";
import type { Candidate } from "./columnRole";
import { isFigureColumn, isFigureRole, promisesTooMuch, readColumns } from "./columnRole";
import { profileColumn } from "./columnProfile";
import type { ColumnProfile } from "./columnProfile";
import { findDecimalMarks } from "./decimalMark";
import type { Unit } from "./figure";
import type { FoundColumn, FoundTable } from "./foundTable";
import { columnsOf } from "./headerRow";
import type { HeaderMeaning } from "./headers";
import { readHeader } from "./headers";
import { decideKind } from "./kinds";
import type { KindVerdict } from "./kinds";
import { readContentMeanings } from "./headerless";
import type { ColumnRole, PlanTable, Text } from "./plan";
import type { Segment } from "./segments";
import { isTransferMatrix } from "./transferMatrix";
import { isUnitLine } from "./sheetUnit";
import { findMoneyUnit } from "./unit";

/** Below this a kind rests on content alone. */
const CONTENT_SCORE = 0.3;
/** Rows that come to zero say more than content, and less than headers. */
const MATRIX_SCORE = 0.6;
const MAX_CODES = 2;
const AGENDA_VOTES = 4;

/**
 * Finds what a table is about and what its columns hold. A table that fits nothing has the kind "unknown". `unit` is that
 * of amounts that name none, and `nameAbove` the name of the tables above, for one without a title.
 */
export function recogniseTable(
  segment: Segment,
  unit: Unit | undefined,
  nameAbove?: string
): FoundTable {
  const candidates = candidatesOf(segment);
  const verdict = verdictOn(segment, candidates);
  const columns = readColumns(candidates, verdict.kind);
  return {
    plan: planTable(segment, verdict, columns, nameAbove),
    grid: segment.grid,
    columns,
    columnsFor: (kind) => readColumns(candidates, kind),
    rows: segment.rows,
    isExcelTable: segment.excelName !== undefined,
    titles: segment.titles,
    decimalMarks: findDecimalMarks(textsOf(segment, columns)),
    ...(unit === undefined ? {} : { unit }),
  };
}

function candidatesOf(segment: Segment): readonly Candidate[] {
  const { grid, rows, area, hasHeader } = segment;
  const byContent = hasHeader ? [] : readContentMeanings(grid, rows, columnsOf(area));
  const all = columnsOf(area).map((column, index) => {
    const header = segment.headers[index] ?? "";
    const meaning =
      byContent[index] ?? agendaMeaning(segment, index) ?? readHeader(header, index === 0);
    const profile = profileColumn(segment.grid, segment.rows, column);
    return { column, header, profile, ...(meaning === undefined ? {} : { meaning }) };
  });
  return all.filter(({ header, profile }) => header !== "" || profile.figures + profile.words > 0);
}

/** The numbers of global goals above columns of marks, in a table that is said to be about them. */
function agendaMeaning(
  { headers, titles, grid, rows, area }: Segment,
  index: number
): HeaderMeaning | undefined {
  const words = [grid.name, ...titles.map(({ value }) => value), ...headers];
  if (index === 0 || isAboutAgenda(headers[0] ?? "") || !words.some(isAboutAgenda))
    return undefined;
  const isColumn =
    agendaNumber(headers[index] ?? "") !== undefined &&
    countMarks(grid, rows, area.column + index) > 0;
  return isColumn ? { role: "globalGoal", kinds: { globalGoals: AGENDA_VOTES } } : undefined;
}

function verdictOn(segment: Segment, candidates: readonly Candidate[]): KindVerdict {
  const names = [
    ...segment.titles.map(({ value }) => value),
    ...(segment.excelName === undefined ? [] : [segment.excelName]),
  ];
  if (isTransferMatrix(segment.grid, segment.rows, candidates, names)) {
    const reason = candidates.map(({ header }) => header).join(", ");
    return { kind: "transfers", score: MATRIX_SCORE, reason };
  }
  const byHeader = decideKind(candidates.map(withContentMeaning), names, segment.grid.name);
  if (byHeader !== undefined) return byHeader;
  const labels = candidates.findIndex(({ profile }) => profile.words > profile.figures);
  const figures = candidates.slice(labels + 1).filter(({ profile }) => isFigureColumn(profile));
  // Before the labels there may be codes.
  const hasLabels = labels >= 0 && labels <= MAX_CODES;
  const isBudget =
    hasLabels &&
    figures.length > 0 &&
    segment.rows.length >= 2 &&
    holdsMoney(segment, candidates.slice(labels));
  if (!isBudget) return { kind: "unknown", score: 0, reason: "" };
  return {
    kind: "budget",
    score: CONTENT_SCORE,
    reason: figures.map(({ header }) => header).join(", "),
  };
}

/** Without known headers, something must say that figures are money: a unit, a year, a total or how they are shown. */
function holdsMoney(segment: Segment, candidates: readonly Candidate[]): boolean {
  const words = [...segment.headers, ...segment.titles.map(({ value }) => value)];
  const [labels] = candidates;
  const hasTotal = segment.rows.some((row) =>
    isTotalLabel(segment.grid.words(row, labels?.column ?? 0))
  );
  const hasYear = candidates.some(({ meaning }) => meaning?.year !== undefined);
  return (
    hasTotal ||
    hasYear ||
    words.some((text) => findMoneyUnit(text) !== undefined) ||
    candidates.some(({ profile }) => profile.money > 0)
  );
}

/** A column of figures below an unknown header counts as amounts, but not as a known header. */
function withContentMeaning(candidate: Candidate): { header: string; meaning?: HeaderMeaning } {
  const { header, meaning, profile } = candidate;
  if (meaning !== undefined)
    return promisesTooMuch(profile, meaning) ? { header } : { header, meaning };
  return isFigureColumn(profile)
    ? { header, meaning: { role: contentRole(profile), kinds: {} } }
    : { header };
}

function contentRole(profile: ColumnProfile): ColumnRole {
  return profile.percents * 2 > profile.figures ? "share" : "amount";
}

function planTable(
  segment: Segment,
  verdict: KindVerdict,
  columns: readonly FoundColumn[],
  nameAbove: string | undefined
): PlanTable {
  const title =
    segment.titles.find(isName)?.value ?? (verdict.kind === "budget" ? nameAbove : undefined);
  const name = segment.excelName ?? title ?? segment.grid.name;
  const shown = columns.map(({ header, role, column, unit }) => ({
    header,
    role,
    column,
    ...(unit === undefined ? {} : { unit }),
  }));
  return { ...verdict, name, area: segment.area, columns: shown };
}

/** Longer lines are paragraphs. */
const MAX_NAME_LENGTH = 100;

/** A line above a table that names it, unlike a case number, a sentence or "Belopp i tkr". */
function isName({ value }: Text): boolean {
  const isSentence = /(?:\S+ ){4}\S+[.:]$/u.test(value) || value.length > MAX_NAME_LENGTH;
  return !isSentence && !isUnitLine(value) && !/^\p{Lu}{2,8}[ -]?\d{4}\/\d+/u.test(value);
}

/** The texts of the columns of figures: in others "1.1" numbers a paragraph. */
function* textsOf(segment: Segment, columns: readonly FoundColumn[]): Iterable<string> {
  const ofFigures = columns.filter(({ role }) => isFigureRole(role)).map(({ column }) => column);
  for (const row of segment.rows) {
    for (const column of ofFigures) {
      const content = segment.grid.content(row, column);
      if (typeof content === "string") yield content;
    }
  }
}
