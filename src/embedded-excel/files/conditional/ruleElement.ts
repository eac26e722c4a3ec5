import { formatCell } from "../../engine/address";
import type { ConditionalFormatModel } from "../../model/features";
import { toFileFormula } from "../cells/fileFormula";
import { colorElement } from "../styles/writeComponents";
import { encodeText } from "../xml/text";
import { element } from "../xml/write";
import {
  AVERAGES,
  BOUNDS,
  COMPARISONS,
  iconSetToFile,
  PERIODS,
  PRESETS,
  TEXT_RULES,
} from "./words";

type Members = Readonly<Record<string, unknown>>;

/** What a rule is: attributes and contents of `<cfRule>` without priority and format. */
export interface RuleParts {
  readonly attributes: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly content: string;
}

const membersOf = (value: unknown): Members =>
  typeof value === "object" && value !== null ? (value as Members) : {};
const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";
const formula = (text: string): string => `<formula>${encodeText(toFileFormula(text))}</formula>`;
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The parts of a conditional format's rule. */
export function ruleParts(format: ConditionalFormatModel): RuleParts {
  const rule = membersOf(format.settings["rule"]);
  switch (format.type) {
    case "CellValue":
      return comparison(rule);
    case "ContainsText":
      return textRule(format, rule);
    case "PresetCriteria":
      return preset(format, textOf(rule["criterion"]));
    case "TopBottom":
      return ranking(rule);
    case "ColorScale":
      return { attributes: { type: "colorScale" }, content: colorScale(format.settings) };
    case "DataBar":
      return { attributes: { type: "dataBar" }, content: dataBar(format.settings) };
    case "IconSet":
      return { attributes: { type: "iconSet" }, content: iconSet(format.settings) };
    default:
      return { attributes: { type: "expression" }, content: formula(textOf(rule["formula"])) };
  }
}

function comparison(rule: Members): RuleParts {
  const operator = COMPARISONS.file(textOf(rule["operator"])) ?? "between";
  const bounds = [rule["formula1"], rule["formula2"]].map(textOf).filter((text) => text !== "");
  return { attributes: { type: "cellIs", operator }, content: bounds.map(formula).join("") };
}

/** Relative references of a rule count from the top left corner of its areas. */
function firstCell({ areas }: ConditionalFormatModel): string {
  const first = (places: readonly number[]): number => Math.max(0, Math.min(...places));
  return formatCell(first(areas.map(({ row }) => row)), first(areas.map(({ column }) => column)));
}

function textRule(format: ConditionalFormatModel, rule: Members): RuleParts {
  const text = textOf(rule["text"]);
  const type = TEXT_RULES.file(textOf(rule["operator"])) ?? "containsText";
  const cell = firstCell(format);
  const wanted = quoted(text);
  const tests: Readonly<Record<string, string>> = {
    containsText: `=NOT(ISERROR(SEARCH(${wanted},${cell})))`,
    notContainsText: `=ISERROR(SEARCH(${wanted},${cell}))`,
    beginsWith: `=LEFT(${cell},LEN(${wanted}))=${wanted}`,
    endsWith: `=RIGHT(${cell},LEN(${wanted}))=${wanted}`,
  };
  const operator = type === "notContainsText" ? "notContains" : type;
  return { attributes: { type, operator, text }, content: formula(tests[type] ?? "") };
}

function preset(format: ConditionalFormatModel, criterion: string): RuleParts {
  const period = PERIODS.file(criterion);
  if (period !== undefined)
    return {
      attributes: { type: "timePeriod", timePeriod: period },
      content: formula(periodTest(period, firstCell(format))),
    };
  const average = AVERAGES.file(criterion);
  if (average !== undefined) return averageRule(average);
  const type = PRESETS.file(criterion) ?? "containsBlanks";
  const cell = firstCell(format);
  const tests: Readonly<Record<string, string>> = {
    containsBlanks: `=LEN(TRIM(${cell}))=0`,
    notContainsBlanks: `=LEN(TRIM(${cell}))>0`,
    containsErrors: `=ISERROR(${cell})`,
    notContainsErrors: `=NOT(ISERROR(${cell}))`,
  };
  const test = tests[type];
  return { attributes: { type }, content: test === undefined ? "" : formula(test) };
}

function averageRule(word: string): RuleParts {
  const [side, equal, deviations] = word.split("/");
  return {
    attributes: {
      type: "aboveAverage",
      aboveAverage: side === "below" ? false : undefined,
      equalAverage: equal === "1" || undefined,
      stdDev: deviations === "0" ? undefined : deviations,
    },
    content: "",
  };
}

/** The test that Excel writes beside a time period. */
function periodTest(period: string, cell: string): string {
  const day = `FLOOR(${cell},1)`;
  const week = (low: string, high: string): string =>
    `=AND(TODAY()-ROUNDDOWN(${cell},0)>=${low},TODAY()-ROUNDDOWN(${cell},0)<=${high})`;
  const month = (offset: number): string =>
    `=AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${offset})),YEAR(${cell})=YEAR(EDATE(TODAY(),${offset})))`;
  const tests: Readonly<Record<string, string>> = {
    yesterday: `=${day}=TODAY()-1`,
    today: `=${day}=TODAY()`,
    tomorrow: `=${day}=TODAY()+1`,
    last7Days: `=AND(TODAY()-${day}<=6,${day}<=TODAY())`,
    lastWeek: week("WEEKDAY(TODAY())", "WEEKDAY(TODAY())+6"),
    thisWeek: week("WEEKDAY(TODAY())-7", "WEEKDAY(TODAY())-1"),
    nextWeek: week("WEEKDAY(TODAY())-14", "WEEKDAY(TODAY())-8"),
    lastMonth: month(-1),
    thisMonth: month(0),
    nextMonth: month(1),
  };
  return tests[period] ?? "=FALSE";
}

function ranking(rule: Members): RuleParts {
  const type = textOf(rule["type"]);
  return {
    attributes: {
      type: "top10",
      percent: type.endsWith("Percent") || undefined,
      bottom: type.startsWith("Bottom") || undefined,
      rank: textOf(rule["rank"]),
    },
    content: "",
  };
}

/** A `<cfvo>`; bounds that Excel finds by itself are the lowest and the highest value. */
function boundElement(bound: Members, automatic: string, extra: Members = {}): string {
  const type = BOUNDS.file(textOf(bound["type"])) ?? automatic;
  const value = textOf(bound["formula"]);
  return element("cfvo", {
    type,
    val: value === "" ? undefined : toFileFormula(value),
    gte: extra["gte"] === false ? false : undefined,
  });
}

function colorScale(settings: Members): string {
  const criteria = membersOf(settings["criteria"]);
  const points = [criteria["minimum"], criteria["midpoint"], criteria["maximum"]]
    .filter((point) => point !== undefined && point !== null)
    .map(membersOf);
  const last = points.length - 1;
  const bounds = points.map((point, index) => boundElement(point, index === last ? "max" : "min"));
  const colors = points.map((point) => colorElement("color", textOf(point["color"])));
  return element("colorScale", {}, [...bounds, ...colors]);
}

function dataBar(settings: Members): string {
  const fill = textOf(membersOf(settings["positiveFormat"])["fillColor"]);
  const attributes = { showValue: settings["showDataBarOnly"] === true ? false : undefined };
  return element("dataBar", attributes, [
    boundElement(membersOf(settings["lowerBoundRule"]), "min"),
    boundElement(membersOf(settings["upperBoundRule"]), "max"),
    colorElement("color", fill === "" ? "#638EC6" : fill),
  ]);
}

function iconSet(settings: Members): string {
  const given = Array.isArray(settings["criteria"]) ? settings["criteria"].map(membersOf) : [];
  const attributes = {
    iconSet: iconSetToFile(textOf(settings["style"])),
    reverse: settings["reverseIconOrder"] === true || undefined,
    showValue: settings["showIconOnly"] === true ? false : undefined,
  };
  const count = Number(attributes.iconSet.slice(0, 1));
  const bounds = Array.from({ length: count }, (_, index) => {
    const criterion = given[index] ?? {};
    const isFirst = index === 0 || textOf(criterion["formula"]) === "";
    if (isFirst)
      return element("cfvo", { type: "percent", val: Math.floor((100 * index) / count) });
    return boundElement(criterion, "percent", { gte: criterion["operator"] !== "GreaterThan" });
  });
  return element("iconSet", attributes, bounds);
}
