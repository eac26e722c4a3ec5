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
import type { ColumnRole, PlanTable } from "./plan";
import type { Segment } from "./segments";
import { isTotalLabel } from "./amountLabel";
import { findUnit, isMoney } from "./unit";

/** A column while its role is being found. */
interface Candidate {
  readonly column: number;
  readonly header: string;
  readonly profile: ColumnProfile;
  readonly meaning?: HeaderMeaning;
}

/** Below this a kind rests on content alone. */
const CONTENT_SCORE = 0.3;
const FIGURE_ROLES: ReadonlySet<string> = new Set(["amount", "share", "percent", "total"]);
const AMOUNT_KINDS: ReadonlySet<string> = new Set([
  "budget",
  "ofWhich",
  "change",
  "adjustment",
  "transfers",
]);

/** Finds what a table is about and what its columns hold. A table that fits nothing has the kind "unknown". */
export function recogniseTable(segment: Segment, sheetUnit: Unit | undefined): FoundTable {
  const candidates = candidatesOf(segment);
  const verdict = verdictOn(segment, candidates);
  const columns = withSharedUnit(
    candidates.map((candidate, index) => columnFrom(candidate, index, verdict, candidates))
  );
  const unit =
    segment.titles.map(({ value }) => findUnit(value)).find((found) => found !== undefined) ??
    sheetUnit;
  return {
    plan: planTable(segment, verdict, columns),
    grid: segment.grid,
    columns,
    rows: segment.rows,
    isExcelTable: segment.excelName !== undefined,
    titles: segment.titles,
    marks: findDecimalMarks(textsOf(segment)),
    ...(unit === undefined ? {} : { unit }),
  };
}

function candidatesOf(segment: Segment): readonly Candidate[] {
  const all = columnsOf(segment.area).map((column, index) => {
    const header = segment.headers[index] ?? "";
    const meaning = readHeader(header, index === 0);
    const profile = profileColumn(segment.grid, segment.rows, column);
    return { column, header, profile, ...(meaning === undefined ? {} : { meaning }) };
  });
  return all.filter(({ header, profile }) => header !== "" || profile.figures + profile.words > 0);
}

function verdictOn(segment: Segment, candidates: readonly Candidate[]): KindVerdict {
  const names = [
    ...segment.titles.map(({ value }) => value),
    ...(segment.excelName === undefined ? [] : [segment.excelName]),
  ];
  const byHeader = decideKind(candidates.map(withContentMeaning), names, segment.grid.name);
  if (byHeader !== undefined) return byHeader;
  const labels = candidates[0]?.profile;
  const figures = candidates.slice(1).filter(({ profile }) => isFigureColumn(profile));
  const hasLabels = labels !== undefined && labels.words > labels.figures;
  const isBudget =
    hasLabels && figures.length > 0 && segment.rows.length >= 2 && holdsMoney(segment, candidates);
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
    words.some(namesMoney) ||
    candidates.some(({ profile }) => profile.money > 0)
  );
}

function namesMoney(words: string): boolean {
  const unit = findUnit(words);
  return unit !== undefined && isMoney(unit);
}

/** A header of figures over a column of words. */
function promisesTooMuch({ words, figures }: ColumnProfile, { role }: HeaderMeaning): boolean {
  return FIGURE_ROLES.has(role) && words > figures;
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

function isFigureColumn({ figures, words, years }: ColumnProfile): boolean {
  return figures > words && years < figures;
}

function contentRole(profile: ColumnProfile): ColumnRole {
  return profile.percents * 2 > profile.figures ? "share" : "amount";
}

function columnFrom(
  { column, header, profile, meaning }: Candidate,
  index: number,
  { kind }: KindVerdict,
  all: readonly Candidate[]
): FoundColumn {
  const role = AMOUNT_KINDS.has(kind)
    ? amountRole(kind, profile, meaning, index, all)
    : plainRole(profile, meaning);
  const isShare = role === "share" || role === "percent";
  return {
    header,
    role,
    column,
    fractions: isShare && areFractions(profile, meaning),
    ...(meaning?.unit === undefined ? {} : { unit: meaning.unit }),
    ...(isShare && meaning?.unit === undefined ? { unit: "percent" as const } : {}),
    ...(meaning?.topic === undefined ? {} : { topic: meaning.topic }),
    ...(meaning?.year === undefined ? {} : { year: meaning.year }),
  };
}

function plainRole(profile: ColumnProfile, meaning: HeaderMeaning | undefined): ColumnRole {
  return meaning === undefined || promisesTooMuch(profile, meaning) ? "unknown" : meaning.role;
}

/** In a table of amounts, figures below an unknown header are amounts and the first words are labels. */
function amountRole(
  kind: string,
  profile: ColumnProfile,
  meaning: HeaderMeaning | undefined,
  index: number,
  all: readonly Candidate[]
): ColumnRole {
  const allPercent = profile.figures > 0 && profile.percents === profile.figures;
  const share = kind === "adjustment" ? "percent" : "share";
  if (meaning === undefined || meaning.role === "name") {
    if (isFigureColumn(profile)) return allPercent ? share : "amount";
    const isFirstWords = all.slice(0, index).every((other) => other.profile.words === 0);
    return isFirstWords && profile.words > 0 ? "label" : "unknown";
  }
  if (meaning.role === "amount" && allPercent) return share;
  if (meaning.role === "percent" && kind === "budget" && meaning.kinds.adjustment === 2)
    return "share";
  if (meaning.role === "amount" && index === 0 && profile.words > profile.figures) return "label";
  return meaning.role;
}

/** A money column that says no unit has the one that all the others say: "Belopp (mnkr)" and "Av". */
function withSharedUnit(columns: readonly FoundColumn[]): readonly FoundColumn[] {
  const said = new Set(
    columns.flatMap(({ unit }) => (unit !== undefined && isMoney(unit) ? [unit] : []))
  );
  const [unit, second] = said;
  if (unit === undefined || second !== undefined) return columns;
  const isOpen = ({ role, unit: own }: FoundColumn): boolean =>
    own === undefined && (role === "amount" || role === "total");
  return columns.map((column) => (isOpen(column) ? { ...column, unit } : column));
}

function areFractions(profile: ColumnProfile, meaning: HeaderMeaning | undefined): boolean {
  const plain = profile.figures - profile.percents;
  return plain > 0 && profile.fractions === plain && meaning?.role === "share";
}

function planTable(
  segment: Segment,
  verdict: KindVerdict,
  columns: readonly FoundColumn[]
): PlanTable {
  const name = segment.excelName ?? segment.titles[0]?.value ?? segment.grid.name;
  const shown = columns.map(({ header, role, column, unit }) => ({
    header,
    role,
    column,
    ...(unit === undefined ? {} : { unit }),
  }));
  return { ...verdict, name, area: segment.area, columns: shown };
}

function* textsOf(segment: Segment): Iterable<string> {
  for (const row of segment.rows) {
    for (const column of columnsOf(segment.area)) {
      const content = segment.grid.content(row, column);
      if (typeof content === "string") yield content;
    }
  }
}
