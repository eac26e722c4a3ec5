import fc from "fast-check";
import { columnName } from "../../../src/embedded-excel/engine/address";

const sorted = (limit: number): fc.Arbitrary<[number, number]> =>
  fc.tuple(fc.nat(limit), fc.nat(limit)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);
const mark = fc.constantFrom("", "$");

const cell = fc
  .tuple(mark, fc.nat(99), mark, fc.integer({ min: 1, max: 100 }))
  .map(([fixed, column, rowFixed, row]) => `${fixed}${columnName(column)}${rowFixed}${row}`);
// Both corners fixed in the same way, so that copying cannot turn the corners around.
const range = fc
  .tuple(sorted(99), sorted(99), mark, mark)
  .map(([[left, right], [top, bottom], fixed, rowFixed]) => {
    const first = `${fixed}${columnName(left)}${rowFixed}${top + 1}`;
    return `${first}:${fixed}${columnName(right)}${rowFixed}${bottom + 1}`;
  })
  .filter((text) => text.split(":")[0] !== text.split(":")[1]);
const columns = fc
  .tuple(sorted(99), mark)
  .map(([[left, right], fixed]) => `${fixed}${columnName(left)}:${fixed}${columnName(right)}`);
const rows = fc
  .tuple(sorted(99), mark)
  .map(([[top, bottom], fixed]) => `${fixed}${top + 1}:${fixed}${bottom + 1}`);
const prefix = fc.constantFrom("", "Budget!", "Other!", "'KF-mål'!", "'It''s'!");
const reference = fc
  .tuple(prefix, fc.oneof(cell, range, columns, rows))
  .map((parts) => parts.join(""));
const literal = fc.constantFrom(
  "1",
  "1.5",
  '"A1, ""B2"""',
  "TRUE",
  "#N/A",
  "Total",
  "{1,2;3,4}",
  "Budget[@[A b]]"
);

/** An English formula with references of every kind, within the first 100 rows and columns. */
export const anyFormula = fc
  .array(fc.oneof({ weight: 3, arbitrary: reference }, literal), { minLength: 1, maxLength: 5 })
  .map((parts) => `=IF(SUM(${parts.join(",")}),${parts.join("&")},1)`);
