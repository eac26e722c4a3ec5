import { formatArea, parseArea } from "../../engine/address";
import type { Area } from "../../model/area";
import type { DataValidationModel } from "../../model/features";
import { fromFileFormula, toFileFormula } from "../cells/fileFormula";
import { serialOfIsoDate } from "../cells/isoDate";
import type { SheetReading, SheetWriting } from "../context";
import { isEqual } from "../equal";
import { Words } from "../styles/words";
import { decodeXstring, encodeText, encodeXstring } from "../xml/text";
import type { XmlElement } from "../xml/tree";
import { element } from "../xml/write";

const KINDS = new Words({
  whole: "wholeNumber",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
});
const OPERATORS = new Words({
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
});
const STYLES = new Words({ stop: "Stop", warning: "Warning", information: "Information" });

/** Areas of a list of references, separated by spaces. */
export const readAreas = (references: string): Area[] =>
  references
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== undefined);

export const writeAreas = (areas: readonly Area[]): string =>
  areas.map((area) => formatArea(area)).join(" ");

/** Reads the validations of a sheet, those among its extensions too: Excel puts lists on other sheets there. */
export function readValidations({ part, sheet }: SheetReading): void {
  const plain = part.child("dataValidations")?.childrenNamed("dataValidation") ?? [];
  const extended = [...(part.child("extLst")?.descendants("dataValidation") ?? [])];
  for (const item of [...plain, ...extended]) {
    const areas = readAreas(item.attribute("sqref") ?? item.child("sqref")?.ownText ?? "");
    if (areas.length > 0) sheet.validations.push(readValidation(item, areas));
  }
}

function readValidation(item: XmlElement, areas: Area[]): DataValidationModel {
  const text = (name: string): string => decodeXstring(item.attribute(name) ?? "");
  return {
    areas,
    rule: readRule(item),
    prompt: {
      showPrompt: item.flag("showInputMessage"),
      title: text("promptTitle"),
      message: text("prompt"),
    },
    errorAlert: {
      showAlert: item.flag("showErrorMessage"),
      style: STYLES.api(item.attribute("errorStyle"), "Stop"),
      title: text("errorTitle"),
      message: text("error"),
    },
    ignoreBlanks: item.flag("allowBlank"),
  };
}

function readRule(item: XmlElement): Readonly<Record<string, unknown>> {
  const type = item.attribute("type") ?? "none";
  const formula1 = formulaOf(item.child("formula1"));
  const formula2 = formulaOf(item.child("formula2"));
  if (type === "none" || formula1 === undefined) return {};
  if (type === "list")
    return { list: { inCellDropDown: !item.flag("showDropDown"), source: sourceOf(formula1) } };
  if (type === "custom") return { custom: { formula: formula1 } };
  const operator = OPERATORS.api(item.attribute("operator"), "Between");
  const second = formula2 === undefined ? {} : { formula2 };
  return { [KINDS.api(type, type)]: { formula1, ...second, operator } };
}

function formulaOf(holder: XmlElement | undefined): string | undefined {
  const text = holder === undefined ? "" : (holder.child("f")?.ownText ?? holder.ownText);
  return text.trim() === "" ? undefined : fromFileFormula(text);
}

/** A list that is written out stands in quotes. */
function sourceOf(formula: string): string {
  const literal = /^="(.*)"$/s.exec(formula)?.[1];
  return literal === undefined ? formula : literal.replaceAll('""', '"');
}

/** Writes all validations of a sheet where they differ from its file's. */
export function writeValidations({ part, sheet, original }: SheetWriting): void {
  if (isEqual(sheet.validations, original?.validations ?? [])) return;
  const items = sheet.validations.filter(({ areas }) => areas.length > 0).map(validationElement);
  part.replace(
    "dataValidations",
    items.length === 0 ? "" : element("dataValidations", { count: items.length }, items)
  );
  const extensions = part.child("extLst");
  const stale = extensions?.children.find((item) => item.child("dataValidations") !== undefined);
  if (extensions === undefined || stale === undefined) return;
  const rest = extensions.source.replace(stale.source, "");
  part.replace("extLst", extensions.children.length === 1 ? "" : rest);
}

function validationElement(validation: DataValidationModel): string {
  const { prompt, errorAlert, ignoreBlanks, areas } = validation;
  const { type, operator, formulas, hidesDropDown } = ruleOf(validation.rule);
  const text = (value: string): string | undefined =>
    value === "" ? undefined : encodeXstring(value).replaceAll("\n", "_x000a_");
  return element(
    "dataValidation",
    {
      type,
      errorStyle: errorAlert.style === "Stop" ? undefined : STYLES.file(errorAlert.style),
      operator: operator === "between" ? undefined : operator,
      allowBlank: ignoreBlanks || undefined,
      showDropDown: hidesDropDown || undefined,
      showInputMessage: prompt.showPrompt || undefined,
      showErrorMessage: errorAlert.showAlert || undefined,
      errorTitle: text(errorAlert.title),
      error: text(errorAlert.message),
      promptTitle: text(prompt.title),
      prompt: text(prompt.message),
      sqref: writeAreas(areas),
    },
    formulas.map(
      (formula, index) => `<formula${index + 1}>${encodeText(formula)}</formula${index + 1}>`
    )
  );
}

interface FileRule {
  readonly type?: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
  readonly hidesDropDown: boolean;
}

function ruleOf(rule: Readonly<Record<string, unknown>>): FileRule {
  const [kind, given] = Object.entries(rule)[0] ?? [];
  if (kind === undefined || typeof given !== "object" || given === null)
    return { formulas: [], hidesDropDown: false };
  const members = given as Readonly<Record<string, unknown>>;
  if (kind === "list")
    return {
      type: "list",
      formulas: [listSource(String(members["source"]))],
      hidesDropDown: members["inCellDropDown"] === false,
    };
  if (kind === "custom")
    return { type: "custom", formulas: [bound(members["formula"])], hidesDropDown: false };
  const bounds = [members["formula1"], members["formula2"]];
  const operator = OPERATORS.file(String(members["operator"])) ?? "between";
  return {
    type: KINDS.file(kind) ?? "none",
    operator,
    formulas: bounds.filter((value) => value !== undefined && value !== null).map(bound),
    hidesDropDown: false,
  };
}

function listSource(source: string): string {
  if (source.startsWith("=")) return toFileFormula(source);
  return `"${source.replaceAll('"', '""')}"`;
}

/** A bound is a formula, a number, or a date in ISO form, which files hold as its serial. */
function bound(value: unknown): string {
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value : "";
  if (text.startsWith("=")) return toFileFormula(text);
  const serial = serialOfIsoDate(text);
  return serial === undefined ? text : String(serial);
}
