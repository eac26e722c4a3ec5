import type { Unit } from "./figure";
import type { FoundTable } from "./foundTable";
import { columnOf } from "./foundTable";
import { isMoney, isRate, plainSpaces, splitUnit } from "./unit";

const FOOTNOTES = /(?:[⁰¹²³⁴⁵⁶⁷⁸⁹*]+| ?\d{1,2}\))+$/u;
/** "Soliditet (%)", "Personal, antal". */
const TAIL = /(?:\((?:i )?([^()]*)\)|[,;:–] ?(?:i )?([^,;:–()]*))$/u;
/** "Resultat i tkr", but not "Uppräkning 2,5 %": after a number it is an amount. */
const LAST_WORD = /\p{L}\)? (?:i )?([^ ]+)$/u;
const PERCENT_OF = /\p{L}\)? (?:i )?(?:procent|%) av /u;
const COUNT =
  /^(?:antal(?:et)?|antall|number of|årsarbetare|invånar(?:e|antal)|folkmängd|befolkning)(?!\p{L})/u;
/** Standard measures that are no amounts of money, whatever they are given in. */
const MEASURE =
  /^(?:soliditet|skattesats|utdebitering|kassalikviditet|självfinansieringsgrad|skuldsättningsgrad|andel(?! (?:i|av) ))(?:en)?(?!\p{L})/u;

/**
 * The unit that the words of a row say: "Antal elever", "Soliditet, %", "Kostnad per elev (kr)". Undefined where they
 * say none, so that the row's figures are in the unit of their column.
 */
export function findUnitOfLabel(label: string): Unit | undefined {
  const words = plainSpaces(label).toLowerCase().replace(FOOTNOTES, "").trim();
  if (isRate(words)) return "other";
  const tail = TAIL.exec(words);
  const said = wholeUnit(tail?.[1] ?? tail?.[2]);
  if (said !== undefined) return MEASURE.test(words) && isMoney(said) ? "other" : said;
  if (PERCENT_OF.test(words)) return "percent";
  const last = wholeUnit(LAST_WORD.exec(words)?.[1]);
  if (last === "percent") return last;
  if (COUNT.test(words)) return "count";
  if (MEASURE.test(words)) return "other";
  return last !== undefined && isMoney(last) ? last : undefined;
}

/** The unit that words are, with nothing beside it. */
function wholeUnit(words: string | undefined): Unit | undefined {
  if (words === undefined || words === "") return undefined;
  const { rest, unit } = splitUnit(words);
  return rest === "" ? unit : undefined;
}

const known = new WeakMap<FoundTable, Map<number, Unit | undefined>>();

/** The unit that a row says for all its figures, in a column of units or in its label. */
export function unitOfRow(table: FoundTable, row: number): Unit | undefined {
  const rows = known.get(table) ?? new Map<number, Unit | undefined>();
  known.set(table, rows);
  if (!rows.has(row)) rows.set(row, readUnitOfRow(table, row));
  return rows.get(row);
}

function readUnitOfRow(table: FoundTable, row: number): Unit | undefined {
  const units = unitColumn(table);
  const stated = units === undefined ? "" : table.grid.words(row, units);
  if (stated !== "") return wholeUnit(stated) ?? "other";
  const labels = columnOf(table, "label", "name", "purpose", "unknown");
  return labels === undefined ? undefined : findUnitOfLabel(table.grid.words(row, labels.column));
}

const unitColumns = new WeakMap<FoundTable, number | undefined>();

/** "Enhet" also heads columns of schools and departments: most of its cells have to be units. */
function unitColumn(table: FoundTable): number | undefined {
  if (!unitColumns.has(table)) unitColumns.set(table, findUnitColumn(table));
  return unitColumns.get(table);
}

function findUnitColumn(table: FoundTable): number | undefined {
  const column = columnOf(table, "unit")?.column;
  if (column === undefined) return undefined;
  const words = table.rows.map((row) => table.grid.words(row, column)).filter(Boolean);
  const units = words.filter((one) => wholeUnit(one) !== undefined);
  return units.length * 2 > words.length ? column : undefined;
}
