import { formatAddress } from "../../engine/address";
import { fromLocalFormula } from "../../engine/localFormula";
import { defineApiType } from "../../protocol/apiType";
import { asBoolean, asText, optional } from "../../protocol/arguments";
import { invalidArgument, itemNotFound } from "../../protocol/hostError";
import { RangeObject } from "../range/rangeObject";
import { apiValue } from "../range/readCells";
import { WorksheetObject } from "../worksheet/worksheetObject";
import { isCellError } from "../../model/cell";
import { NameObject, type NameCollectionObject } from "./nameObject";
import { computedValues, NameValuesObject } from "./nameValues";

const MAX_NAME = 255;

/** @throws HostError `InvalidArgument` for a name that Excel refuses or that exists already in the scope. */
function checkName(collection: NameCollectionObject, name: string): void {
  const wellFormed =
    /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name) && !/^([a-z]{1,3}\d+|r\d*c\d*|[rc])$/i.test(name);
  if (!wellFormed || name.length > MAX_NAME || collection.find(name) !== undefined)
    throw invalidArgument();
}

/** A range becomes an absolute address, a string with "=" stays a formula, any other string becomes a text constant. */
function formulaOf(reference: unknown): string {
  if (reference instanceof RangeObject)
    return `=${formatAddress(reference.sheet.name, reference.area, { absolute: true })}`;
  const text = asText(reference);
  return text.startsWith("=") ? text : `="${text.replaceAll('"', '""')}"`;
}

function add(
  collection: NameCollectionObject,
  name: string,
  formula: string,
  comment: string
): NameObject {
  checkName(collection, name);
  const model = { name, formula, comment, visible: true };
  collection.models.push(model);
  collection.session.workbook.changed({ kind: "names" });
  return new NameObject(collection, model);
}

const found = (name: NameObject | undefined): NameObject => {
  if (name === undefined) throw itemNotFound();
  return name;
};

function typeOf(name: NameObject): string {
  if (name.range() !== null) return "Range";
  const values = computedValues(name);
  if (values.length > 1 || (values[0]?.length ?? 0) > 1) return "Array";
  const value = values[0]?.[0] ?? null;
  if (isCellError(value)) return "Error";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** A range gives its address, as Excel does; anything else the value of its formula. */
function valueOf(name: NameObject): unknown {
  const range = name.range();
  if (range !== null) return formatAddress(range.sheet.name, range.area, { absolute: true });
  return apiValue(computedValues(name)[0]?.[0] ?? null);
}

function remove(name: NameObject): null {
  const { models } = name.owner;
  models.splice(models.indexOf(name.model), 1);
  name.session.workbook.changed({ kind: "names" });
  return null;
}

function rangeOrThrow(name: NameObject): RangeObject {
  const range = name.range();
  if (range === null) throw itemNotFound();
  return range;
}

const worksheetOf = ({ owner, session }: NameObject): WorksheetObject | null =>
  owner.sheet === null ? null : new WorksheetObject(session, owner.sheet);

defineApiType<NameCollectionObject>("NamedItemCollection", {
  items: ({ names }) => names,
  item: (collection, key) => found(collection.find(asText(key))),
  methods: {
    add: (collection, [name, reference, comment]) =>
      add(collection, asText(name), formulaOf(reference), optional(comment, asText) ?? ""),
    addFormulaLocal: (collection, [name, formula, comment]) =>
      add(
        collection,
        asText(name),
        fromLocalFormula(asText(formula), collection.session.locale),
        optional(comment, asText) ?? ""
      ),
    getCount: ({ names }) => names.length,
    getItem: (collection, [key]) => found(collection.find(asText(key))),
    getItemOrNullObject: (collection, [key]) => collection.find(asText(key)) ?? null,
  },
});

defineApiType<NameObject>("NamedItem", {
  key: ({ model }) => model.name,
  properties: {
    comment: {
      get: ({ model }) => model.comment,
      set: ({ model }, value) => void (model.comment = asText(value)),
    },
    formula: {
      get: ({ model }) => model.formula,
      set: ({ model, session }, value) => {
        model.formula = formulaOf(value);
        session.workbook.changed({ kind: "names" });
      },
    },
    name: { get: ({ model }) => model.name },
    scope: { get: ({ owner }) => (owner.sheet === null ? "Workbook" : "Worksheet") },
    type: { get: typeOf },
    value: { get: valueOf },
    visible: {
      get: ({ model }) => model.visible,
      set: ({ model }, value) => void (model.visible = asBoolean(value)),
    },
  },
  navigations: {
    worksheet: (name) => {
      const worksheet = worksheetOf(name);
      if (worksheet === null)
        throw invalidArgument("The name belongs to the workbook and has no worksheet.");
      return worksheet;
    },
    arrayValues: (name) => new NameValuesObject(name),
    worksheetOrNullObject: worksheetOf,
  },
  methods: {
    delete: remove,
    getRange: rangeOrThrow,
    getRangeOrNullObject: (name) => name.range(),
  },
});
