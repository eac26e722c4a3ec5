import { formatAddress } from "../../engine/address";
import { isFormula } from "../../engine/reference";
import { parseTyped } from "../../engine/typedInput";
import { asBoolean, asNumber, asOneOf, asRecord, asText, optional } from "../../protocol/arguments";
import { invalidArgument } from "../../protocol/hostError";
import { RangeObject } from "../range/rangeObject";

type Rule = Readonly<Record<string, unknown>>;

/** `Excel.DataValidationType` by the member of the rule that sets it. */
export const TYPE_OF_RULE = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  list: "List",
  date: "Date",
  time: "Time",
  custom: "Custom",
} as const;

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

/** Excel keeps at most 255 characters of a list that is written out. */
const MAX_LITERAL_LIST = 255;

const addressOf = ({ sheet, area }: RangeObject): string =>
  `=${formatAddress(sheet.name, area, { absolute: true })}`;

/** A bound of a rule: a number, a formula or a range, always given back as a formula string. */
function asFormula(value: unknown): string {
  if (value instanceof RangeObject) return addressOf(value);
  if (typeof value === "number") return `=${asNumber(value)}`;
  const text = asText(value);
  const formula = text.startsWith("=") ? text : `=${text}`;
  if (!isFormula(formula)) throw invalidArgument();
  return formula;
}

const ISO_TIME = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?$/;

/**
 * A bound of a date or time rule, where texts such as "2024-06-30", "6/30/2024" and "9:00 AM" are days and times by the
 * conventions of the United States.
 */
function asMoment(kind: "date" | "time", currentYear: number): (value: unknown) => string {
  return (value) => {
    if (typeof value !== "string" || value.startsWith("=")) return asFormula(value);
    const iso = ISO_TIME.exec(value.trim());
    const typed = parseTyped(iso === null ? value : `${iso[1]} ${iso[2]}`, {
      locale: "en-US",
      currentYear,
    });
    const serial = "value" in typed ? typed.value : null;
    if (typeof serial !== "number") return asFormula(value);
    return `=${kind === "time" && serial >= 1 ? serial % 1 : serial}`;
  };
}

function asSource(value: unknown): string {
  if (value instanceof RangeObject) return addressOf(value);
  const text = asText(value);
  if (text === "" || (!text.startsWith("=") && text.length > MAX_LITERAL_LIST))
    throw invalidArgument();
  return text;
}

function basic(given: Rule, asBound: (value: unknown) => string): Rule {
  const operator = asOneOf(given["operator"], OPERATORS);
  const second = optional(given["formula2"], asBound);
  if (operator.endsWith("etween") && second === undefined) throw invalidArgument();
  return {
    formula1: asBound(given["formula1"]),
    ...(second === undefined ? {} : { formula2: second }),
    operator,
  };
}

/**
 * A rule as it is kept: exactly one kind, ranges as absolute references.
 * @param currentYear year of dates that are given without one
 * @throws HostError `InvalidArgument` when it is none or several.
 */
export function asRule(value: unknown, currentYear: number): Rule {
  const given = Object.entries(asRecord(value)).filter(
    ([, part]) => part !== null && part !== undefined
  );
  const [only, ...more] = given;
  if (only === undefined || more.length > 0 || !Object.hasOwn(TYPE_OF_RULE, only[0]))
    throw invalidArgument();
  const [kind, part] = [only[0], asRecord(only[1])];
  if (kind === "list") {
    return {
      list: {
        inCellDropDown: optional(part["inCellDropDown"], asBoolean) ?? true,
        source: asSource(part["source"]),
      },
    };
  }
  if (kind === "custom") return { custom: { formula: asFormula(part["formula"]) } };
  const asBound = kind === "date" || kind === "time" ? asMoment(kind, currentYear) : asFormula;
  return { [kind]: basic(part, asBound) };
}

/** The type of a kept rule. */
export function typeOfRule(rule: Rule): string {
  const [kind] = Object.keys(rule);
  return kind !== undefined && Object.hasOwn(TYPE_OF_RULE, kind)
    ? TYPE_OF_RULE[kind as keyof typeof TYPE_OF_RULE]
    : "None";
}
