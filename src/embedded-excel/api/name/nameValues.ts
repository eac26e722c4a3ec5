import type { CellValue } from "../../model/cell";
import { apiTypeOf, defineApiType, type ApiObject, type ApiType } from "../../protocol/apiType";
import { apiValue, apiValueType, readValues, readValueTypes } from "../range/readCells";
import type { NameObject } from "./nameObject";

/** `Excel.NamedItemArrayValues`. */
export class NameValuesObject implements ApiObject {
  constructor(readonly name: NameObject) {}

  get apiType(): ApiType {
    return apiTypeOf("NamedItemArrayValues");
  }
}

/** What the formula of a name that is no range gives, row by row. Constants need no engine. */
export function computedValues(name: NameObject): readonly (readonly CellValue[])[] {
  const { formula } = name.model;
  const constant = constantOf(formula);
  if (constant !== null) return [[constant]];
  return name.session.evaluate(formula) ?? [[null]];
}

function constantOf(formula: string): CellValue {
  const text = formula.replace(/^=/, "");
  if (/^"([^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === "TRUE";
  if (/#REF!/.test(text)) return { error: "#REF!" };
  return /^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(text) ? Number(text) : null;
}

function grid(
  { name }: NameValuesObject,
  ofRange: typeof readValues,
  ofValue: (value: CellValue) => unknown
): unknown {
  const range = name.range();
  return range === null ? computedValues(name).map((row) => row.map(ofValue)) : ofRange(range);
}

defineApiType<NameValuesObject>("NamedItemArrayValues", {
  properties: {
    types: { get: (values) => grid(values, readValueTypes, apiValueType) },
    values: { get: (values) => grid(values, readValues, apiValue) },
  },
});
