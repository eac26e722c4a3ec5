import { intersect, lastColumn, lastRow, type Area } from "../../model/area";
import type { CellValue } from "../../model/cell";
import type { DataValidationModel } from "../../model/features";
import { apiValue } from "../range/readCells";
import type { RangeObject } from "../range/rangeObject";
import { formulaAt, holdAll } from "../support/conditions";

type Rule = Readonly<Record<string, unknown>>;

/** Beyond this only cells that hold something are looked at. */
const MOST_CELLS = 100_000;
const SIGNS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqualTo: ">=",
  LessThanOrEqualTo: "<=",
};

interface Place {
  readonly row: number;
  readonly column: number;
}

/** What the cells of a range's validations come to. */
export interface Validity {
  /** How many cells of the range have a validation. */
  readonly checked: number;
  /** Those whose contents break it. */
  readonly invalid: readonly Place[];
}

/** Checks every cell of a range against the validation that it has. */
export function checkRange(range: RangeObject): Validity {
  range.session.calculateIfNeeded();
  const lists = new Map<string, readonly CellValue[]>();
  const invalid: Place[] = [];
  const asked: { readonly place: Place; readonly condition: string }[] = [];
  let checked = 0;
  for (const validation of range.sheet.validations) {
    for (const place of placesOf(range, validation)) {
      checked += 1;
      const verdict = check(range, place, validation, lists);
      if (verdict === false) invalid.push(place);
      else if (typeof verdict === "string") asked.push({ place, condition: verdict });
    }
  }
  const held = holdAll(
    range.session,
    asked.map(({ condition }) => condition)
  );
  asked.forEach(({ place }, index) => {
    if (held[index] === false) invalid.push(place);
  });
  return { checked, invalid };
}

function* placesOf({ sheet, area }: RangeObject, { areas }: DataValidationModel): Iterable<Place> {
  for (const own of areas) {
    const shared = intersect(own, area);
    if (shared === null) continue;
    if (shared.rowCount * shared.columnCount > MOST_CELLS) yield* sheet.cellsIn(shared);
    else yield* cellsOf(shared);
  }
}

function* cellsOf(area: Area): Iterable<Place> {
  for (let row = area.row; row <= lastRow(area); row++)
    for (let column = area.column; column <= lastColumn(area); column++) yield { row, column };
}

/** Whether a cell obeys, or the condition on which it does. */
function check(
  range: RangeObject,
  place: Place,
  validation: DataValidationModel,
  lists: Map<string, readonly CellValue[]>
): boolean | string {
  const { rule, ignoreBlanks, areas } = validation;
  const value = range.sheet.cellAt(place.row, place.column)?.value ?? null;
  const [kind, given] = Object.entries(rule)[0] ?? [];
  if (kind === undefined) return true;
  if (value === null) return ignoreBlanks;
  const part = given as Rule;
  const here = (formula: unknown): string =>
    formulaAt(String(formula), range.sheet.name, areas[0] ?? place, place);
  if (kind === "custom") return here(part["formula"]);
  if (kind === "list") return isListed(range, value, String(part["source"]), here, lists);
  return obeys(kind, value, part, here);
}

const textOf = (value: CellValue): string => String(apiValue(value));

/** Written lists are compared with case, those of cells without, as Excel does. */
function isListed(
  { session }: RangeObject,
  value: CellValue,
  source: string,
  here: (formula: unknown) => string,
  lists: Map<string, readonly CellValue[]>
): boolean {
  const shown = textOf(value);
  if (!source.startsWith("=")) return source.split(",").some((choice) => choice.trim() === shown);
  const formula = here(source);
  const known = lists.get(formula);
  const choices = known ?? session.evaluate(formula)?.flat() ?? [value];
  lists.set(formula, choices);
  const wanted = shown.toLowerCase();
  return choices.some((choice) => choice !== null && textOf(choice).toLowerCase() === wanted);
}

/** Compares with numbers at once, and with formulas by asking for a condition. */
function obeys(
  kind: string,
  value: CellValue,
  { operator, formula1, formula2 }: Rule,
  here: (formula: unknown) => string
): boolean | string {
  const measured = kind === "textLength" ? textOf(value).length : value;
  if (typeof measured !== "number" || (kind === "wholeNumber" && !Number.isInteger(measured)))
    return false;
  const first = operandOf(formula1, here);
  const second = operandOf(formula2, here);
  const sign = SIGNS[String(operator)];
  if (sign !== undefined)
    return typeof first === "number"
      ? compare(measured, sign, first)
      : `=${measured}${sign}${first}`;
  const isBetween = operator === "Between";
  if (typeof first === "number" && typeof second === "number")
    return (measured >= first && measured <= second) === isBetween;
  const between = `AND(${measured}>=${first},${measured}<=${second})`;
  return isBetween ? `=${between}` : `=NOT(${between})`;
}

/** A bound as a number where it is one, otherwise in brackets for use in a formula. */
function operandOf(formula: unknown, here: (formula: unknown) => string): number | string {
  const text = typeof formula === "string" ? formula.replace(/^=/, "") : "0";
  const number = Number(text);
  return text.trim() !== "" && Number.isFinite(number)
    ? number
    : `(${here(formula).replace(/^=/, "")})`;
}

function compare(value: number, sign: string, bound: number): boolean {
  switch (sign) {
    case "=":
      return value === bound;
    case "<>":
      return value !== bound;
    case ">":
      return value > bound;
    case "<":
      return value < bound;
    case ">=":
      return value >= bound;
    default:
      return value <= bound;
  }
}
