import { formatAddress } from "../../engine/address";
import { defineApiType } from "../../protocol/apiType";
import { toMemberName } from "../../protocol/memberName";
import { invalidArgument } from "../../protocol/hostError";
import { RangeAreasObject } from "../areas/rangeAreasObject";
import { RangeObject } from "../range/rangeObject";
import { FUNCTION_NAMES, formulaName } from "./functionNames";
import { FunctionResultObject, type FunctionsObject } from "./functionsObject";

const textLiteral = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** An argument as it stands in a formula: a literal, a reference, another function or an array. */
function argumentText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof FunctionResultObject) return value.formula;
  if (value instanceof RangeObject)
    return formatAddress(value.sheet.name, value.area, { absolute: true });
  if (value instanceof RangeAreasObject) return `(${value.ranges.map(argumentText).join(",")})`;
  if (Array.isArray(value)) return arrayText(value);
  if (typeof value === "string") return textLiteral(value);
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  throw invalidArgument();
}

/** An array of values is one row, an array of arrays a grid. */
function arrayText(values: readonly unknown[]): string {
  const isGrid = values.some((row) => Array.isArray(row));
  const rows = isGrid
    ? values.map((row: unknown) => (Array.isArray(row) ? (row as unknown[]) : [row]))
    : [values];
  return `{${rows.map((row) => row.map(argumentText).join(",")).join(";")}}`;
}

/** Functions with any number of arguments, such as SUM, send them as one array. Empty arguments at the end are left out. */
function argumentList(args: readonly unknown[]): string {
  const [only] = args;
  const list = args.length === 1 && Array.isArray(only) ? (only as unknown[]) : args;
  const texts = list.map(argumentText);
  while (texts.at(-1) === "") texts.pop();
  return texts.join(",");
}

defineApiType<FunctionsObject>("Functions", {
  methods: Object.fromEntries(
    FUNCTION_NAMES.map((name) => [
      toMemberName(name),
      ({ session }: FunctionsObject, args: readonly unknown[]) =>
        new FunctionResultObject(session, `${formulaName(name)}(${argumentList(args)})`),
    ])
  ),
});

defineApiType<FunctionResultObject>("FunctionResult", {
  properties: {
    error: { get: (result) => result.error },
    value: { get: (result) => result.value },
  },
});
