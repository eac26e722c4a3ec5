import {
  COLUMN_LIMIT,
  intersect,
  isEntireColumns,
  isEntireRows,
  ROW_LIMIT,
} from "../../model/area";
import { clearArea } from "../../model/clear";
import { selectAreas } from "../../model/selection";
import { defineApiType, type ApiObject } from "../../protocol/apiType";
import { asBoolean, asIndex, asOneOf, asText, optional } from "../../protocol/arguments";
import { invalidArgument, itemNotFound } from "../../protocol/hostError";
import { FormatObject } from "../format/formatObject";
import { copyToAll } from "../range/copying";
import { specialCells } from "../range/specialCells";
import { RangeObject } from "../range/rangeObject";
import { resolveAreas } from "../range/resolveArea";
import { applyStyle, readStyle } from "../style/applyStyle";
import { TableCollectionObject } from "../table/tableObject";
import { ConditionalFormatsObject } from "../conditional/conditionalObjects";
import { DataValidationObject } from "../dataValidation/dataValidationObject";
import { WorksheetObject } from "../worksheet/worksheetObject";
import {
  RangeAreasObject,
  RangeListObject,
  type WorkbookRangeAreasObject,
} from "./rangeAreasObject";

const CLEAR = [
  "All",
  "Formats",
  "Contents",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;

const orNotFound = <T>(object: T | null): T => {
  if (object === null) throw itemNotFound();
  return object;
};

function rangesOf(areas: RangeAreasObject, given: unknown): readonly RangeObject[] {
  if (given instanceof RangeAreasObject) return given.ranges;
  if (given instanceof RangeObject) return [given];
  return resolveAreas(areas.session, areas.first.sheet, asText(given));
}

function intersection(areas: RangeAreasObject, given: unknown): RangeAreasObject | null {
  const others = rangesOf(areas, given);
  const shared = areas.ranges.flatMap((range) =>
    others.flatMap((other) => {
      const area = range.sheet === other.sheet ? intersect(range.area, other.area) : null;
      return area === null ? [] : [range.at(area)];
    })
  );
  return shared.length === 0 ? null : new RangeAreasObject(shared);
}

function used(areas: RangeAreasObject, valuesOnly: unknown): RangeAreasObject | null {
  const onlyValues = optional(valuesOnly, asBoolean) ?? false;
  return areas.map((range) => {
    const area = range.sheet.usedArea(onlyValues, range.area);
    return area === null ? null : range.at(area);
  });
}

function clear(areas: RangeAreasObject, applyTo: unknown): null {
  const what = optional(applyTo, (value) => asOneOf(value, CLEAR)) ?? "All";
  for (const range of areas.ranges) {
    range.refuseWhenLocked();
    clearArea(range.session.workbook, range.sheet, range.area, what);
  }
  return null;
}

function tables(areas: RangeAreasObject): TableCollectionObject {
  return new TableCollectionObject(areas.session, areas.first.sheet, ({ area }) =>
    areas.ranges.some((range) => intersect(range.area, area) !== null)
  );
}

defineApiType<RangeAreasObject>("RangeAreas", {
  keptByReference: true,
  properties: {
    address: { get: ({ address }) => address },
    addressLocal: { get: ({ address }) => address },
    areaCount: { get: ({ ranges }) => ranges.length },
    cellCount: {
      get: ({ ranges }) =>
        ranges.reduce((sum, { area }) => sum + area.rowCount * area.columnCount, 0),
    },
    isEntireColumn: { get: ({ ranges }) => ranges.every(({ area }) => isEntireColumns(area)) },
    isEntireRow: { get: ({ ranges }) => ranges.every(({ area }) => isEntireRows(area)) },
    style: {
      get: ({ ranges }) => readStyle(ranges),
      set: ({ ranges }, value) => applyStyle(ranges, asText(value)),
    },
  },
  navigations: {
    areas: ({ ranges }) => new RangeListObject("RangeCollection", ranges),
    conditionalFormats: ({ ranges }) => new ConditionalFormatsObject(ranges),
    dataValidation: ({ ranges }) => new DataValidationObject(ranges),
    format: ({ ranges }) => new FormatObject(ranges, "RangeFormat"),
    worksheet: ({ first }) => new WorksheetObject(first.session, first.sheet),
  },
  methods: {
    calculate: ({ session }) => {
      session.calculateNow();
      return null;
    },
    clear: (areas, [applyTo]) => clear(areas, applyTo),
    copyFrom: ({ ranges }, args) => copyToAll(ranges, args),
    getEntireColumn: (areas) =>
      orNotFound(areas.map((range) => range.at({ ...range.area, row: 0, rowCount: ROW_LIMIT }))),
    getEntireRow: (areas) =>
      orNotFound(
        areas.map((range) => range.at({ ...range.area, column: 0, columnCount: COLUMN_LIMIT }))
      ),
    getIntersection: (areas, [other]) => orNotFound(intersection(areas, other)),
    getIntersectionOrNullObject: (areas, [other]) => intersection(areas, other),
    getOffsetRangeAreas: (areas, [rows, columns]) =>
      orNotFound(
        areas.map((range) =>
          range.at({
            ...range.area,
            row: range.area.row + asIndex(rows),
            column: range.area.column + asIndex(columns),
          })
        )
      ),
    getSpecialCells: ({ ranges }, [type, valueType]) =>
      orNotFound(specialCells(ranges, type, valueType)),
    getSpecialCellsOrNullObject: ({ ranges }, [type, valueType]) =>
      specialCells(ranges, type, valueType),
    getTables: tables,
    getUsedRangeAreas: (areas, [valuesOnly]) => orNotFound(used(areas, valuesOnly)),
    getUsedRangeAreasOrNullObject: (areas, [valuesOnly]) => used(areas, valuesOnly),
    select: ({ ranges, session, first }) => {
      selectAreas(
        session.workbook,
        first.sheet,
        ranges.map(({ area }) => area)
      );
      return null;
    },
    setDirty: ({ session }) => {
      session.touch();
      return null;
    },
  },
});

function itemAt({ list }: RangeListObject, index: unknown): ApiObject {
  const item = list[asIndex(index)];
  if (item === undefined) throw invalidArgument();
  return item;
}

for (const name of ["RangeCollection", "RangeAreasCollection"]) {
  defineApiType<RangeListObject>(name, {
    items: ({ list }) => list,
    methods: {
      getCount: ({ list }) => list.length,
      getItemAt: (list, [index]) => itemAt(list, index),
    },
  });
}

function areasOfSheet({ areas }: WorkbookRangeAreasObject, key: unknown): RangeAreasObject | null {
  const wanted = asText(key).toLowerCase();
  const found = areas.find(
    ({ first: { sheet } }) => sheet.id === key || sheet.name.toLowerCase() === wanted
  );
  return found ?? null;
}

defineApiType<WorkbookRangeAreasObject>("WorkbookRangeAreas", {
  keptByReference: true,
  properties: { addresses: { get: ({ areas }) => areas.map(({ address }) => address) } },
  navigations: {
    areas: ({ areas }) => new RangeListObject("RangeAreasCollection", areas),
    ranges: ({ areas }) =>
      new RangeListObject(
        "RangeCollection",
        areas.flatMap(({ ranges }) => ranges)
      ),
  },
  methods: {
    getRangeAreasBySheet: (found, [key]) => orNotFound(areasOfSheet(found, key)),
    getRangeAreasOrNullObjectBySheet: (found, [key]) => areasOfSheet(found, key),
  },
});
