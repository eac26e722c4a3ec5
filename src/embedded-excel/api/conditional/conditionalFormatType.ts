import { defineApiType } from "../../protocol/apiType";
import { asBoolean, asIndex, asOneOf, asText } from "../../protocol/arguments";
import { HostError, invalidArgument, itemNotFound } from "../../protocol/hostError";
import { RangeAreasObject } from "../areas/rangeAreasObject";
import { RangeObject } from "../range/rangeObject";
import { resolveAreas } from "../range/resolveArea";
import {
  ConditionalPartObject,
  type ConditionalFormatObject,
  type ConditionalFormatsObject,
} from "./conditionalObjects";
import { CONDITIONAL_TYPES, GRAPHIC_TYPES, PARTS } from "./conditionalTypes";
import { asCellValueRule, asPresetRule, asTextRule, asTopBottomRule } from "./conditionalRules";
import { asConditionFormula } from "./conditionFormula";

const found = (format: ConditionalFormatObject | undefined): ConditionalFormatObject => {
  if (format === undefined) throw itemNotFound();
  return format;
};

function itemAt({ formats }: ConditionalFormatsObject, index: unknown): ConditionalFormatObject {
  const format = formats[asIndex(index)];
  if (format === undefined) throw invalidArgument();
  return format;
}

defineApiType<ConditionalFormatsObject>("ConditionalFormatCollection", {
  items: ({ formats }) => formats,
  item: (collection, key) => found(collection.find(asText(key))),
  methods: {
    add: (collection, [type]) => collection.add(asOneOf(type, CONDITIONAL_TYPES)),
    clearAll: (collection) => {
      collection.clear();
      return null;
    },
    getCount: ({ formats }) => formats.length,
    getItem: (collection, [id]) => found(collection.find(asText(id))),
    getItemAt: (collection, [index]) => itemAt(collection, index),
    getItemOrNullObject: (collection, [id]) => collection.find(asText(id)) ?? null,
  },
});

/** `custom` and `customOrNullObject` and the like: the first fails on use when the format is of another type. */
function parts(): Record<string, (owner: ConditionalFormatObject) => ConditionalPartObject | null> {
  const members = Object.entries(PARTS).flatMap(([name, [type, typeName]]) => {
    const part = (owner: ConditionalFormatObject): ConditionalPartObject =>
      new ConditionalPartObject(owner, type, typeName);
    return [
      [name, part],
      [
        `${name}OrNullObject`,
        (owner: ConditionalFormatObject) => (owner.format.type === type ? part(owner) : null),
      ],
    ] as const;
  });
  return Object.fromEntries(members);
}

function onlyRange({ ranges }: ConditionalFormatObject): RangeObject | null {
  return ranges.ranges.length === 1 ? ranges.first : null;
}

function getRange(owner: ConditionalFormatObject): RangeObject {
  const range = onlyRange(owner);
  if (range === null)
    throw new HostError(
      "InvalidOperation",
      "This operation is not permitted for the current object."
    );
  return range;
}

function setRanges(owner: ConditionalFormatObject, given: unknown): null {
  const ranges =
    given instanceof RangeAreasObject
      ? given.ranges
      : given instanceof RangeObject
        ? [given]
        : resolveAreas(owner.session, owner.sheet, asText(given));
  if (ranges.length === 0 || ranges.some(({ sheet }) => sheet !== owner.sheet))
    throw invalidArgument();
  owner.format.areas = ranges.map(({ area }) => area);
  owner.changed();
  return null;
}

defineApiType<ConditionalFormatObject>("ConditionalFormat", {
  properties: {
    id: { get: ({ format }) => format.id },
    priority: {
      get: ({ place }) => place,
      set: (owner, value) => owner.moveTo(asIndex(value)),
    },
    stopIfTrue: {
      get: ({ format }) => (GRAPHIC_TYPES.includes(format.type) ? null : format.stopIfTrue),
      set: (owner, value) => {
        owner.format.stopIfTrue = asBoolean(value);
        owner.changed();
      },
    },
    type: { get: ({ format }) => format.type },
  },
  navigations: parts(),
  methods: {
    changeRuleToCellValue: (owner, [rule]) =>
      owner.changeType("CellValue", { rule: asCellValueRule(rule) }),
    changeRuleToColorScale: (owner) => owner.changeType("ColorScale", {}),
    changeRuleToContainsText: (owner, [rule]) =>
      owner.changeType("ContainsText", { rule: asTextRule(rule) }),
    changeRuleToCustom: (owner, [formula]) =>
      owner.changeType("Custom", { rule: { formula: asConditionFormula(formula) } }),
    changeRuleToDataBar: (owner) => owner.changeType("DataBar", {}),
    changeRuleToIconSet: (owner) => owner.changeType("IconSet", {}),
    changeRuleToPresetCriteria: (owner, [rule]) =>
      owner.changeType("PresetCriteria", { rule: asPresetRule(rule) }),
    changeRuleToTopBottom: (owner, [rule]) =>
      owner.changeType("TopBottom", { rule: asTopBottomRule(rule) }),
    delete: (owner) => owner.remove(),
    getRange,
    getRangeOrNullObject: onlyRange,
    getRanges: ({ ranges }) => ranges,
    setRanges: (owner, [ranges]) => setRanges(owner, ranges),
  },
});
