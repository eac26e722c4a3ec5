import type { ColumnProfile } from "./columnProfile";
import type { FoundColumn } from "./foundTable";
import type { HeaderMeaning } from "./headers";
import { headerKey } from "./mapping";
import type { ColumnRole, TableKind } from "./plan";
import { findUnit, isMoney } from "./unit";

/** A column while its role is being found. */
export interface Candidate {
  readonly column: number;
  readonly header: string;
  readonly profile: ColumnProfile;
  readonly meaning?: HeaderMeaning;
}

const FIGURE_ROLES: ReadonlySet<string> = new Set(["amount", "share", "percent", "total"]);
const WORD_ROLES: ReadonlySet<string> = new Set([
  ...["text", "contribution", "purpose", "period", "indicator", "handling", "goal", "owner"],
]);
/** Percent below such a header are no shares of a whole. */
const CHANGE =
  /förändring|ökning|minskning|avvik|differens|(?<!\p{L})diff|[eæ]ndring|change|variance|deviation|growth/iu;
const AMOUNT_KINDS: ReadonlySet<string> = new Set([
  "budget",
  "ofWhich",
  "change",
  "adjustment",
  "transfers",
]);

/** True for a column of figures that are read. */
export function isFigureRole(role: ColumnRole): boolean {
  return FIGURE_ROLES.has(role);
}

/** Gives every column of a table of a kind its role and unit. */
export function readColumns(
  candidates: readonly Candidate[],
  kind: TableKind
): readonly FoundColumn[] {
  return withSharedUnit(
    candidates.map((candidate, index) => columnFrom(candidate, index, kind, candidates))
  );
}

/** A header of figures over a column of words. */
export function promisesTooMuch(
  { words, figures }: ColumnProfile,
  { role }: HeaderMeaning
): boolean {
  return FIGURE_ROLES.has(role) && words > figures;
}

/** True where more figures than words stand, and not only years. */
export function isFigureColumn({ figures, words, years }: ColumnProfile): boolean {
  return figures > words && years < figures;
}

function columnFrom(
  { column, header, profile, meaning }: Candidate,
  index: number,
  kind: TableKind,
  all: readonly Candidate[]
): FoundColumn {
  const role = AMOUNT_KINDS.has(kind)
    ? amountRole(kind, profile, meaning, index, all)
    : plainRole(profile, meaning);
  const isShare = role === "share" || role === "percent";
  const unit = meaning?.unit ?? findUnit(header);
  return {
    header,
    role,
    column,
    fractions: isShare && areFractions(profile, meaning),
    ...(unit === undefined ? {} : { unit }),
    ...(isShare && unit === undefined ? { unit: "percent" as const } : {}),
    ...(meaning?.topic === undefined ? {} : { topic: meaning.topic }),
    ...(meaning?.year === undefined ? {} : { year: meaning.year }),
  };
}

function plainRole(profile: ColumnProfile, meaning: HeaderMeaning | undefined): ColumnRole {
  return meaning === undefined || promisesTooMuch(profile, meaning) ? "unknown" : meaning.role;
}

/** In a table of amounts, figures below an unknown header are amounts and the first words are labels. */
function amountRole(
  kind: TableKind,
  profile: ColumnProfile,
  meaning: HeaderMeaning | undefined,
  index: number,
  all: readonly Candidate[]
): ColumnRole {
  const allPercent = profile.figures > 0 && profile.percents === profile.figures;
  const isChange = CHANGE.test(all[index]?.header ?? "");
  const share = kind === "adjustment" || isChange ? "percent" : "share";
  const isFirstWords = all.slice(0, index).every((other) => other.profile.words === 0);
  if (isColumnOfCodes(all, index)) return index === 0 && !hasWords(all) ? "label" : "number";
  if (meaning === undefined || meaning.role === "name") {
    if (isFigureColumn(profile)) return allPercent ? share : "amount";
    return isFirstWords && profile.words > 0 ? "label" : "unknown";
  }
  if (WORD_ROLES.has(meaning.role) && isFirstWords && hasNoLabels(all)) return "label";
  if (meaning.role === "label" && isCodeColumn(profile, all.slice(index + 1))) return "number";
  if (meaning.role === "amount" && allPercent) return share;
  if (meaning.role === "percent" && kind === "budget" && meaning.kinds.adjustment === 2)
    return "share";
  if (meaning.role === "amount" && index === 0 && profile.words > profile.figures) return "label";
  return meaning.role;
}

/** Nothing else can be what the figures are about: "Description" beside amounts. */
function hasNoLabels(all: readonly Candidate[]): boolean {
  const isLabel = ({ meaning }: Candidate): boolean =>
    meaning?.role === "label" || meaning?.role === "name";
  return !all.some(isLabel);
}

/** "Konto" and "Projekt" may head names as well as codes: whole numbers without grouped digits are codes. */
const OF_CODES =
  /^(?:konto|ansvar|projekt|proj|objekt|verksamhet|aktivitet|kostnadsställe|motpart|fastighet|slag|account|project|cost cent(?:re|er))$/u;

const FEWEST_DIGITS = 2;

/**
 * Whole numbers of the same length below the name of a code, or below nothing before the words that they belong to. Amounts stand after
 * the words.
 */
function isColumnOfCodes(all: readonly Candidate[], index: number): boolean {
  const [own, after] = [all[index], all.slice(index + 1)];
  if (own === undefined) return false;
  const { profile, meaning, header } = own;
  if (meaning?.role === "number") return true;
  const isWhole = profile.figures > profile.words && profile.money === 0 && profile.percents === 0;
  if (!isWhole || !after.some((other) => isFigureColumn(other.profile))) return false;
  const isBeforeWords =
    header === "" &&
    all.slice(0, index).every((other) => other.profile.words === 0) &&
    hasWords(after);
  const isAlike = profile.shortest === profile.longest && profile.longest >= FEWEST_DIGITS;
  return isBeforeWords || (isAlike && OF_CODES.test(headerKey(header)));
}

function hasWords(columns: readonly Candidate[]): boolean {
  return columns.some(({ profile }) => profile.words > profile.figures);
}

/** Account numbers before a column of words: the words are the labels. */
function isCodeColumn({ figures, words }: ColumnProfile, others: readonly Candidate[]): boolean {
  return figures > words && hasWords(others);
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

/** Rounded shares of a whole miss it by this much at most. */
const OFF_WHOLE = 0.03;

/** Where the header says percent, 0.5 is half a percent, unless the column's numbers are the parts of one whole. */
function areFractions(profile: ColumnProfile, meaning: HeaderMeaning | undefined): boolean {
  const { figures, percents, fractions, fractionSum } = profile;
  const plain = figures - percents;
  if (plain === 0 || fractions !== plain || meaning?.role !== "share") return false;
  const isWhole = [1, 2].some((whole) => Math.abs(fractionSum - whole) <= OFF_WHOLE);
  return meaning.unit !== "percent" || isWhole;
}
